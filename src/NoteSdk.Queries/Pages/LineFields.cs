using System.Buffers;
using System.Text;
using NoteSdk.Dql.Parsing;

namespace NoteSdk.Queries.Pages;

/// <summary>Finds notes that may have inline fields, which <see cref="InlineFieldParser"/> parses.</summary>
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

    private static int SignLength(ReadOnlySpan<byte> text)
    {
        foreach (byte[] sign in s_signs)
        {
            if (text.StartsWith(sign)) return sign.Length;
        }

        return 0;
    }
}
