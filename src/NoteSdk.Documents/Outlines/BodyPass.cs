using System.Buffers;
using System.Text;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Outlines;

/// <summary>
/// Goes over the blocks of a note. The text of a block is read closely only from the next byte that may begin something: the search for that byte crosses
/// block borders, so that blocks without one cost only a comparison.
/// </summary>
internal ref struct BodyPass(NoteDocument note, OutlineBuffer found)
{
    private const int NoTask = -1;

    private readonly ReadOnlySpan<byte> _text = note.Text;
    private readonly ReadOnlySpan<Block> _blocks = note.Blocks;

    /// <summary>The first byte that may begin something after the place where the search last began.</summary>
    private int _mark = -1;

    /// <summary>The next <c>^</c>, likewise.</summary>
    private int _caret = -1;

    /// <summary>Gets the index of the first heading of level 1, or -1.</summary>
    public int FirstHeading { get; private set; } = -1;

    public void Run()
    {
        for (int i = 0; i < _blocks.Length; i++)
        {
            ref readonly Block block = ref _blocks[i];
            switch (block.Kind)
            {
                case BlockKind.Heading:
                    if (block.Depth == 0) AddHeading(block);
                    Scan(block.ContentStart, block.ContentEnd, canDefine: false);
                    break;
                case BlockKind.ListItem when block.Task != 0:
                    AddTask(i);
                    break;
                case BlockKind.Paragraph:
                    int start = i > 0 && _blocks[i - 1].Task != 0 ? Math.Min(_blocks[i - 1].ContentStart, block.ContentEnd) : block.Start;
                    Scan(start, block.ContentEnd, canDefine: start == block.Start);
                    AddBlockId(start, block.ContentEnd);
                    break;
                case BlockKind.Math when block.ContentEnd < block.End:
                    int behind = block.ContentEnd + MathMark.Length;
                    int end = Blanks.TrimEnd(_text, behind, block.End);
                    Scan(behind, end, canDefine: false);
                    AddBlockId(behind, end);
                    break;
                case BlockKind.Table:
                    found.IsInTable = true;
                    if (HasMark(block.Start, block.ContentEnd)) ScanTable(block);
                    found.IsInTable = false;
                    AddTableId(block);
                    break;
                case BlockKind.Comment:
                    found.IsInComment = true;
                    if (HasMark(block.Start, block.ContentEnd)) ScanComment(block);
                    found.IsInComment = false;
                    break;
            }
        }
    }

    /// <summary>A heading in an item or a quote may have links, but links cannot lead to it, as in Obsidian.</summary>
    private void AddHeading(in Block block)
    {
        if (block.Marker == 1 && FirstHeading < 0) FirstHeading = found.Headings.Count;
        found.Headings.Add(new OutlineHeading(block.Marker, block.Line, block.ContentStart, block.ContentEnd));
    }

    private void ScanTable(in Block block)
    {
        int last = note.Lines.LineOf(block.ContentEnd - 1);
        for (int line = block.Line; line <= last; line++)
        {
            int end = note.Lines.ContentEnd(_text, line);
            int start = line == block.Line ? block.Start : LinePrefix.Skip(_text, note.Lines.Start(line), end);
            if (!HasMark(start, end)) continue;
            CellReader cells = new(_text, start, end);
            while (cells.MoveNext()) Scan(cells.Start, cells.End, canDefine: false);
        }
    }

    /// <summary>Links and tags count in a comment too. Blank lines separate its texts.</summary>
    private void ScanComment(in Block block)
    {
        int last = note.Lines.LineOf(block.ContentEnd - 1);
        int start = block.Start;
        for (int line = block.Line; line <= last; line++)
        {
            int end = note.Lines.ContentEnd(_text, line);
            bool isBlank = Blanks.Skip(_text, note.Lines.Start(line), end) == end;
            if (isBlank || line == last) Scan(start, end, canDefine: false);
            if (isBlank) start = end;
        }
    }

    private void Scan(int start, int end, bool canDefine)
    {
        if (HasMark(start, end)) new InlinePass(_text[..end], start, _mark, canDefine, found).Run();
    }

    private bool HasMark(int start, int end)
    {
        if (_mark < start) _mark = OrEnd(_text[start..].IndexOfAny(InlinePass.Marks), start);
        return _mark < end;
    }

    private bool HasCaret(int start, int end)
    {
        if (_caret < start) _caret = OrEnd(_text[start..].IndexOf((byte)'^'), start);
        return _caret < end;
    }

    private readonly int OrEnd(int found, int start) => found < 0 ? _text.Length : start + found;

    private void AddTask(int index)
    {
        ref readonly Block item = ref _blocks[index];
        List<(int Task, int Next)> open = found.OpenTasks;
        while (open.Count > 0 && open[^1].Next <= index) open.RemoveAt(open.Count - 1);
        int parent = open.Count > 0 ? open[^1].Task : NoTask;
        open.Add((found.Tasks.Count, item.Next));

        int end = item.ContentStart;
        for (int child = ItemBlocks.TextOf(_blocks, index); child < item.Next && _blocks[child].Kind != BlockKind.List; child = _blocks[child].Next)
        {
            end = Math.Max(end, Blanks.TrimEnd(_text, _blocks[child].Start, _blocks[child].End));
        }

        _ = Rune.DecodeFromUtf8(_text[StatusOf(item)..], out Rune status, out _);
        found.Tasks.Add(new OutlineTask(status, item.Line, item.Start, end, item.ContentStart, parent));
    }

    /// <summary>The offset of a task's status: after the first bracket of the item, since a marker has none.</summary>
    private readonly int StatusOf(in Block item) => item.Start + _text[item.Start..item.ContentStart].IndexOf((byte)'[') + 1;

    /// <summary>A line with only an id right below a table is a row of it.</summary>
    private void AddTableId(in Block block)
    {
        if (!HasCaret(block.Start, block.ContentEnd)) return;
        int at = BlockIdText.Find(_text[block.Start..block.ContentEnd]);
        if (at > 0 && LinePrefix.IsAll(_text[block.Start..(block.Start + at)])) AddBlockId(block.Start + at, block.ContentEnd);
    }

    private void AddBlockId(int start, int end)
    {
        if (!HasCaret(start, end)) return;
        int at = BlockIdText.Find(_text[start..end]);
        if (at >= 0) found.BlockIds.Add(new OutlineBlockId(Encoding.UTF8.GetString(_text[(start + at + 1)..end]), start + at));
    }
}
