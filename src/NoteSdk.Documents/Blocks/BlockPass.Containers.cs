namespace NoteSdk.Documents.Blocks;

/// <content>Quotes and list items: which of them a line continues, how they open and how they close.</content>
internal ref partial struct BlockPass
{
    private readonly int DepthAt(int level) => level == 0 ? 0 : _containers[level - 1].ChildDepth;

    /// <summary>Consumes what the open containers need at the start of a line to continue (CommonMark 0.31, sections 5.1 and 5.2).</summary>
    /// <returns>How many of them continue.</returns>
    private int MatchContainers()
    {
        int level = 0;
        for (; level < _open; level++)
        {
            ref Container container = ref _containers[level];
            if (container.List < 0)
            {
                if (_cursor.IsBlank || _cursor.Byte != '>' || _cursor.Indent > 3) break;
                TakeQuoteMarker();
                _blocks[container.Block].End = _lineNext;
            }
            else if (_cursor.IsBlank)
            {
                // An item whose first line is blank may have text on the second line, but not after a second blank line: then
                // no line belongs to it any more. It stays open nonetheless, since its list does.
                if (_blocks.Count == container.Block + 1) container.Indent = int.MaxValue;
                _cursor.TakeIndent();
            }
            else if (_cursor.Indent >= container.Indent) _cursor.TakeColumns(container.Indent);
            else break;
        }
        Work += level;
        return level;
    }

    private void TakeQuoteMarker()
    {
        _cursor.TakeMarker(1);
        if (_cursor.Indent > 0) _cursor.TakeColumns(1);
    }

    private BlockStart OpenQuote(ref int level)
    {
        int depth = DepthAt(level);
        if (depth >= BlockScanner.MaxDepth) return RefuseDepth();
        CloseContainers(level);
        ref Container container = ref _containers[_open++];
        container.List = -1;
        container.ChildDepth = depth + 1;
        container.Block = AddBlock(BlockKind.Quote, depth);
        _blocks[container.Block].End = _lineNext;
        level = _open;
        TakeQuoteMarker();
        return BlockStart.Container;
    }

    private BlockStart OpenItem(ref int level)
    {
        int start = _cursor.First;
        int width = ListMarker.Read(_text, start, _cursor.End, out byte marker, out bool isOne);
        if (width == 0) return BlockStart.None;
        bool empty = Blanks.Skip(_text, start + width, _cursor.End) == _cursor.End;
        // An empty item cannot interrupt a paragraph (CommonMark 0.31, section 5.2), except that a dash and a blank can in Obsidian.
        if ((empty ? marker != '-' || !IsEmptyBullet() : !isOne) && InParagraph(level)) return BlockStart.None;

        bool sibling = level < _open && _containers[level].List >= 0 && _containers[level].Marker == marker;
        int depth = DepthAt(level);
        if (!sibling && depth + 2 > BlockScanner.MaxDepth) return RefuseDepth();
        int indent = _cursor.Indent;
        int list;
        if (sibling)
        {
            CloseContainers(level + 1);
            list = CloseItem(--_open);
        }
        else
        {
            CloseContainers(level);
            list = AddBlock(BlockKind.List, depth);
            _blocks[list].Marker = marker;
        }

        int item = AddBlock(BlockKind.ListItem, depth + 1);
        _cursor.TakeMarker(width);
        // Five columns or more mean one column of padding and an indented code block.
        bool onePadding = empty || _cursor.Indent > 4;
        int padding = onePadding ? 1 : _cursor.Indent;
        ref Block block = ref _blocks[item];
        block.Marker = marker;
        block.Indent = indent + width + padding;
        block.End = _lineNext;
        block.ContentStart = onePadding ? _cursor.AfterOneColumn(start + width) : _cursor.First;
        if (!onePadding && _cursor.Byte == '[')
        {
            int text = TaskMarker.Read(_text, _cursor.First, _cursor.End, out block.Task);
            if (text >= 0) block.ContentStart = text;
        }
        _cursor.TakeColumns(padding);
        if (block.Task != 0 && HoldsItem(block.ContentStart)) TakeBox(block.ContentStart);
        _containers[_open++] = new Container { Block = item, List = list, Marker = marker, ChildDepth = depth + 2, Indent = block.Indent };
        level = _open;
        return BlockStart.Container;
    }

    /// <summary>Whether an item begins after the check box of a task, which then contains it, as in Obsidian: <c>- [ ] 1. text</c>.</summary>
    private readonly bool HoldsItem(int text)
    {
        int width = ListMarker.Read(_text, text, _cursor.End, out _, out _);
        if (width == 0 || Blanks.Skip(_text, text + width, _cursor.End) == _cursor.End) return false;
        return text < _noBreakBefore || !Underline.IsThematicBreak(_text, text, _cursor.End, out _);
    }

    /// <summary>Moves past a check box. Its columns do not count for later lines.</summary>
    private void TakeBox(int text)
    {
        _cursor.TakeMarker(text - _cursor.First);
        _cursor.TakeIndent();
    }

    private BlockStart RefuseDepth()
    {
        if (TooDeep < 0) TooDeep = _cursor.First;
        return BlockStart.None;
    }

    /// <summary>Closes the leaf and all containers from a level inwards, innermost first.</summary>
    private void CloseContainers(int level)
    {
        CloseLeaf();
        while (_open > level)
        {
            int list = CloseItem(--_open);
            if (list >= 0) Close(list, _open);
        }
    }

    /// <summary>Closes a quote, or an item but not its list.</summary>
    /// <returns>The item's list, or -1.</returns>
    private readonly int CloseItem(int level)
    {
        ref readonly Container container = ref _containers[level];
        Close(container.Block, container.List < 0 ? level : -1);
        if (container.List >= 0) Extend(container.List, _blocks[container.Block].End);
        return container.List;
    }

    /// <summary>Sets the end of a block, and extends its container to it: the one below <paramref name="level"/>, or none for -1.</summary>
    private readonly void Close(int index, int level)
    {
        ref Block block = ref _blocks[index];
        block.Next = _blocks.Count;
        // The content of an empty item starts after the blank that follows its marker.
        block.ContentEnd = Math.Max(block.ContentStart, Blanks.TrimEnd(_text, block.Start, block.End));
        if (level > 0) Extend(_containers[level - 1].Block, block.End);
    }

    private readonly void Extend(int index, int end)
    {
        ref Block block = ref _blocks[index];
        if (block.End < end) block.End = end;
    }

    /// <summary>Appends a block that starts at the cursor.</summary>
    private readonly int AddBlock(BlockKind kind, int depth)
    {
        ref Block block = ref _blocks.Add();
        block.Kind = kind;
        block.Depth = depth;
        block.Line = _line;
        block.Start = block.ContentStart = _cursor.First;
        return _blocks.Count - 1;
    }
}
