using System.Buffers;
using System.Text;
using NoteSdk.Schema.Queries;

namespace NoteSdk.Queries;

/// <summary>
/// The inline fields that Dataview finds in a line (DQL.md, sections 6 and 7), its quirks included. What a task means to a reader, which is more, is read by
/// <see cref="Tasks.InlineFields"/>. Linear in the line.
/// </summary>
internal static class LineFields
{
    private const string Separator = "::";
    private const int DateLength = 10;
    private const string VariationSelector = "\uFE0F";

    private static readonly SearchValues<byte> s_firstOfSigns = SearchValues.Create(0xE2, 0xF0);

    /// <summary>What may stand between a sign and its date: blanks in ASCII, and all that is not ASCII, among which are other blanks.</summary>
    private static readonly SearchValues<byte> s_blanks = SearchValues.Create([.. " \t\n\v\f\r"u8, .. Enumerable.Range(0x80, 0x80).Select(static b => (byte)b)]);

    private static readonly (string Key, string[] Signs)[] Shorthands =
    [
        ("created", ["\u2795"]),
        ("start", ["\U0001F6EB"]),
        ("scheduled", ["\u23F3", "\u231B"]),
        ("due", ["\U0001F4C5", "\U0001F4C6", "\U0001F5D3" + VariationSelector, "\U0001F5D3"]),
        ("completion", ["\u2705"]),
    ];

    private static readonly byte[][] s_signs = [.. Shorthands.SelectMany(static one => one.Signs).Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether a note may have inline fields: has two colons, or a sign with a digit behind it. A search of the bytes, much faster than looking for the fields.</summary>
    public static bool MayBeIn(ReadOnlySpan<byte> note)
    {
        if (note.IndexOf("::"u8) >= 0) return true;
        while (note.IndexOfAny(s_firstOfSigns) is >= 0 and var first)
        {
            note = note[first..];
            int length = SignLength(note);
            note = note[Math.Max(1, length)..];
            if (length == 0) continue;
            int end = note.IndexOfAnyExcept(s_blanks);
            if (end < 0) return false;
            if (char.IsAsciiDigit((char)note[end])) return true;
            note = note[end..];
        }

        return false;
    }

    /// <summary>The fields in brackets, and with <paramref name="hasEmoji"/> the dates with an emoji, in their order. One that begins where another ends is lost.</summary>
    public static List<FieldText> InBrackets(string line, bool hasEmoji)
    {
        List<FieldText> found = [];
        if (line.Contains(Separator, StringComparison.Ordinal))
        {
            AddBracketed(line, '[', ']', found);
            AddBracketed(line, '(', ')', found);
        }

        if (hasEmoji) AddShorthands(line, found);
        if (found.Count < 2) return found;
        List<FieldText> apart = [];
        foreach (FieldText field in found.OrderBy(static field => field.Start))
        {
            if (apart.Count == 0 || apart[^1].End < field.Start) apart.Add(field);
        }

        return apart;
    }

    /// <summary>The field that a whole line is, <c>Key:: value</c>, or null.</summary>
    public static FieldText? Whole(string line)
    {
        int separator = line.IndexOf(Separator, StringComparison.Ordinal);
        if (separator < 0 || FieldNames.OfLine(Trim(line[..separator])) is not { } key) return null;
        return new(key, Trim(line[(separator + 2)..]), 0, separator + 2, line.Length);
    }

    private static int SignLength(ReadOnlySpan<byte> text)
    {
        foreach (byte[] sign in s_signs)
        {
            if (text.StartsWith(sign)) return sign.Length;
        }

        return 0;
    }

    private static void AddBracketed(string line, char open, char close, List<FieldText> found)
    {
        int[] closings = Closings(line, open, close);
        int separator = -1;
        for (int start = line.IndexOf(open); start >= 0;)
        {
            if (separator <= start) separator = line.IndexOf(Separator, start + 1, StringComparison.Ordinal);
            if (separator < 0) return;
            int next = start + 1;
            int value = separator + 2;
            int end = closings[value];
            bool isKey = line.AsSpan((start + 1)..separator).IndexOfAny("[]()") < 0;
            if (isKey && end >= 0)
            {
                found.Add(new(Trim(line[(start + 1)..separator]), Trim(line[value..end]), start, value, end + 1));
                next = end + 1;
            }
            else if (!isKey)
            {
                // No field begins before the last bracket that stands in front of the colons.
                next = Math.Max(next, line.LastIndexOf(open, separator - 1));
            }

            start = next <= line.Length ? line.IndexOf(open, next) : -1;
        }
    }

    /// <summary>For every place the first closing bracket from there on that no opening one after the place belongs to, or -1. After a backslash a bracket is text.</summary>
    private static int[] Closings(string line, char open, char close)
    {
        bool[] isEscaped = new bool[line.Length];
        for (int i = 0; i + 1 < line.Length; i++) isEscaped[i + 1] = line[i] == '\\' && !isEscaped[i];
        int[] closings = new int[line.Length + 1];
        Stack<int> unmatched = [];
        closings[line.Length] = -1;
        for (int i = line.Length - 1; i >= 0; i--)
        {
            if (line[i] == close && !isEscaped[i]) unmatched.Push(i);
            else if (line[i] == open && !isEscaped[i]) unmatched.TryPop(out _);
            closings[i] = unmatched.TryPeek(out int first) ? first : -1;
        }

        return closings;
    }

    private static void AddShorthands(string line, List<FieldText> found)
    {
        foreach ((string key, string[] signs) in Shorthands)
        {
            FieldText? first = null;
            foreach (string sign in signs)
            {
                if (Shorthand(line, key, sign) is { } field && (first is null || field.Start < first.Value.Start)) first = field;
            }

            if (first is not null) found.Add(first.Value);
        }
    }

    private static FieldText? Shorthand(string line, string key, string sign)
    {
        for (int at = line.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = line.IndexOf(sign, at + 1, StringComparison.Ordinal))
        {
            int date = at + sign.Length;
            while (date < line.Length && QueryCharacters.IsWhiteSpace(line[date])) date++;
            if (IsDate(line, date)) return new(key, line.Substring(date, DateLength), at, at + 1, date + DateLength);
        }

        return null;
    }

    private static bool IsDate(string line, int at)
    {
        if (at + DateLength > line.Length) return false;
        for (int i = 0; i < DateLength; i++)
        {
            bool isDash = i is 4 or 7;
            if (isDash ? line[at + i] != '-' : !char.IsAsciiDigit(line[at + i])) return false;
        }

        return true;
    }

    /// <summary>Trims white space as JavaScript does.</summary>
    public static string Trim(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && QueryCharacters.IsWhiteSpace(text[start])) start++;
        while (end > start && QueryCharacters.IsWhiteSpace(text[end - 1])) end--;
        return text[start..end];
    }
}
