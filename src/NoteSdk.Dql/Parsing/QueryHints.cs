using System;

namespace NoteSdk.Dql.Parsing;

/// <summary>Describes a query's parse error in words, and how to fix common mistakes.</summary>
internal static class QueryHints
{
    private static readonly (string Found, string Hint)[] AtError =
    [
        ("&&", "'and' is written and, or &"),
        ("||", "'or' is written or, or |"),
        ("&", "'and' is written and, or &"),
        ("|", "'or' is written or, or |"),
        ("'", "strings stand in double quotes"),
        ("#", "a tag is not a value: in an expression write it as a string, in double quotes"),
        ("-", "there is no minus before a value that is not a number; write 0 - x"),
        (".", "a number begins with a digit, and no blank may stand before the dot of a field"),
        ("_", "a name begins with a letter; write row[\"_name\"]"),
        (")", "there is a closing parenthesis too many, or something is missing before it"),
    ];

    /// <summary>The message of an error at a place.</summary>
    public static string Describe(string text, int offset, string[] expected)
    {
        string found = offset >= text.Length ? "the query ends" : $"'{Excerpt(text, offset)}' stands";
        string message = $"{found} where {Join(expected)} is expected";
        return Hint(text, offset) is { } hint ? $"{message}; {hint}" : message;
    }

    private static string? Hint(string text, int offset)
    {
        if (offset > 0 && offset <= text.Length && text[offset - 1] == '=' && offset < text.Length && text[offset] == '=')
            return "equality is written with one =";
        string before = text.Substring(0, Math.Min(offset, text.Length)).TrimEnd();
        if (EndsWithSort(before))
            return "a field of the name SORT is meant here; name the source first: FROM \"\" SORT ...";
        foreach ((string found, string hint) in AtError)
        {
            if (string.CompareOrdinal(text, offset, found, 0, found.Length) == 0)
                return hint;
        }

        return offset < text.Length && offset > 0 && text[offset - 1] is >= '0' and <= '9' && QueryCharacters.LetterLength(text, offset) > 0
            ? "a name cannot begin with a digit; write row[\"2nd\"]"
            : null;
    }

    private static bool EndsWithSort(string before)
    {
        int at = before.LastIndexOf("SORT", StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
            return false;
        string head = before.Substring(0, at).Trim();
        return head.Equals("LIST", StringComparison.OrdinalIgnoreCase) || head.Equals("TABLE", StringComparison.OrdinalIgnoreCase);
    }

    private static string Excerpt(string text, int offset)
    {
        const int Longest = 12;
        int end = offset;
        while (end < text.Length && end - offset < Longest && !QueryCharacters.IsWhiteSpace(text[end]))
            end++;
        return end == offset ? "white space" : text.Substring(offset, end - offset);
    }

    private static string Join(string[] expected) =>
        expected.Length switch
        {
            0 => "something else",
            1 => expected[0],
            _ => string.Join(", ", expected, 0, expected.Length - 1) + " or " + expected[expected.Length - 1],
        };
}
