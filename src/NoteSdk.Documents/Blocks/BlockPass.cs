using NoteSdk.Documents.Text;

namespace NoteSdk.Documents.Blocks;

/// <summary>
/// One scan of one note: the state of <see cref="BlockScanner"/> between two lines. The parts: this file goes from line to line,
/// <c>.Containers</c> opens and closes quotes and items, <c>.Starts</c> finds what starts at a line's first byte, <c>.Leaves</c> has the block that takes the
/// text.
/// </summary>
internal ref partial struct BlockPass
{
    /// <summary>For each byte whether a line that begins with it may be anything else than text or indented code.</summary>
    private static readonly bool[] s_isMarkup = [.. Enumerable.Range(0, 256).Select(value => "#-|:*+0123456789`~><=_%$"u8.Contains((byte)value))];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    private readonly ReadOnlySpan<byte> _text;
    private readonly LineTable _lines;
    private readonly BlockBuffer _blocks;
    private readonly Container[] _containers;
    private LineCursor _cursor;

    /// <summary>The current line.</summary>
    private int _line;

    /// <summary>The offset after the current line's newline.</summary>
    private int _lineNext;

    /// <summary>The number of open containers.</summary>
    private int _open;

    /// <summary>The kind of the open leaf.</summary>
    private LeafKind _leaf;

    /// <summary>The open leaf's index.</summary>
    private int _leafBlock;

    /// <summary>The offset after the newline of the open leaf's last line so far.</summary>
    private int _leafEnd;

    /// <summary>The length of the open fence's opening, in bytes.</summary>
    private int _fenceLength;

    private HtmlKind _htmlKind;

    /// <summary>The first byte of the last line of the open paragraph: the header row if a delimiter row follows.</summary>
    private int _textStart;

    /// <summary>The number of <see cref="ParagraphLines"/>: 0 when the open paragraph cannot start with a link reference definition.</summary>
    private int _paragraphLineCount;

    /// <summary>The open paragraph is known to have several lines of text, so that no dashes underline it.</summary>
    private bool _hasManyLines;

    /// <summary>No thematic break starts before this offset: <c>- - - a</c> is looked at once, not once per item.</summary>
    private int _noBreakBefore;

    /// <summary>The rest of the text has no <c>%%</c>, so there is no need to look for another one.</summary>
    private bool _noCommentEnd;

    public BlockPass(ReadOnlySpan<byte> text, LineTable lines, BlockBuffer blocks, Container[] containers, int[] paragraphLines)
    {
        _text = text;
        _lines = lines;
        _blocks = blocks;
        _containers = containers;
        ParagraphLines = paragraphLines;
        _cursor = new LineCursor(text);
    }

    /// <summary>Gets the first byte of every line of the open paragraph, kept only where it may start with a link reference definition.</summary>
    public int[] ParagraphLines { get; private set; }

    /// <summary>Gets what <see cref="BlockScanner.Work"/> reports.</summary>
    public long Work { get; private set; }

    /// <summary>Gets what <see cref="BlockScanner.TooDeep"/> reports.</summary>
    public int TooDeep { get; private set; } = -1;

    /// <summary>Gets what <see cref="BlockScanner.UnreadFrom"/> reports.</summary>
    public int UnreadFrom { get; private set; } = -1;

    /// <summary>Scans the lines from <paramref name="firstLine"/> up to <paramref name="endLine"/>, the latter excluded.</summary>
    public void Run(int firstLine, int endLine)
    {
        ReadOnlySpan<int> starts = _lines.Starts;
        for (_line = firstLine; _line < endLine; _line++)
        {
            int start = starts[_line];
            if (_blocks.Count >= BlockScanner.MaxBlocks)
            {
                UnreadFrom = start;
                break;
            }

            int end = _lineNext = starts[_line + 1];
            if (_text[end - 1] == '\n') end--;
            if (end > start && _text[end - 1] == '\r') end--;
            if (end == start && _open == 0 && _leaf is LeafKind.None or LeafKind.Paragraph or LeafKind.Table)
            {
                CloseLeaf();
                continue;
            }

            if (start == 0 && _text.StartsWith(ByteOrderMark)) start = ByteOrderMark.Length;
            _cursor.Begin(start, end);
            ScanLine();
        }

        CloseContainers(0);
    }

    private void ScanLine()
    {
        int level = _open == 0 ? 0 : MatchContainers();
        if (_leaf > LeafKind.Paragraph && level == _open && ContinueLeaf()) return;
        if (_cursor.IsBlank)
        {
            CloseContainers(level);
            return;
        }
        while (true)
        {
            if (!s_isMarkup[_cursor.Byte] && _cursor.Indent < 4)
            {
                AddText(level);
                return;
            }

            switch (TryStart(ref level))
            {
                case BlockStart.Leaf: return;
                case BlockStart.None: AddText(level); return;
            }
            // A container may be all there is on the line, as in the empty item `-`.
            if (_cursor.IsBlank) return;
        }
    }
}
