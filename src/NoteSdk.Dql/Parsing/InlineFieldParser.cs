using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Parsing;

/// <summary>
/// Parses the inline fields within a line as Dataview does (NoteSdk.Dql/README.md, sections 6 and 7), including its quirks. Linear in the line.
/// </summary>
internal static class InlineFieldParser
{
    /// <summary>The separator between the key of a field and its value.</summary>
    public const string Separator = "::";

    private const int DateLength = 10;
    private const string VariationSelector = "\uFE0F";

    private static readonly char[] s_brackets = ['[', ']', '(', ')'];

    /// <summary>Gets the keys that an emoji before a date means.</summary>
    public static IReadOnlyList<(string Key, string[] Signs)> Shorthands { get; } =
    [
        ("created", ["\u2795"]),
        ("start", ["\U0001F6EB"]),
        ("scheduled", ["\u23F3", "\u231B"]),
        ("due", ["\U0001F4C5", "\U0001F4C6", "\U0001F5D3" + VariationSelector, "\U0001F5D3"]),
        ("completion", ["\u2705"]),
    ];

    /// <summary>Gets the first units of all signs.</summary>
    private static char[] SignStarts { get; } = [.. Shorthands.SelectMany(static one => one.Signs).Select(static sign => sign[0]).Distinct()];

    /// <summary>
    /// The fields in brackets, and with <paramref name="hasEmoji"/> the dates with an emoji, in order. A field that begins where another ends is lost.
    /// </summary>
    public static List<FieldText> Parse(string line, bool hasEmoji)
    {
        List<FieldText> found = [];
        if (line.IndexOf(Separator, StringComparison.Ordinal) >= 0)
        {
            AddBracketed(line, '[', ']', found);
            AddBracketed(line, '(', ')', found);
        }

        if (hasEmoji)
            AddShorthands(line, found);
        if (found.Count < 2)
            return found;
        List<FieldText> apart = [];
        foreach (FieldText field in found.OrderBy(static field => field.Start))
        {
            if (apart.Count == 0 || apart[apart.Count - 1].End < field.Start)
                apart.Add(field);
        }

        return apart;
    }

    /// <summary>The field, if a whole line is one, <c>Key:: value</c>; otherwise null.</summary>
    public static FieldText? Whole(string line)
    {
        int separator = line.IndexOf(Separator, StringComparison.Ordinal);
        if (separator < 0)
            return null;
        if (FieldNames.OfLine(Trim(line, 0, separator)) is not { } name)
            return null;
        int value = separator + Separator.Length;
        return new(name, Trim(line, value, line.Length), 0, value, line.Length);
    }

    /// <summary>Trims white space as JavaScript does.</summary>
    public static string Trim(string text) => Trim(text, 0, text.Length);

    private static string Trim(string text, int start, int end)
    {
        while (start < end && QueryCharacters.IsWhiteSpace(text[start]))
            start++;
        while (end > start && QueryCharacters.IsWhiteSpace(text[end - 1]))
            end--;
        return text.Substring(start, end - start);
    }

    private static void AddBracketed(string line, char open, char close, List<FieldText> found)
    {
        int[]? closings = null;
        int separator = -1;
        for (int start = line.IndexOf(open); start >= 0;)
        {
            if (separator <= start)
                separator = line.IndexOf(Separator, start + 1, StringComparison.Ordinal);
            if (separator < 0)
                return;
            int next = start + 1;
            int value = separator + Separator.Length;
            bool isKey = line.IndexOfAny(s_brackets, start + 1, separator - start - 1) < 0;
            int end = !isKey ? -1 : closings is null ? Closing(line, value, open, close) : closings[value];
            if (isKey && end < 0)
                closings ??= Closings(line, open, close);
            if (isKey && end >= 0)
            {
                found.Add(new(Trim(line, start + 1, separator), Trim(line, value, end), start, value, end + 1));
                next = end + 1;
            }
            else if (!isKey)
            {
                // No field begins before the last bracket in front of the colons.
                next = Math.Max(next, line.LastIndexOf(open, separator - 1));
            }

            start = next <= line.Length ? line.IndexOf(open, next) : -1;
        }
    }

    /// <summary>
    /// The first closing bracket after an offset that closes none of the brackets opened there, or -1. A bracket after a backslash is text. No field begins
    /// within another one, so only a line with a field that is never closed is read again, by <see cref="Closings"/>.
    /// </summary>
    private static int Closing(string line, int from, char open, char close)
    {
        int depth = 0;
        for (int i = from; i < line.Length; i++)
        {
            char unit = line[i];
            if (unit == '\\')
                i++;
            else if (unit == open)
                depth++;
            else if (unit == close && --depth < 0)
                return i;
        }

        return -1;
    }

    /// <summary>
    /// For every position, the first closing bracket after it without an opening one in between, or -1. A bracket after a backslash is text.
    /// </summary>
    private static int[] Closings(string line, char open, char close)
    {
        bool[] isEscaped = new bool[line.Length];
        for (int i = 0; i + 1 < line.Length; i++)
            isEscaped[i + 1] = line[i] == '\\' && !isEscaped[i];
        int[] closings = new int[line.Length + 1];
        Stack<int> unmatched = [];
        closings[line.Length] = -1;
        for (int i = line.Length - 1; i >= 0; i--)
        {
            if (line[i] == close && !isEscaped[i])
                unmatched.Push(i);
            else if (line[i] == open && !isEscaped[i] && unmatched.Count > 0)
                unmatched.Pop();
            closings[i] = unmatched.Count > 0 ? unmatched.Peek() : -1;
        }

        return closings;
    }

    private static void AddShorthands(string line, List<FieldText> found)
    {
        if (line.IndexOfAny(SignStarts) < 0)
            return;
        foreach ((string key, string[] signs) in Shorthands)
        {
            FieldText? first = null;
            foreach (string sign in signs)
            {
                if (Shorthand(line, key, sign) is { } field && (first is null || field.Start < first.Value.Start))
                    first = field;
            }

            if (first is not null)
                found.Add(first.Value);
        }
    }

    private static FieldText? Shorthand(string line, string key, string sign)
    {
        for (int at = line.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = line.IndexOf(sign, at + 1, StringComparison.Ordinal))
        {
            int date = at + sign.Length;
            while (date < line.Length && QueryCharacters.IsWhiteSpace(line[date]))
                date++;
            if (IsDate(line, date))
                return new(key, line.Substring(date, DateLength), at, at + 1, date + DateLength);
        }

        return null;
    }

    private static bool IsDate(string line, int at)
    {
        if (at + DateLength > line.Length)
            return false;
        for (int i = 0; i < DateLength; i++)
        {
            bool isDash = i is 4 or 7;
            if (isDash ? line[at + i] != '-' : line[at + i] is < '0' or > '9')
                return false;
        }

        return true;
    }
}
