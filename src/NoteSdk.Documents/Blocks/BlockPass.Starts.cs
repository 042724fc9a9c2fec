namespace NoteSdk.Documents.Blocks;

/// <content>Finds what starts at the first byte of a line that no container has consumed.</content>
internal ref partial struct BlockPass
{
    /// <summary>Whether the line, at this level, would continue the open paragraph directly, not lazily.</summary>
    private readonly bool InParagraph(int level) => _leaf == LeafKind.Paragraph && level == _open;

    /// <summary>
    /// Whether the line is right below the text of an item without the indentation of the item's lines. Obsidian takes a quote's marker and a comment
    /// there as text of the item (CommonMark: they end the list).
    /// </summary>
    private readonly bool IsBelowItem(int level) => _leaf == LeafKind.Paragraph && level < _open && _containers[level].List >= 0;

    /// <summary>Opens the block that starts at the cursor, if one does, after closing the containers from <paramref name="level"/> inwards.</summary>
    private BlockStart TryStart(ref int level)
    {
        if (_cursor.Indent >= 4)
        {
            if (_leaf == LeafKind.Paragraph) return BlockStart.None;
            CloseContainers(level);
            return OpenLeaf(LeafKind.IndentedCode, BlockKind.IndentedCode);
        }
        switch (_cursor.Byte)
        {
            case (byte)'#':
                return TryAtxHeading(level);
            case (byte)'-':
                if (TryUnderline(level) || TryThematicBreak(level)) return BlockStart.Leaf;
                BlockStart item = OpenItem(ref level);
                // A line of dashes that underlines nothing is text, and not a delimiter row either.
                return item == BlockStart.None && !Underline.IsSetext(_text, _cursor.First, _cursor.End) && TryTable(level) ? BlockStart.Leaf : item;
            case (byte)'|' or (byte)':':
                return TryTable(level) ? BlockStart.Leaf : BlockStart.None;
            case (byte)'*':
                return TryThematicBreak(level) ? BlockStart.Leaf : OpenItem(ref level);
            case (byte)'+' or (>= (byte)'0' and <= (byte)'9'):
                return OpenItem(ref level);
            case (byte)'`' or (byte)'~':
                return TryFence(level);
            case (byte)'>':
                return IsBelowItem(level) ? BlockStart.None : OpenQuote(ref level);
            case (byte)'<':
                return TryHtml(level);
            case (byte)'=':
                return TryUnderline(level) ? BlockStart.Leaf : BlockStart.None;
            case (byte)'_':
                return TryThematicBreak(level) ? BlockStart.Leaf : BlockStart.None;
            case (byte)'%':
                return TryComment(level);
            case (byte)'$':
                return TryMath(level);
            default:
                return BlockStart.None;
        }
    }

    private BlockStart TryAtxHeading(int level)
    {
        int hashes = AtxHeading.Read(_text, _cursor.First, _cursor.End, out int contentStart, out int contentEnd);
        if (hashes == 0) return BlockStart.None;
        CloseContainers(level);
        ref Block block = ref AddLine(BlockKind.Heading);
        block.Marker = (byte)hashes;
        block.ContentStart = contentStart;
        block.ContentEnd = contentEnd;
        return BlockStart.Leaf;
    }

    private bool TryThematicBreak(int level)
    {
        if (_cursor.First < _noBreakBefore) return false;
        if (!Underline.IsThematicBreak(_text, _cursor.First, _cursor.End, out _noBreakBefore))
        {
            Work += _noBreakBefore - _cursor.First;
            return false;
        }
        CloseContainers(level);
        ref Block block = ref AddLine(BlockKind.ThematicBreak);
        block.ContentEnd = Blanks.TrimEnd(_text, block.Start, block.End);
        return true;
    }

    private BlockStart TryFence(int level)
    {
        int length = Fence.OpeningLength(_text, _cursor.First, _cursor.End);
        if (length == 0) return BlockStart.None;
        CloseContainers(level);
        OpenLeaf(LeafKind.Fence, BlockKind.FencedCode);
        ref Block block = ref _blocks[_leafBlock];
        block.Marker = _cursor.Byte;
        block.ContentStart = _lineNext;
        _fenceLength = length;
        return BlockStart.Leaf;
    }

    private BlockStart TryHtml(int level)
    {
        HtmlKind kind = HtmlStart.Read(_text, _cursor.First, _cursor.End, _leaf == LeafKind.Paragraph);
        if (kind == HtmlKind.None || (kind == HtmlKind.Comment && IsBelowItem(level))) return BlockStart.None;
        CloseContainers(level);
        OpenLeaf(LeafKind.Html, BlockKind.Html);
        _htmlKind = kind;
        if (HtmlStart.Ends(kind, _text[_cursor.First.._cursor.End])) CloseLeaf();
        return BlockStart.Leaf;
    }

    /// <summary>
    /// An Obsidian comment block: <c>%%</c> starts a line outside all containers, with no other <c>%</c> on that line, and the next one is on a later line.
    /// What is between is opaque. In a container, or where it is never closed, <c>%%</c> is text.
    /// </summary>
    private BlockStart TryComment(int level)
    {
        int inner = _cursor.First + 2;
        if (level > 0 || _noCommentEnd || inner > _cursor.End || _text[inner - 1] != '%') return BlockStart.None;
        if (_text[inner.._cursor.End].Contains((byte)'%')) return BlockStart.None;
        int close = _text[_lineNext..].IndexOf("%%"u8);
        Work += close < 0 ? _text.Length - _lineNext : close;
        if (close < 0)
        {
            _noCommentEnd = true;
            return BlockStart.None;
        }

        CloseContainers(0);
        close += _lineNext;
        int block = AddBlock(BlockKind.Comment, 0);
        while (_lines.End(_line) <= close) _line++;
        _blocks[block].End = _lines.End(_line);
        Close(block, 0);
        return BlockStart.Leaf;
    }

    /// <summary>
    /// Math, which begins with <c>$$</c> and ends with the next <c>$$</c>, on its line or further down, or with its container. What is between is opaque.
    /// </summary>
    private BlockStart TryMath(int level)
    {
        if (!MathMark.Opens(_text, _cursor.First, _cursor.End)) return BlockStart.None;
        if (_leaf == LeafKind.Table && level == _open && _text[_cursor.First.._cursor.End].Contains((byte)'|')) return BlockStart.None;
        int inner = _cursor.First + MathMark.Length;
        int close = MathMark.Find(_text, inner, _cursor.End);
        // Text that follows makes it inline math.
        if (close >= 0 && Blanks.Skip(_text, close + MathMark.Length, _cursor.End) < _cursor.End) return BlockStart.None;
        CloseContainers(level);
        OpenLeaf(LeafKind.Math, BlockKind.Math);
        _blocks[_leafBlock].ContentStart = inner;
        if (close >= 0) CloseMath(close);
        return BlockStart.Leaf;
    }

    /// <summary>
    /// A setext underline, which makes a heading of the open paragraph (CommonMark 0.31, section 4.3). As in Obsidian, dashes turn only a single line of text
    /// into one, and a dash followed by a blank is an empty item.
    /// </summary>
    private bool TryUnderline(int level)
    {
        bool isDash = _cursor.Byte == '-';
        if (!InParagraph(level) || (isDash && _hasManyLines) || !Underline.IsSetext(_text, _cursor.First, _cursor.End)) return false;
        if (isDash && IsEmptyBullet()) return false;
        int line = _blocks[_leafBlock].Line;
        int definitions = 0;
        if (_paragraphLineCount > 0)
        {
            definitions = LinkDefinitions.CountLines(_text, _lines, line, ParagraphLines.AsSpan(0, _paragraphLineCount));
            Work += _lineNext - _blocks[_leafBlock].Start;
        }
        if (line + definitions == _line)
        {
            // The paragraph has only definitions, which cannot become a heading: the line is a thematic break or text.
            if (isDash && TryThematicBreak(level)) return true;
            CloseLeaf();
            AddText(level);
            return true;
        }
        if (isDash && line + definitions + 1 < _line)
        {
            _hasManyLines = true;
            return false;
        }
        if (definitions > 0) SplitParagraph(line + definitions, ParagraphLines[definitions]);

        ref Block block = ref _blocks[_leafBlock];
        int contentEnd = AtxHeading.TrimEnd(_text, block.Start, _leafEnd);
        block.Kind = BlockKind.Heading;
        ClearTask();
        block.Marker = isDash ? (byte)2 : (byte)1;
        _leafEnd = _lineNext;
        int heading = _leafBlock;
        CloseLeaf();
        _blocks[heading].ContentEnd = contentEnd;
        return true;
    }

    /// <summary>Whether the line is a dash followed by blanks.</summary>
    private readonly bool IsEmptyBullet()
    {
        int after = _cursor.First + 1;
        return after < _cursor.End && Blanks.IsBlank(_text[after]) && Blanks.Skip(_text, after, _cursor.End) == _cursor.End;
    }

    /// <summary>A delimiter row, which turns the last line of the open paragraph into a table's header row (GFM, section 4.10).</summary>
    private bool TryTable(int level)
    {
        if (!InParagraph(level)) return false;
        int columns = TableCells.ReadDelimiters(_text, _cursor.First, _cursor.End, default);
        if (columns == 0) return false;
        int headerEnd = _lines.ContentEnd(_text, _line - 1);
        Work += _cursor.End - _textStart;
        if (TableCells.Split(_text, _textStart, headerEnd, default) != columns) return false;
        if (_blocks[_leafBlock].Line < _line - 1) SplitParagraph(_line - 1, _textStart);
        _blocks[_leafBlock].Kind = BlockKind.Table;
        ClearTask();
        _leaf = LeafKind.Table;
        _leafEnd = _lineNext;
        return true;
    }

    /// <summary>An item whose paragraph turns out to be a heading or a table is not a task: the marker starts a paragraph (GFM, section 5.3).</summary>
    private readonly void ClearTask()
    {
        if (_open == 0) return;
        int container = _containers[_open - 1].Block;
        ref Block item = ref _blocks[container];
        if (item.Task == 0 || _leafBlock != container + 1) return;
        item.Task = 0;
        item.ContentStart = _blocks[_leafBlock].Start;
    }
}
