using System.Buffers;
using System.Text.Unicode;

namespace NoteSdk.Documents.Outlines;

/// <summary>The destination of a Markdown link that leads into the vault.</summary>
/// <param name="Target">The name or path, decoded. Empty for a link into the note itself.</param>
/// <param name="Subpath">What follows the first <c>#</c>, decoded; null if there is none.</param>
/// <param name="TargetLength">The length in bytes of the target as it is written.</param>
internal readonly record struct LinkDestination(string Target, string? Subpath, int TargetLength)
{
    private static readonly SearchValues<byte> Escapes = SearchValues.Create("\\&"u8);

    /// <summary>Splits a destination. An empty one, or one with a scheme, is not a destination in the vault.</summary>
    /// <param name="written">The destination as it is written.</param>
    /// <param name="found">Has buffers for decoding, and makes the strings.</param>
    /// <param name="destination">Its parts.</param>
    public static bool TryRead(ReadOnlySpan<byte> written, OutlineBuffer found, out LinkDestination destination)
    {
        // Markdown decodes a destination before it is split: `\#` and `&#35;` are the same as `#`, and `https&colon;` is a scheme.
        destination = default;
        int hash = written.IndexOf((byte)'#');
        int targetLength = hash < 0 ? written.Length : hash;
        ReadOnlySpan<byte> plain = written;
        if (written.ContainsAny(Escapes))
        {
            Span<byte> room = found.UnescapingRoom(CharacterReference.MostGrowth * written.Length);
            plain = room[..Unescape(written, room, out hash, out targetLength)];
        }

        // A path does not contain `://` either, but an address that was pasted into a destination does.
        if (plain.IsEmpty || HasScheme(plain) || plain.IndexOf("://"u8) >= 0) return false;
        string? subpath = hash < 0 || hash + 1 == plain.Length ? null : DecodePercents(plain[(hash + 1)..], found);
        if (hash == 0 && subpath is null) return false;
        destination = new LinkDestination(DecodePercents(hash < 0 ? plain : plain[..hash], found), subpath, targetLength);
        return true;
    }

    /// <summary>
    /// Whether a text begins with a scheme: a letter, then letters, digits, <c>+ . -</c>, and a colon; at least two characters (CommonMark 0.31, section 6.5).
    /// </summary>
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

    /// <summary>Whether a backslash before a byte escapes it (CommonMark 0.31, section 2.4).</summary>
    public static bool IsPunctuation(byte value) => value < 0x80 && (char.IsPunctuation((char)value) || char.IsSymbol((char)value));

    /// <summary>Reads backslash escapes and character references.</summary>
    /// <param name="text">The text as it is written.</param>
    /// <param name="to">Receives the decoded text.</param>
    /// <param name="hash">The offset of its first <c>#</c>, or -1.</param>
    /// <param name="beforeHash">The length of the written text before that <c>#</c>; of the whole text if there is none.</param>
    /// <returns>The length of the decoded text.</returns>
    private static int Unescape(ReadOnlySpan<byte> text, Span<byte> to, out int hash, out int beforeHash)
    {
        hash = -1;
        beforeHash = text.Length;
        int length = 0;
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            int first = length;
            int reference = text[at] == '&' ? CharacterReference.Read(text[at..], to[length..], out int written) : written = 0;
            if (reference > 0)
            {
                at += reference;
                length += written;
            }
            else
            {
                if (text[at] == '\\' && at + 1 < text.Length && IsPunctuation(text[at + 1])) at++;
                to[length++] = text[at++];
            }

            if (hash >= 0 || to[first] != '#') continue;
            hash = first;
            beforeHash = start;
        }

        return length;
    }

    /// <summary>Decodes <c>%20</c> and the like, unless the result is not UTF-8.</summary>
    private static string DecodePercents(ReadOnlySpan<byte> text, OutlineBuffer found)
    {
        if (!text.Contains((byte)'%')) return found.Name(text);
        Span<byte> decoded = found.DecodingRoom(text.Length);
        int length = DecodePercents(text, decoded);
        return found.Name(length >= 0 && Utf8.IsValid(decoded[..length]) ? decoded[..length] : text);
    }

    /// <summary>Decodes <c>%20</c> and the like.</summary>
    /// <returns>The length, or -1 if a <c>%</c> is not followed by two hexadecimal digits: then the text is not percent-encoded.</returns>
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
}
