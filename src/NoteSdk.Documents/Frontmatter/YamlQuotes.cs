using System.Buffers;
using System.Globalization;
using System.Text;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>Reads quoted scalars on one line (YAML 1.2, sections 5.7, 7.3.1 and 7.3.2).</summary>
internal static class YamlQuotes
{
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdefABCDEF"u8);
    private static readonly SearchValues<byte> DoubleQuoteStops = SearchValues.Create("\"\\"u8);

    /// <summary>Finds the closing quote.</summary>
    /// <param name="note">The note.</param>
    /// <param name="start">The offset of the opening quote, single or double.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="isEscaped">Whether something between the quotes is escaped.</param>
    /// <returns>The offset of the closing quote, or -1 if the line has none.</returns>
    public static int FindClosing(ReadOnlySpan<byte> note, int start, int end, out bool isEscaped)
    {
        isEscaped = false;
        bool isSingle = note[start] == '\'';
        int at = start + 1;
        while (true)
        {
            int found = isSingle ? note[at..end].IndexOf((byte)'\'') : note[at..end].IndexOfAny(DoubleQuoteStops);
            if (found < 0) return -1;
            at += found;
            if (note[at] == '\\' || (isSingle && at + 1 < end && note[at + 1] == '\''))
            {
                isEscaped = true;
                at += 2;
                if (at > end) return -1;
            }
            else
            {
                return at;
            }
        }
    }

    /// <summary>The text between two quotes with its escapes decoded.</summary>
    /// <param name="note">The note.</param>
    /// <param name="open">The offset of the opening quote.</param>
    /// <param name="close">The offset of the closing one.</param>
    /// <param name="text">The text.</param>
    /// <param name="fault">The offset of the backslash of an escape that YAML does not have, if the result is false.</param>
    public static bool TryDecode(ReadOnlySpan<byte> note, int open, int close, out string text, out int fault)
    {
        text = "";
        fault = -1;
        ReadOnlySpan<byte> inside = note[(open + 1)..close];
        if (note[open] == '\'')
        {
            text = Encoding.UTF8.GetString(inside).Replace("''", "'", StringComparison.Ordinal);
            return true;
        }
        StringBuilder result = new(inside.Length);
        int at = 0;
        while (true)
        {
            int slash = inside[at..].IndexOf((byte)'\\');
            result.Append(Encoding.UTF8.GetString(slash < 0 ? inside[at..] : inside.Slice(at, slash)));
            if (slash < 0) break;
            at += slash;
            int length = AppendEscape(result, inside[at..]);
            if (length == 0)
            {
                fault = open + 1 + at;
                return false;
            }
            at += length;
        }
        text = result.ToString();
        return true;
    }

    /// <summary>Decodes one escape sequence (YAML 1.2, section 5.7).</summary>
    /// <returns>Its length in bytes, or 0 if YAML does not have it.</returns>
    private static int AppendEscape(StringBuilder result, ReadOnlySpan<byte> text)
    {
        if (text.Length < 2) return 0;
        int digits = text[1] switch { (byte)'x' => 2, (byte)'u' => 4, (byte)'U' => 8, _ => 0 };
        if (digits == 0)
        {
            char simple = Simple(text[1]);
            if (simple == '\uFFFF') return 0;
            result.Append(simple);
            return 2;
        }
        if (text.Length < 2 + digits || text.Slice(2, digits).IndexOfAnyExcept(HexDigits) >= 0) return 0;
        uint code = uint.Parse(text.Slice(2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (code <= char.MaxValue && (digits <= 4 || !char.IsSurrogate((char)code)))
        {
            // Half a surrogate pair is kept as it is: \uD83D\uDE00 becomes the pair that it means, and a lone half does not cost the rest of the text.
            result.Append((char)code);
        }
        else if (Rune.TryCreate(code, out Rune rune))
        {
            result.Append(rune.ToString());
        }
        else
        {
            return 0;
        }
        return 2 + digits;
    }

    /// <summary>What a backslash and one more character stand for; U+FFFF if YAML does not have the escape.</summary>
    private static char Simple(byte escape) => escape switch
    {
        (byte)'0' => '\0',
        (byte)'a' => '\a',
        (byte)'b' => '\b',
        (byte)'t' or (byte)'\t' => '\t',
        (byte)'n' => '\n',
        (byte)'v' => '\v',
        (byte)'f' => '\f',
        (byte)'r' => '\r',
        (byte)'e' => '\x1B',
        (byte)' ' => ' ',
        (byte)'"' => '"',
        (byte)'/' => '/',
        (byte)'\\' => '\\',
        (byte)'N' => '\u0085',
        (byte)'_' => '\u00A0',
        (byte)'L' => '\u2028',
        (byte)'P' => '\u2029',
        _ => '\uFFFF',
    };
}
