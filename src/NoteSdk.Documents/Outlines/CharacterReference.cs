using System.Buffers;
using System.Buffers.Text;
using System.Text;
using Markdig.Helpers;

namespace NoteSdk.Documents.Outlines;

/// <summary>Entities and numeric character references, <c>&amp;amp;</c> and <c>&amp;#35;</c> (CommonMark 0.31, section 2.5).</summary>
internal static class CharacterReference
{
    /// <summary>The maximum number of bytes that are looked at between <c>&amp;</c> and <c>;</c>.</summary>
    public const int Longest = 32;

    /// <summary>The text of a reference has at most this many times the bytes of the reference: <c>&amp;nGt;</c> has five, and its text six.</summary>
    public const int MostGrowth = 2;

    private const int MostDecimals = 7;
    private const int MostHexDigits = 6;

    /// <summary>Reads the reference that a text begins with.</summary>
    /// <param name="text">The text, from the <c>&amp;</c> on.</param>
    /// <param name="to">Receives the characters in UTF-8.</param>
    /// <param name="written">How many bytes they take.</param>
    /// <returns>The length of the reference; 0 if there is none.</returns>
    public static int Read(ReadOnlySpan<byte> text, Span<byte> to, out int written)
    {
        written = 0;
        int end = text[..Math.Min(text.Length, Longest + 2)].IndexOf((byte)';');
        if (end < 2) return 0;
        ReadOnlySpan<byte> name = text[1..end];
        if (name[0] == '#')
        {
            if (!TryReadNumber(name[1..], out Rune rune)) return 0;
            written = rune.EncodeToUtf8(to);
            return end + 1;
        }

        Span<char> characters = stackalloc char[Longest];
        if (Ascii.ToUtf16(name, characters, out int length) != OperationStatus.Done || EntityHelper.DecodeEntity(characters[..length]) is not { } entity)
        {
            return 0;
        }
        written = Encoding.UTF8.GetBytes(entity, to);
        return end + 1;
    }

    private static bool TryReadNumber(ReadOnlySpan<byte> digits, out Rune rune)
    {
        bool isHex = digits.Length > 0 && (digits[0] | 0x20) == 'x';
        if (isHex) digits = digits[1..];
        rune = Rune.ReplacementChar;
        if (digits.Length == 0 || digits.Length > (isHex ? MostHexDigits : MostDecimals)) return false;
        if (!Utf8Parser.TryParse(digits, out uint number, out int read, isHex ? 'x' : 'D') || read < digits.Length) return false;
        if (number != 0 && Rune.IsValid(number)) rune = new Rune(number);
        return true;
    }
}
