using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Blocks;

/// <summary>
/// The data from which the blocks of an edited note are found: the note before the edit, and the region outside which both bodies have the same bytes.
/// </summary>
/// <param name="before">The note before the edit.</param>
/// <param name="after">The note after it.</param>
/// <param name="region">The region, in the note before.</param>
internal readonly ref struct BodyRescan(NoteDocument before, NoteDocument after, BodyRegion region)
{
    public BodyRegion Region => region;

    /// <summary>Gets the blocks of the note before.</summary>
    public ReadOnlySpan<Block> Blocks { get; } = before.Blocks;

    /// <summary>Gets the edited note.</summary>
    public ReadOnlySpan<byte> Text => after.Text;

    /// <summary>Gets the lines of the edited note.</summary>
    public LineTable Lines => after.Lines;

    /// <summary>Gets how many bytes further down the edited note's body begins.</summary>
    public int HeadBytes { get; } = after.BodyStart - before.BodyStart;

    /// <summary>Gets how many lines further down the edited note's body begins.</summary>
    public int HeadLines { get; } = after.Frontmatter.BodyLine - before.Frontmatter.BodyLine;

    /// <summary>Gets how many bytes further down the text after the region is.</summary>
    public int TailBytes { get; } = after.Bytes.Length - before.Bytes.Length;

    /// <summary>Gets how many lines further down the text after the region is.</summary>
    public int TailLines { get; } = after.Lines.Count - before.Lines.Count;

    /// <summary>Gets the line of the edited note where the region begins.</summary>
    public int FirstLine => region.FirstLine + HeadLines;

    /// <summary>Gets the line of the edited note where the region ends.</summary>
    public int EndLine => region.EndLine + TailLines;

    /// <summary>
    /// Whether no block outside the region can differ, provided that the heading after it is still a heading. A comment is the only block that depends on text
    /// further down: <c>%%</c> begins one only if another <c>%%</c> follows. So an unclosed one above the region would be closed by the first one that comes
    /// into the region.
    /// </summary>
    public bool IsApart()
    {
        if (before.Scanner.UnreadFrom >= 0 || !AreLinesAligned()) return false;
        ReadOnlySpan<byte> scanned = Text[Lines.Start(FirstLine)..Lines.Start(EndLine)];
        return scanned.IndexOf("%%"u8) < 0 || before.Text[before.Lines.Start(region.FirstLine)..].IndexOf("%%"u8) >= 0;
    }

    /// <summary>
    /// Whether lines begin and end at the seams as they did: what was written may form one newline with a half of another one, or one line with the heading
    /// after it.
    /// </summary>
    private bool AreLinesAligned()
    {
        if (EndLine < FirstLine || EndLine > Lines.Count || (region.BeginsWithHeading && FirstLine >= Lines.Count)) return false;
        return Lines.Start(FirstLine) == before.Lines.Start(region.FirstLine) + HeadBytes
            && Lines.Start(EndLine) == before.Lines.Start(region.EndLine) + TailBytes
            && (!region.BeginsWithHeading || Lines.End(FirstLine) == before.Lines.End(region.FirstLine) + HeadBytes);
    }
}
