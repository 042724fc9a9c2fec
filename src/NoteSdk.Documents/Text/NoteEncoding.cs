using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace NoteSdk.Documents.Text;

/// <summary>
/// Strings as UTF-8 and back. Half a surrogate pair, which .NET strings can hold and UTF-8 cannot, becomes the three bytes that its code point would take
/// (known as WTF-8), so that a string parsed and written is the same string. Such a note is reported as not UTF-8.
/// </summary>
internal static class NoteEncoding
{
    private const int SurrogateLength = 3;

    /// <summary>The length of the byte order mark that a note begins with; 0 without one.</summary>
    public static int MarkLength(ReadOnlySpan<byte> note) => note.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    public static byte[] GetBytes(string text)
    {
        // Half a pair takes as many bytes as the replacement character: three.
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(text)];
        ReadOnlySpan<char> rest = text;
        int length = 0;
        while (Utf8.FromUtf16(rest, bytes.AsSpan(length), out int read, out int written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            length += written;
            char half = rest[read];
            bytes[length++] = (byte)(0xE0 | (half >> 12));
            bytes[length++] = (byte)(0x80 | ((half >> 6) & 0x3F));
            bytes[length++] = (byte)(0x80 | (half & 0x3F));
            rest = rest[(read + 1)..];
        }

        return bytes;
    }

    /// <summary>A copy of bytes, made without clearing the room for them first.</summary>
    public static byte[] Copy(ReadOnlySpan<byte> utf8)
    {
        byte[] copy = GC.AllocateUninitializedArray<byte>(utf8.Length);
        utf8.CopyTo(copy);
        return copy;
    }

    public static string GetString(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IndexOf((byte)0xED) < 0 || Utf8.IsValid(utf8)) return Encoding.UTF8.GetString(utf8);
        StringBuilder text = new(utf8.Length);
        while (!utf8.IsEmpty)
        {
            int half = IndexOfSurrogate(utf8);
            text.Append(Encoding.UTF8.GetString(half < 0 ? utf8 : utf8[..half]));
            if (half < 0) break;
            text.Append((char)(((utf8[half] & 0x0F) << 12) | ((utf8[half + 1] & 0x3F) << 6) | (utf8[half + 2] & 0x3F)));
            utf8 = utf8[(half + SurrogateLength)..];
        }

        return text.ToString();
    }

    private static int IndexOfSurrogate(ReadOnlySpan<byte> utf8)
    {
        for (int at = 0; at + SurrogateLength <= utf8.Length; at++)
        {
            int found = utf8[at..].IndexOf((byte)0xED);
            if (found < 0 || at + found + SurrogateLength > utf8.Length) return -1;
            at += found;
            if (utf8[at + 1] is >= 0xA0 and <= 0xBF && utf8[at + 2] is >= 0x80 and <= 0xBF) return at;
        }

        return -1;
    }
}
