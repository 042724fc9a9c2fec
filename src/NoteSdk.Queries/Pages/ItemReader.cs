using System.Text;
using NoteSdk.Documents;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Outlines;
using NoteSdk.Dql.Parsing;

namespace NoteSdk.Queries.Pages;

/// <summary>Finds the list items of a note (NoteSdk.Dql/README.md, section 7) in its block skeleton and its outline.</summary>
internal sealed class ItemReader(NoteDocument note, ItemNote shared)
{
    private readonly List<ItemText> _items = [];
    private readonly NoteOutline _outline = shared.Content.Outline;
    private int _blockId;

    /// <summary>How far the UTF-16 units of the text have been counted, in bytes and in units.</summary>
    private int _counted;
    private int _units;

    /// <summary>The items by their lines; of two on the same line, the inner one.</summary>
    public ItemText[] Read()
    {
        Stack<(int Line, int Next)> open = [];
        int list = -1;
        int heading = -1;
        for (int i = 0; i < note.Blocks.Length; i++)
        {
            Block block = note.Blocks[i];
            while (open.TryPeek(out (int Line, int Next) top) && top.Next <= i) open.Pop();
            if (block.Depth == 0) list = block.Kind == BlockKind.List ? block.Line : -1;
            if (block.Kind != BlockKind.ListItem) continue;
            while (heading + 1 < _outline.Headings.Length && _outline.Headings[heading + 1].Line <= block.Line) heading++;
            int? parent = open.TryPeek(out (int Line, int Next) outer) ? outer.Line : null;
            if (_items.Count > 0 && _items[^1].Line == block.Line) _items.RemoveAt(_items.Count - 1);
            _items.Add(Item(i, block, parent, list, heading));
            open.Push((block.Line, block.Next));
        }

        ItemText[] items = [.. _items];
        Connect(items);
        return items;
    }

    /// <summary>Puts items below their parents. A task is fully completed if it and all tasks below it are done.</summary>
    private static void Connect(ItemText[] items)
    {
        int[] above = new int[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            above[i] = items[i].Parent is { } parent && parent != items[i].Line ? IndexOf(items, parent) : -1;
            if (above[i] >= 0) items[above[i]].Children.Add(i);
            items[i].IsFullyCompleted = items[i].IsCompleted;
        }

        for (int i = 0; i < items.Length; i++)
        {
            if (!items[i].IsTask || items[i].IsCompleted) continue;
            for (int at = i; at >= 0; at = above[at]) items[at].IsFullyCompleted = false;
        }
    }

    private static int IndexOf(ItemText[] items, int line)
    {
        int low = 0;
        int high = items.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (items[middle].Line < line) low = middle + 1;
            else high = middle;
        }

        return items[low].Line == line ? low : -1;
    }

    private ItemText Item(int index, Block block, int? parent, int list, int heading)
    {
        int end = OwnEnd(index, block);
        int last = Math.Max(block.Line, note.Lines.LineOf(Math.Max(end - 1, block.Start)));
        if (IsPartedFromSibling(index, block, last)) last++;
        return new ItemText(shared)
        {
            Line = block.Line,
            LineCount = last - block.Line + 1,
            LineStart = note.Lines.Start(block.Line),
            LineUnit = UnitOf(note.Lines.Start(block.Line)),
            LineEnd = note.Lines.ContentEnd(note.Text, last),
            Start = block.Start,
            End = end,
            Parent = parent,
            List = list,
            Status = block.Task == 0 ? null : Status(block),
            BlockId = BlockId(block.Start, end),
            Heading = heading,
        };
    }

    /// <summary>The offset of a line in UTF-16 units. Items come in the order of the text, so that each byte is counted once.</summary>
    private int UnitOf(int line)
    {
        _units += Encoding.UTF8.GetCharCount(note.Text[_counted..line]);
        _counted = line;
        return _units;
    }

    /// <summary>The end of the item's own text, without the lists in it.</summary>
    private int OwnEnd(int index, Block block)
    {
        int end = block.ContentStart;
        for (int child = index + 1; child < block.Next && note.Blocks[child].Kind != BlockKind.List; child = note.Blocks[child].Next)
        {
            end = Math.Max(end, note.Blocks[child].ContentEnd);
        }
        return end;
    }

    /// <summary>Whether a blank line separates an item without children from the next one in its list.</summary>
    private bool IsPartedFromSibling(int index, Block block, int last)
    {
        if (last + 1 >= note.Lines.Count || !IsBlank(last + 1)) return false;
        for (int child = index + 1; child < block.Next; child = note.Blocks[child].Next)
        {
            if (note.Blocks[child].Kind == BlockKind.List) return false;
        }

        return block.Next < note.Blocks.Length && note.Blocks[block.Next].Kind == BlockKind.ListItem && note.Blocks[block.Next].Depth == block.Depth;
    }

    private bool IsBlank(int line) =>
        InlineFieldParser.Trim(Encoding.UTF8.GetString(note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)])).Length == 0;

    private Rune Status(Block block)
    {
        int open = block.Start + note.Text[block.Start..].IndexOf((byte)'[');
        _ = Rune.DecodeFromUtf8(note.Text[(open + 1)..], out Rune status, out _);
        return status;
    }

    /// <summary>The id at the end of an item's text. Items and ids are both in the order of the text.</summary>
    private string? BlockId(int start, int end)
    {
        OutlineBlockId[] ids = _outline.BlockIds;
        while (_blockId < ids.Length && ids[_blockId].Start < start) _blockId++;
        for (int i = _blockId; i < ids.Length && ids[i].Start < end; i++)
        {
            if (ids[i].Start + 1 + ids[i].Id.Length == end) return ids[i].Id;
        }

        return null;
    }
}
