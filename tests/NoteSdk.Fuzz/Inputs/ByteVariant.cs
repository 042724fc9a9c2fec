using System.Text;

namespace NoteSdk.Fuzz.Inputs;

/// <summary>A form of a note that another editor or program might have given it.</summary>
/// <param name="Name">What is done to the note.</param>
/// <param name="Make">Does it.</param>
internal sealed record ByteVariant(string Name, Func<byte[], byte[]> Make)
{
    public static ByteVariant[] All { get; } =
    [
        Of("CRLF", text => text.ReplaceLineEndings("\r\n")),
        Of("CR", text => text.ReplaceLineEndings("\r")),
        Of("mixed newlines", Mixed),
        Of("a byte order mark", text => "\uFEFF" + text),
        Of("tabs for blanks", text => text.Replace("  ", "\t", StringComparison.Ordinal).Replace("- ", "-\t", StringComparison.Ordinal)),
        Of("trailing blanks", text => text.Replace("\n", "  \n", StringComparison.Ordinal)),
        Of("trailing tabs", text => text.Replace("\n", "\t\n", StringComparison.Ordinal)),
        Of("NUL", text => text.Replace('e', '\0')),
        Of("form feeds", text => text.Replace("\n\n", "\n\f\n", StringComparison.Ordinal)),
        Of("U+0085 and U+2028", text => text.Replace(" a", "\u0085a", StringComparison.Ordinal).Replace("\n\n", "\u2028\n\n", StringComparison.Ordinal)),
        Of("no final newline", text => text.TrimEnd('\n', '\r')),
        Of("many final newlines", text => text + "\n\n\n"),
        Of("no text", _ => ""),
        Of("characters of four bytes", text => text.Replace("a", "😀", StringComparison.Ordinal)),
        Of("bidirectional marks", text => text.Replace(" ", " \u202E", StringComparison.Ordinal).Replace("i", "\u2067i\u2069", StringComparison.Ordinal)),
        Of("quoted frontmatter", text => Frontmatter(text, line => line.Contains(": ", StringComparison.Ordinal) && line[^1] is not ('"' or '\'' or ']' or '}') ? line.Replace(": ", ": \"", StringComparison.Ordinal) + "\"" : line)),
        Of("comments in the frontmatter", text => Frontmatter(text, line => line + " # c")),
        Of("other bullets", text => text.Replace("\n- ", "\n* ", StringComparison.Ordinal)),
        Of("numbers for bullets", text => text.Replace("\n- ", "\n1. ", StringComparison.Ordinal)),
        Of("wide indentation of items", text => text.Replace("\n- ", "\n  -   ", StringComparison.Ordinal)),
        Of("loose lists", text => text.Replace("\n- ", "\n\n- ", StringComparison.Ordinal)),
        Of("setext headings", text => string.Join('\n', text.Split('\n').Select(line => line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] + "\n---" : line))),
        Of("closed headings", text => string.Join('\n', text.Split('\n').Select(line => line.StartsWith("## ", StringComparison.Ordinal) ? line + " ##" : line))),
        Of("no headings", text => string.Join('\n', text.Split('\n').Where(line => !line.StartsWith('#')))),
        Of("no frontmatter", text => text.StartsWith("---\n", StringComparison.Ordinal) && text.IndexOf("\n---\n", 3, StringComparison.Ordinal) is > 0 and int end ? text[(end + 5)..] : text),
        Of("wide tables", text => text.Replace(" |\n", "      |\n", StringComparison.Ordinal)),
        Of("bare tables", text => text.Replace(" |\n", "\n", StringComparison.Ordinal).Replace("\n| ", "\n", StringComparison.Ordinal)),
    ];

    public override string ToString() => Name;

    private static ByteVariant Of(string name, Func<string, string> make) => new(name, bytes => Encoding.UTF8.GetBytes(make(Encoding.UTF8.GetString(bytes))));

    private static string Mixed(string text)
    {
        string[] newlines = ["\n", "\r\n", "\r"];
        return string.Concat(text.Split('\n').Select((line, i) => i == 0 ? line : newlines[i % newlines.Length] + line));
    }

    private static string Frontmatter(string text, Func<string, string> change)
    {
        string[] lines = text.Split('\n');
        int end = Array.IndexOf(lines, "---", 1);
        for (int i = 1; i < end; i++) lines[i] = change(lines[i]);
        return string.Join('\n', lines);
    }
}
