using System.Collections.Generic;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Parsing;

/// <summary>
/// Parses the values of inline fields (NoteSdk.Dql/README.md, section 6): a date, duration, string, tag, link, bool, number or null, or a comma-separated list
/// of these, if it spans the whole text. Anything else is the text itself.
/// </summary>
internal static class FieldValueParser
{
    /// <summary>The value of a text.</summary>
    /// <returns>
    /// Null, a <see cref="bool"/>, <see cref="double"/> or <see cref="string"/>, a <see cref="DateSyntax"/>, <see cref="DurationSyntax"/> or
    /// <see cref="LinkSyntax"/>, or an array of these.
    /// </returns>
    public static object? Parse(string text)
    {
        QueryCursor cursor = new(text);
        cursor.SkipBlanks();
        if (cursor.IsAtEnd)
            return null;
        cursor.At = 0;
        if (!TryAtom(cursor, out object? first))
            return text;
        int end = cursor.At;
        if (!TakeComma(cursor))
            return end == text.Length ? first : text;
        List<object?> items = [first];
        end = cursor.At;
        while (TryAtom(cursor, out object? item))
        {
            items.Add(item);
            end = cursor.At;
            if (!TakeComma(cursor))
                break;
        }

        return end == text.Length ? items.ToArray() : text;
    }

    private static bool TakeComma(QueryCursor cursor)
    {
        cursor.SkipBlanks();
        if (!cursor.Take(","))
            return false;
        cursor.SkipBlanks();
        return true;
    }

    private static bool TryAtom(QueryCursor cursor, out object? value)
    {
        int start = cursor.At;
        value = DateParser.Parse(cursor);
        if (value is not null)
            return true;
        cursor.At = start;
        value = DurationParser.Parse(cursor);
        if (value is not null)
            return true;
        cursor.At = start;
        value = Terminals.String(cursor) ?? Terminals.Tag(cursor) ?? Terminals.Link(cursor, allowsEmbed: true) ?? Terminals.Bool(cursor)
            ?? (object?)Terminals.Number(cursor);
        return value is not null || cursor.Take("null");
    }
}
