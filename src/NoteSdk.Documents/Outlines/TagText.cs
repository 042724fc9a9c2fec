using System.Buffers;
using System.Text;

namespace NoteSdk.Documents.Outlines;

/// <summary>Obsidian's rule for tags in text: no white space and no punctuation but <c>_ - /</c>, and at least one character that is not a digit.</summary>
internal static class TagText
{
    private static readonly SearchValues<byte> Ascii = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-/"u8);

    /// <summary>The end of the tag whose name begins at an offset, after its <c>#</c>; -1 when there is none.</summary>
    public static int End(ReadOnlySpan<byte> text, int start)
    {
        int at = start;
        while (true)
        {
            int length = text[at..].IndexOfAnyExcept(Ascii);
            at = length < 0 ? text.Length : at + length;
            if (at == text.Length || text[at] < 0x80) break;
            if (Rune.DecodeFromUtf8(text[at..], out Rune rune, out int bytes) != OperationStatus.Done || IsBreak(rune)) break;
            at += bytes;
        }

        return text[start..at].ContainsAnyExceptInRange((byte)'0', (byte)'9') ? at : -1;
    }

    /// <summary>Whether a tag may begin at an offset: at the start of the text or of a line, or after white space.</summary>
    public static bool CanStart(ReadOnlySpan<byte> text, int at)
    {
        if (at == 0) return true;
        byte before = text[at - 1];
        if (before == '>') return LinePrefix.IsAll(text[..at]);
        if (before < 0x80) return before is (byte)' ' or (>= (byte)'\t' and <= (byte)'\r');
        return Rune.DecodeLastFromUtf8(text[..at], out Rune rune, out _) == OperationStatus.Done && Rune.IsWhiteSpace(rune);
    }

    private static bool IsBreak(Rune rune) => rune.Value is (>= 0x2000 and <= 0x206F) or (>= 0x2E00 and <= 0x2E7F) or 0xFEFF || Rune.IsWhiteSpace(rune);
}
