using System.Buffers;
using System.Text;
using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Queries.Pages;

/// <summary>
/// Finds lines that are an inline field as a whole, and notes that may have fields. Fields within a line are parsed by <see cref="InlineFieldParser"/>.
/// </summary>
internal static class LineFields
{
    private static readonly SearchValues<byte> s_firstOfSigns = SearchValues.Create(0xE2, 0xF0);

    /// <summary>What may be between a sign and its date: ASCII blanks, and everything that is not ASCII, which includes other blanks.</summary>
    private static readonly SearchValues<byte> s_blanks =
        SearchValues.Create([.. " \t\n\v\f\r"u8, .. Enumerable.Range(0x80, 0x80).Select(static b => (byte)b)]);

    private static readonly byte[][] s_signs = [.. InlineFieldParser.Shorthands.SelectMany(static one => one.Signs).Select(Encoding.UTF8.GetBytes)];

    /// <summary>
    /// Whether a note may have inline fields: two colons, or a sign with a digit after it. A search of the bytes, much faster than looking for the fields.
    /// </summary>
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

    /// <summary>The field, if a whole line is one, <c>Key:: value</c>; otherwise null.</summary>
    public static FieldText? Whole(string line)
    {
        int separator = line.IndexOf(InlineFieldParser.Separator, StringComparison.Ordinal);
        if (separator < 0 || FieldNames.OfLine(InlineFieldParser.Trim(line[..separator])) is not { } key) return null;
        return new(key, InlineFieldParser.Trim(line[(separator + InlineFieldParser.Separator.Length)..]), 0, separator + InlineFieldParser.Separator.Length,
            line.Length);
    }

    private static int SignLength(ReadOnlySpan<byte> text)
    {
        foreach (byte[] sign in s_signs)
        {
            if (text.StartsWith(sign)) return sign.Length;
        }

        return 0;
    }
}
