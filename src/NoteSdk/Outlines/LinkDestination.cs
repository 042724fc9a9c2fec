using System.Text.Unicode;

namespace NoteSdk.Outlines;

/// <summary>The destination of a Markdown link, as it is written: which ones lead into the vault, and to what.</summary>
internal static class LinkDestination
{
    /// <summary>Whether a text begins with a scheme: a letter, then letters, digits, <c>+ . -</c>, and a colon; two characters at least (CommonMark 0.31, section 6.5).</summary>
    public static bool HasScheme(ReadOnlySpan<byte> text)
    {
        int colon = text.IndexOf((byte)':');
        if (colon < 2 || !char.IsAsciiLetter((char)text[0])) return false;
        foreach (byte value in text[1..colon])
        {
            if (!char.IsAsciiLetterOrDigit((char)value) && value is not ((byte)'+' or (byte)'.' or (byte)'-')) return false;
        }

        return true;
    }

    /// <summary>The text of a part of a destination: backslash escapes read, then percent-encoding, unless that gives no UTF-8.</summary>
    public static string Decode(ReadOnlySpan<byte> part, OutlineBuffer found)
    {
        if (part.IndexOfAny((byte)'%', (byte)'\\') < 0) return found.Name(part);
        Span<byte> room = found.DecodingRoom(2 * part.Length);
        int length = Unescape(part, room);
        Span<byte> decoded = room[part.Length..];
        int decodedLength = DecodePercents(room[..length], decoded);
        return found.Name(decodedLength >= 0 && Utf8.IsValid(decoded[..decodedLength]) ? decoded[..decodedLength] : room[..length]);
    }

    private static int Unescape(ReadOnlySpan<byte> part, Span<byte> to)
    {
        int length = 0;
        for (int at = 0; at < part.Length; at++)
        {
            if (part[at] == '\\' && at + 1 < part.Length && IsPunctuation(part[at + 1])) at++;
            to[length++] = part[at];
        }

        return length;
    }

    /// <summary>Decodes <c>%20</c> and the like.</summary>
    /// <returns>The length, or -1 where a <c>%</c> has no two hexadecimal digits after it: then none is meant as encoding.</returns>
    private static int DecodePercents(ReadOnlySpan<byte> text, Span<byte> to)
    {
        int length = 0;
        for (int at = 0; at < text.Length; at++)
        {
            byte value = text[at];
            if (value == '%')
            {
                if (at + 2 >= text.Length || !char.IsAsciiHexDigit((char)text[at + 1]) || !char.IsAsciiHexDigit((char)text[at + 2])) return -1;
                value = (byte)((HexValue(text[at + 1]) << 4) | HexValue(text[at + 2]));
                at += 2;
            }

            to[length++] = value;
        }

        return length;
    }

    private static int HexValue(byte digit) => digit <= '9' ? digit - '0' : (digit & 0x0F) + 9;

    private static bool IsPunctuation(byte value) => value < 0x80 && (char.IsPunctuation((char)value) || char.IsSymbol((char)value));
}
