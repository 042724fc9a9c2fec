using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Blocks;

/// <summary>
/// Finds the blocks of a note: the block phase of CommonMark 0.31 (appendix, "Phase 1") in one pass over the lines, with GFM tables, task
/// markers and Obsidian comment blocks, into a flat array. No tree, no inlines. Reused from note to note, so that a warm scan allocates nothing.
/// Linear in the text for any bytes, no recursion, never throws.
/// </summary>
internal sealed class BlockScanner
{
    /// <summary>
    /// The maximum number of containers (quotes, lists and items) around a block. A marker that would go deeper is paragraph text. Without a limit
    /// a line of <c>&gt;</c> would make every later line as costly as it is long.
    /// </summary>
    public const int MaxDepth = 100;

    /// <summary>
    /// The maximum number of blocks, give or take the blocks of one line. The text after them is not read, which limits the memory that a hostile note can use.
    /// </summary>
    public const int MaxBlocks = 1 << 19;

    private readonly BlockBuffer _blocks = new();
    private readonly Container[] _containers = new Container[MaxDepth];
    private int[] _paragraphLines = new int[16];

    /// <summary>Gets the blocks of the last scan in document order, parents before children.</summary>
    public ReadOnlySpan<Block> Blocks => _blocks.Span;

    /// <summary>
    /// Gets what the last scan did beyond one visit to every line: open containers tried and bytes looked at ahead. Tests compare it with the
    /// text's length.
    /// </summary>
    public long Work { get; private set; }

    /// <summary>Gets the offset of the first marker that the last scan read as text because of <see cref="MaxDepth"/>, or -1.</summary>
    public int TooDeep { get; private set; } = -1;

    /// <summary>Gets the offset after which the last scan did not read the text because of <see cref="MaxBlocks"/>, or -1.</summary>
    public int UnreadFrom { get; private set; } = -1;

    /// <summary>Whether a text of a length may have more than <see cref="MaxBlocks"/> blocks: a byte begins at most two, a list and its item.</summary>
    public static bool MayHaveMore(int length) => length >= MaxBlocks / 2;

    /// <summary>Finds the blocks of a text.</summary>
    /// <param name="text">The whole note. A byte order mark at its very start is not text.</param>
    /// <param name="lines">Its line table.</param>
    /// <param name="firstLine">The first line to look at; the lines before it are frontmatter.</param>
    public void Scan(ReadOnlySpan<byte> text, LineTable lines, int firstLine)
    {
        _blocks.Clear();
        Run(text, lines, firstLine, lines.Count);
    }

    /// <summary>
    /// Finds the blocks of an edited note by scanning a region of it, and takes the others from the note before the edit. <see cref="Work"/> and
    /// <see cref="TooDeep"/> are those of the region.
    /// </summary>
    /// <returns>False if blocks outside the region may differ, too. The blocks are then not those of the note.</returns>
    public bool TryRescan(in BodyRescan edit)
    {
        if (!edit.IsApart()) return false;
        BodyRegion region = edit.Region;
        _blocks.Clear();
        _blocks.AddMoved(edit.Blocks, ..region.FirstBlock, edit.HeadBytes, edit.HeadLines);
        bool goesToEnd = region.EndBlock == edit.Blocks.Length;
        Run(edit.Text, edit.Lines, edit.FirstLine, goesToEnd ? edit.EndLine : edit.EndLine + 1);
        if (!goesToEnd)
        {
            // The rest is the same only if the heading after the region is still a heading: then nothing is open there.
            if (_blocks.Count == 0) return false;
            ref readonly Block heading = ref _blocks[_blocks.Count - 1];
            if (heading.Kind != BlockKind.Heading || heading.Depth > 0 || heading.Line != edit.EndLine) return false;
            _blocks.AddMoved(edit.Blocks, (region.EndBlock + 1).., edit.TailBytes, edit.TailLines);
        }

        return UnreadFrom < 0 && _blocks.Count < MaxBlocks;
    }

    private void Run(ReadOnlySpan<byte> text, LineTable lines, int firstLine, int endLine)
    {
        var pass = new BlockPass(text, lines, _blocks, _containers, _paragraphLines);
        pass.Run(firstLine, endLine);
        _paragraphLines = pass.ParagraphLines;
        Work = pass.Work;
        TooDeep = pass.TooDeep;
        UnreadFrom = pass.UnreadFrom;
    }
}
