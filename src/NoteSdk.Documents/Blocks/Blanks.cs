using System.Buffers;

namespace NoteSdk.Documents.Blocks;

/// <summary>Spaces, tabs and newlines at the edges of spans. No other byte is white space to the block structure (CommonMark 0.31, section 2.1).</summary>
internal static class Blanks
{
    private static readonly SearchValues<byte> NotText = SearchValues.Create(" \t\r\n"u8);

    /// <summary>Whether a byte is a space or a tab.</summary>
    public static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t';

    /// <summary>The first offset from <paramref name="start"/> on that holds no space or tab, or <paramref name="end"/>.</summary>
    public static int Skip(ReadOnlySpan<byte> text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        return start;
    }

    /// <summary>The offset after the last byte before <paramref name="end"/> that is not a space, tab or newline, or <paramref name="start"/>.</summary>
    public static int TrimEnd(ReadOnlySpan<byte> text, int start, int end)
    {
        // There is nearly always one newline or nothing to cut; the vectorised search is for the rest.
        if (end > start && text[end - 1] == '\n') end--;
        if (end > start && text[end - 1] > ' ') return end;
        return start + text[start..end].LastIndexOfAnyExcept(NotText) + 1;
    }
}
