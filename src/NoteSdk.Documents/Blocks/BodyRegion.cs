namespace NoteSdk.Documents.Blocks;

/// <summary>
/// The part of a note whose blocks an edit of the body can change: from the last heading that ends before the edit to the first heading that begins after it,
/// both of the form <c># text</c> and in no container; from the beginning or to the end of the body if there is none. At such a heading the scanner has nothing
/// open, neither before nor after it, whatever is above.
/// </summary>
/// <param name="FirstBlock">The index of the first block: the heading before the edit, if there is one.</param>
/// <param name="EndBlock">The index after the last block: the heading after the edit, if there is one.</param>
/// <param name="FirstLine">The line where the region begins.</param>
/// <param name="EndLine">The line where it ends: that of the heading after the edit, or the number of lines.</param>
/// <param name="BeginsWithHeading">Whether there is a heading before the edit.</param>
internal readonly record struct BodyRegion(int FirstBlock, int EndBlock, int FirstLine, int EndLine, bool BeginsWithHeading)
{
    /// <summary>The region of an edit that changes nothing outside two offsets of the body.</summary>
    public static BodyRegion Around(NoteDocument note, int start, int end)
    {
        ReadOnlySpan<Block> blocks = note.Blocks;
        int first = -1;
        int behind = 0;
        for (; behind < blocks.Length; behind = blocks[behind].Next)
        {
            if (!IsBoundary(blocks[behind])) continue;
            if (blocks[behind].End <= start) first = behind;
            else if (note.Lines.Start(blocks[behind].Line) >= end) break;
        }

        int firstLine = first < 0 ? note.Frontmatter.BodyLine : blocks[first].Line;
        int endLine = behind < blocks.Length ? blocks[behind].Line : note.Lines.Count;
        return new BodyRegion(Math.Max(first, 0), behind, firstLine, endLine, BeginsWithHeading: first >= 0);
    }

    // The text of a heading with an underline begins where the heading does.
    private static bool IsBoundary(in Block block) => block.Kind == BlockKind.Heading && block.ContentStart > block.Start;
}
