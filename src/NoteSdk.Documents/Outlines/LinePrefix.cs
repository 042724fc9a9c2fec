using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Outlines;

/// <summary>The prefix of a line of text within a block: indentation and the markers of quotes.</summary>
internal static class LinePrefix
{
    /// <summary>The offset of the text of a line. An unquoted line of text cannot begin with <c>&gt;</c>, so the block need not be known.</summary>
    public static int Skip(ReadOnlySpan<byte> text, int start, int end)
    {
        while (start < end && (Blanks.IsBlank(text[start]) || text[start] == '>')) start++;
        return start;
    }

    /// <summary>Whether the last line of a block's text so far is only a prefix.</summary>
    public static bool IsAll(ReadOnlySpan<byte> text)
    {
        int last = text.LastIndexOfAnyExcept("> \t"u8);
        return last >= 0 && text[last] is (byte)'\n' or (byte)'\r';
    }
}
