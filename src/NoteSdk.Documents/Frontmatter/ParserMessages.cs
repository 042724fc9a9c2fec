namespace NoteSdk.Documents.Frontmatter;

/// <summary>Explains YamlDotNet's messages, which speak of the parser's internals, in plain words and with the fix.</summary>
internal static class ParserMessages
{
    /// <summary>Parts of the messages of version 18.1, each with its meaning. A message with none of them is shown as it is.</summary>
    private static readonly (string Part, string Meaning)[] Meanings =
    [
        ("expected '-' indicator", "expected '- ' at the same indentation as the items above"),
        ("did not find expected key", "this does not fit the lines above: expected a key at the same indentation as the keys of its mapping"),
        ("found invalid mapping",
            "a value that holds ': ' must be quoted; or, if this is an entry of its own, give it the indentation of the entries around it"),
        ("Mapping values are not allowed", "a value that holds ': ' must be quoted"),
        ("Mapping keys are not allowed", "a value that starts with '? ' must be quoted"),
        ("Block sequence entries are not allowed", "a list starts on the line below its key"),
        ("could not find expected ':'", "expected 'key: value': add a colon and a space after the key"),
        ("expected ',' or ']'", "expected ',' or ']' in the list"),
        ("expected ',' or '}'", "expected ',' or '}' in the mapping"),
        ("tab", "indent with spaces: YAML does not allow a tab here"),
        ("quoted scalar, found wrong indentation", "the lines after the first one of a text in quotes must be indented"),
        ("unexpected end of stream", "the quote is not closed: add it at the end of the value"),
        ("unexpected document indicator", "the quote is not closed before this line: add it at the end of the value"),
        ("unknown escape character", "a backslash in double quotes starts an escape, and YAML does not have this one: write '\\\\', or use single quotes"),
        ("expected hexadecimal number", "expected hexadecimal digits in the escape: 2 after \\x, 4 after \\u, 8 after \\U"),
        ("Unicode", "the escape is not a Unicode character"),
        ("invalid comment after", YamlEventReader.NeedsBlank),
        ("block scalar, did not find expected comment or line break", "the text starts on the next line, indented; to write it on this line, quote it"),
        ("expected node content", "expected a value"),
        ("undefined tag handle", "a value that starts with '!' must be quoted"),
        ("scanning a tag", "a value that starts with '!' must be quoted"),
        ("more than one anchor", "a value can have one anchor '&name' only; to write it as text, quote it"),
        ("scanning an anchor or alias", "a value that starts with '&' or '*' must be quoted"),
        ("Anchor before sequence entry", "a value that starts with '&' must be quoted"),
        ("comment between adjacent scalars", "expected 'key: value'"),
    ];

    /// <summary>The meaning of a message.</summary>
    /// <param name="message">What the parser says.</param>
    /// <param name="found">The character at which the parser stopped.</param>
    public static string Explain(string message, char found)
    {
        if (message.Contains("cannot start any token", StringComparison.Ordinal) && found > ' ') return $"a value that starts with '{found}' must be quoted";
        foreach ((string part, string meaning) in Meanings)
        {
            if (message.Contains(part, StringComparison.Ordinal)) return meaning;
        }
        return $"this is not YAML: {message}";
    }
}
