using System.Globalization;
using System.Text;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Parsing;

/// <summary>Parses what sources, expressions and field values have in common. A method that fails consumes nothing.</summary>
internal static class Terminals
{
    /// <summary>A name of a field.</summary>
    public static string? Identifier(QueryCursor cursor)
    {
        int length = QueryCharacters.NameStartLength(cursor.Text, cursor.At);
        if (length == 0)
        {
            cursor.Fail(cursor.At, "a name");
            return null;
        }

        int end = cursor.At;
        for (; length > 0; length = QueryCharacters.NameLength(cursor.Text, end))
            end += length;
        cursor.Fail(end, "a letter or digit");
        string name = cursor.Text.Substring(cursor.At, end - cursor.At);
        cursor.At = end;
        return name;
    }

    /// <summary>A string in double quotes. Only the escapes <c>\"</c> and <c>\\</c> lose their backslash.</summary>
    public static string? String(QueryCursor cursor)
    {
        string text = cursor.Text;
        int start = cursor.At;
        if (start >= text.Length || text[start] != '"')
        {
            cursor.Fail(start, "a string");
            return null;
        }

        StringBuilder value = new();
        int at = start + 1;
        while (at < text.Length && text[at] != '"')
        {
            if (text[at] != '\\')
            {
                value.Append(text[at++]);
                continue;
            }

            if (at + 1 >= text.Length)
            {
                at++;
                break;
            }

            if (text[at + 1] is not ('"' or '\\'))
                value.Append('\\');
            value.Append(text[at + 1]);
            at += 2;
        }

        if (at >= text.Length)
        {
            cursor.Fail(text.Length, "'\"'");
            return null;
        }

        cursor.At = at + 1;
        return value.ToString();
    }

    /// <summary><c>-?[0-9]+(\.[0-9]+)?</c>.</summary>
    public static double? Number(QueryCursor cursor)
    {
        int end = NumberEnd(cursor.Text, cursor.At);
        if (end < 0)
        {
            cursor.Fail(cursor.At, "a number");
            return null;
        }

        double value = double.Parse(cursor.Text.Substring(cursor.At, end - cursor.At), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture);
        cursor.At = end;
        return value;
    }

    /// <summary>Where the number at a place ends, or -1.</summary>
    public static int NumberEnd(string text, int at)
    {
        int start = at < text.Length && text[at] == '-' ? at + 1 : at;
        int end = DigitsEnd(text, start);
        if (end == start)
            return -1;
        int fraction = end < text.Length && text[end] == '.' ? DigitsEnd(text, end + 1) : 0;
        return fraction > end + 1 ? fraction : end;
    }

    /// <summary><c>true</c>, <c>false</c>, <c>True</c>, <c>False</c>; more letters may follow.</summary>
    public static bool? Bool(QueryCursor cursor)
    {
        foreach (string word in new[] { "true", "True", "false", "False" })
        {
            if (string.CompareOrdinal(cursor.Text, cursor.At, word, 0, word.Length) != 0)
                continue;
            cursor.At += word.Length;
            return word.Length == 4;
        }

        cursor.Fail(cursor.At, "true or false");
        return null;
    }

    /// <summary><c>[[path#heading|display]]</c>, with <c>!</c> before it if that is allowed.</summary>
    public static LinkSyntax? Link(QueryCursor cursor, bool allowsEmbed)
    {
        string text = cursor.Text;
        bool isEmbed = allowsEmbed && cursor.At < text.Length && text[cursor.At] == '!';
        int open = cursor.At + (isEmbed ? 1 : 0);
        int close = string.CompareOrdinal(text, open, "[[", 0, 2) == 0 ? text.IndexOfAny(['[', ']'], open + 2) : -1;
        if (close < 0 || string.CompareOrdinal(text, close, "]]", 0, 2) != 0)
        {
            cursor.Fail(open, "a link");
            return null;
        }

        cursor.At = close + 2;
        return LinkSyntax.OfInner(text.Substring(open + 2, close - open - 2), isEmbed);
    }

    /// <summary><c>#tag</c>, including the <c>#</c>.</summary>
    public static string? Tag(QueryCursor cursor)
    {
        string text = cursor.Text;
        if (cursor.At >= text.Length || text[cursor.At] != '#')
        {
            cursor.Fail(cursor.At, "a tag");
            return null;
        }

        int end = cursor.At + 1;
        while (end < text.Length && QueryCharacters.IsTag(text[end]))
            end++;
        cursor.Fail(end, "a character of a tag");
        string tag = text.Substring(cursor.At, end - cursor.At);
        cursor.At = end;
        return tag;
    }

    private static int DigitsEnd(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at;
    }
}
