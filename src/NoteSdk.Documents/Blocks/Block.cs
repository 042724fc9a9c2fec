namespace NoteSdk.Documents.Blocks;

/// <summary>One block of the skeleton: a row of a flat array in document order, parents before children. All offsets are bytes into the note.</summary>
internal struct Block
{
    /// <summary>What the block is.</summary>
    public BlockKind Kind;

    /// <summary>Heading: the level, 1 to 6. List and item: the marker byte, one of <c>- + * . )</c>. Fence: the fence byte. Otherwise 0.</summary>
    public byte Marker;

    /// <summary>
    /// List item: the task status between <c>[</c> and <c>]</c>, or its first byte when it is a character of several bytes; 0 when the item is
    /// not a task. Otherwise 0.
    /// </summary>
    public byte Task;

    /// <summary>How many containers (quotes, lists, items) enclose the block: 0 at the top level, 1 for an item of a top-level list.</summary>
    public int Depth;

    /// <summary>The block's first byte, after its indentation and the prefixes of its containers. Never a blank, even in indented code.</summary>
    public int Start;

    /// <summary>After the newline of the block's last line. Blank lines within the block count as part of it, blank lines after it do not.</summary>
    public int End;

    /// <summary>
    /// Heading: the text's first byte. Fence: the first byte of the line after the opening fence. List item: the first byte after marker and
    /// padding, and after the task marker if there is one; where the text would go if the line has none. Table: the header row.
    /// Math: after the opening <c>$$</c>. Otherwise <see cref="Start"/>. A heading whose content starts at <see cref="Start"/> is a setext heading.
    /// </summary>
    public int ContentStart;

    /// <summary>
    /// Heading: after the text, closing hashes and blanks left out. Fence: the start of the closing fence's line, or <see cref="End"/> where none closes it.
    /// Math: the closing <c>$$</c>, likewise.
    /// Otherwise after the last byte of the block that is neither a newline nor a trailing blank. Never before <see cref="ContentStart"/>.
    /// </summary>
    public int ContentEnd;

    /// <summary>The zero-based line of <see cref="Start"/>.</summary>
    public int Line;

    /// <summary>The index of the next block that is not a descendant of this one.</summary>
    public int Next;

    /// <summary>List item: the columns that a line needs to belong to the item, counted from the item's container. Otherwise 0.</summary>
    public int Indent;
}
