namespace NoteSdk.Documents.Blocks;

/// <summary>The marks of a block of math, <c>$$</c>, as Obsidian has them.</summary>
internal static class MathMark
{
    /// <summary>The bytes of a mark.</summary>
    public const int Length = 2;

    /// <summary>Whether a mark begins at a line's first non-blank byte: two dollar signs and no third one.</summary>
    public static bool Opens(ReadOnlySpan<byte> text, int first, int end) =>
        text[first..end].StartsWith("$$"u8) && (first + Length == end || text[first + Length] != '$');

    /// <summary>The offset of the first mark of a line without a backslash before it, or -1. A backslash that is itself escaped does not count.</summary>
    public static int Find(ReadOnlySpan<byte> text, int start, int end)
    {
        while (start < end)
        {
            int next = text[start..end].IndexOfAny((byte)'$', (byte)'\\');
            if (next < 0) return -1;
            start += next;
            if (text[start] == '$' && start + 1 < end && text[start + 1] == '$') return start;
            start += text[start] == '$' ? 1 : 2;
        }

        return -1;
    }
}
