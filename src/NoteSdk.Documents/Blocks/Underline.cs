namespace NoteSdk.Documents.Blocks;

/// <summary>Lines of one repeated byte: setext underlines and thematic breaks (CommonMark 0.31, sections 4.1 and 4.3).</summary>
internal static class Underline
{
    /// <summary>Whether a line is a setext underline: a run of the byte at <paramref name="first"/>, then blanks only.</summary>
    public static bool IsSetext(ReadOnlySpan<byte> text, int first, int end)
    {
        int after = text[first..end].IndexOfAnyExcept(text[first]);
        return after < 0 || Blanks.Skip(text, first + after, end) == end;
    }

    /// <summary>Whether a line is a thematic break: three or more of the byte at <paramref name="first"/>, blanks between and after.</summary>
    /// <param name="text">The note.</param>
    /// <param name="first">The offset of the first of them.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="failed">The offset of the byte that shows that the line is not a break; the line's end where there are fewer than three.</param>
    public static bool IsThematicBreak(ReadOnlySpan<byte> text, int first, int end, out int failed)
    {
        byte marker = text[first];
        int count = 1;
        for (failed = first + 1; failed < end; failed++)
        {
            byte value = text[failed];
            if (value == marker) count++;
            else if (!Blanks.IsBlank(value)) return false;
        }
        return count >= 3;
    }
}
