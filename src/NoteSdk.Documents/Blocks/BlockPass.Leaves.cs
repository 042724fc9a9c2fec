namespace NoteSdk.Documents.Blocks;

/// <content>The leaf block that is open between two lines.</content>
internal ref partial struct BlockPass
{
    /// <summary>Gives the line to the open leaf, which has its own rules for what continues it. The line continues all containers.</summary>
    /// <returns>Whether the line is done.</returns>
    private bool ContinueLeaf()
    {
        switch (_leaf)
        {
            case LeafKind.Fence:
                if (_cursor.Indent < 4 && Fence.Closes(_text, _cursor.First, _cursor.End, _blocks[_leafBlock].Marker, _fenceLength)) CloseFence();
                else _leafEnd = _lineNext;
                return true;
            case LeafKind.Html:
                if (_htmlKind >= HtmlKind.BlockTag && _cursor.IsBlank) return false;
                _leafEnd = _lineNext;
                if (HtmlStart.Ends(_htmlKind, _text[_cursor.First.._cursor.End])) CloseLeaf();
                return true;
            case LeafKind.IndentedCode:
                // Blank lines at its end are not part of the block, so they count only when a line of code follows.
                if (_cursor.IsBlank) return true;
                if (_cursor.Indent >= 4)
                {
                    _leafEnd = _lineNext;
                    return true;
                }
                CloseLeaf();
                return false;
            case LeafKind.Math:
                _leafEnd = _lineNext;
                if (MathMark.Find(_text, _cursor.First, _cursor.End) is >= 0 and var close) CloseMath(close);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Gives the line's text to the open paragraph or table, or to a new paragraph.</summary>
    private void AddText(int level)
    {
        if (_leaf == LeafKind.Table && level == _open)
        {
            _leafEnd = _lineNext;
            return;
        }
        // Paragraph text needs no container's marker: a lazy continuation line (CommonMark 0.31, section 5.1).
        if (_leaf != LeafKind.Paragraph)
        {
            CloseContainers(level);
            OpenLeaf(LeafKind.Paragraph, BlockKind.Paragraph);
            _paragraphLineCount = 0;
            _hasManyLines = false;
            if (_cursor.Byte == '[') AddParagraphLine();
        }
        else if (_paragraphLineCount > 0) AddParagraphLine();
        _textStart = _cursor.First;
        _leafEnd = _lineNext;
    }

    private void AddParagraphLine()
    {
        if (_paragraphLineCount == ParagraphLines.Length)
        {
            int[] longer = new int[_paragraphLineCount * 2];
            ParagraphLines.CopyTo(longer, 0);
            ParagraphLines = longer;
        }
        ParagraphLines[_paragraphLineCount++] = _cursor.First;
    }

    private BlockStart OpenLeaf(LeafKind leaf, BlockKind kind)
    {
        _leaf = leaf;
        _leafBlock = AddBlock(kind, DepthAt(_open));
        _leafEnd = _lineNext;
        return BlockStart.Leaf;
    }

    /// <summary>Ends the open paragraph before a line, and continues with the rest of it as a separate block.</summary>
    private void SplitParagraph(int line, int start)
    {
        int end = _leafEnd;
        _leafEnd = _lines.Start(line);
        CloseLeaf();
        OpenLeaf(LeafKind.Paragraph, BlockKind.Paragraph);
        ref Block block = ref _blocks[_leafBlock];
        block.Line = line;
        block.Start = block.ContentStart = start;
        _leafEnd = end;
    }

    private void CloseFence()
    {
        int block = _leafBlock;
        int start = _lines.Start(_line);
        _leafEnd = _lineNext;
        CloseLeaf();
        _blocks[block].ContentEnd = start;
    }

    private void CloseMath(int contentEnd)
    {
        int block = _leafBlock;
        CloseLeaf();
        _blocks[block].ContentEnd = contentEnd;
    }

    private void CloseLeaf()
    {
        if (_leaf == LeafKind.None) return;
        bool isOpen = _leaf is LeafKind.Fence or LeafKind.Math;
        _leaf = LeafKind.None;
        ref Block block = ref _blocks[_leafBlock];
        block.End = _leafEnd;
        Close(_leafBlock, _open);
        if (isOpen) block.ContentEnd = block.End;
    }

    /// <summary>Appends a block that consists of the current line only.</summary>
    private readonly ref Block AddLine(BlockKind kind)
    {
        int index = AddBlock(kind, DepthAt(_open));
        ref Block block = ref _blocks[index];
        block.End = _lineNext;
        block.Next = index + 1;
        if (_open > 0) Extend(_containers[_open - 1].Block, _lineNext);
        return ref block;
    }
}
