using System.Text;
using NoteSdk.Blocks;
using NoteSdk.Outlines;
using NoteSdk.Schema.Queries;

namespace NoteSdk.Queries;

/// <summary>Reads the list items of a note (DQL.md, section 7), from its block skeleton and its outline.</summary>
internal sealed class ItemReader(NoteReader note, NoteOutline outline, string path, string[] lines, DateReader dates)
{
    private readonly SortedDictionary<int, ItemDraft> _items = [];
    private ILookup<int, QueryLink> _links = null!;

    /// <summary>Gets the items by their lines; of two on one line the inner one.</summary>
    public IReadOnlyDictionary<int, ItemDraft> Items => _items;

    /// <summary>Gets the lines that belong to items.</summary>
    public HashSet<int> Lines { get; } = [];

    /// <summary>Gets the fields of the items without a check box, which are the page's too.</summary>
    public FieldMap PageFields { get; } = new();

    public void Read()
    {
        _links = outline.Links.Where(static link => !link.IsInFrontmatter).OrderBy(static link => link.IsEmbed)
            .Select(link => (Line: note.Lines.LineOf(link.Start), Value: LinkValues.Of(link, note.Text)))
            .Where(static link => link.Value is not null).ToLookup(static link => link.Line, static link => link.Value!);
        Stack<(int Line, int Next)> open = [];
        int list = -1;
        int heading = -1;
        int blockId = 0;
        for (int i = 0; i < note.Blocks.Length; i++)
        {
            Block block = note.Blocks[i];
            while (open.TryPeek(out (int Line, int Next) top) && top.Next <= i) open.Pop();
            if (block.Depth == 0) list = block.Kind == BlockKind.List ? block.Line : -1;
            if (block.Kind != BlockKind.ListItem) continue;
            while (heading + 1 < outline.Headings.Length && outline.Headings[heading + 1].Line <= block.Line) heading++;
            int? parent = open.TryPeek(out (int Line, int Next) outer) ? outer.Line : null;
            if (Draft(i, block, parent, list, heading, ref blockId) is { } item) _items[item.Line] = item;
            open.Push((block.Line, block.Next));
        }

        foreach (ItemDraft item in _items.Values)
        {
            if (item.Status is null) PageFields.AddAll(item.Fields);
            for (int line = 0; line < item.LineCount; line++) Lines.Add(item.Line + line);
        }

        Complete();
    }

    /// <summary>The items as values by their lines, children within their parents.</summary>
    public SortedDictionary<int, QueryValue> ToValues(Func<QueryValue, QueryValue> normalize)
    {
        SortedDictionary<int, QueryValue> values = [];
        foreach ((int line, ItemDraft item) in _items.Reverse())
        {
            // Children come after their parents, so going backwards they are all there; put first what comes last.
            item.Children.Reverse();
            QueryValue value = QueryValue.Of(item.ToObject(path, normalize));
            values.Add(line, value);
            if (item.Parent is { } parent && parent != line && _items.TryGetValue(parent, out ItemDraft? above)) above.Children.Add(value);
        }

        return values;
    }

    /// <summary>A task is fully completed unless it or one below it is not done.</summary>
    private void Complete()
    {
        foreach (ItemDraft item in _items.Values) item.IsFullyCompleted = item.IsCompleted;
        foreach (ItemDraft item in _items.Values.Where(static item => item.Status is not null && !item.IsCompleted))
        {
            for (ItemDraft? above = item; above is not null; above = above.Parent is { } parent && parent != above.Line ? _items.GetValueOrDefault(parent) : null) above.IsFullyCompleted = false;
        }
    }

    private ItemDraft? Draft(int index, Block block, int? parent, int list, int heading, ref int blockId)
    {
        int end = OwnEnd(index, block);
        int last = Math.Max(block.Line, note.Lines.LineOf(Math.Max(end - 1, block.Start)));
        if (IsPartedFromSibling(index, block, last)) last++;
        if (!TryReadFirst(lines[block.Line], out string symbol, out string text)) return null;
        string[] texts = [LineFields.Trim(text), .. lines.Skip(block.Line + 1).Take(last - block.Line).Select(LineFields.Trim)];
        ItemDraft item = new()
        {
            Line = block.Line,
            LineCount = last - block.Line + 1,
            Symbol = symbol,
            Lines = texts,
            Parent = parent,
            List = list,
            Status = block.Task == 0 ? null : Status(block),
            BlockId = BlockId(block.Start, end, ref blockId),
            Section = Section(heading),
            Links = [.. Enumerable.Range(block.Line, last - block.Line + 1).SelectMany(line => _links[line]).Select(static link => QueryValue.Of(link))],
            Position = Position(block.Start, end, block.Line, last),
        };
        string joined = string.Join(' ', texts);
        foreach (FieldText field in LineFields.InBrackets(joined, hasEmoji: true)) item.Fields.Add(field, dates);
        if (item.Status is null && item.Fields.Count == 0 && LineFields.Whole(joined) is { } whole) item.Fields.Add(whole, dates);
        return item;
    }

    /// <summary>After the item's own text: that of the lists in it is theirs.</summary>
    private int OwnEnd(int index, Block block)
    {
        int end = block.ContentStart;
        for (int child = index + 1; child < block.Next && note.Blocks[child].Kind != BlockKind.List; child = note.Blocks[child].Next) end = Math.Max(end, note.Blocks[child].ContentEnd);
        return end;
    }

    /// <summary>Whether a blank line parts an item without items below it from the next of its list.</summary>
    private bool IsPartedFromSibling(int index, Block block, int last)
    {
        if (last + 1 >= lines.Length || LineFields.Trim(lines[last + 1]).Length > 0) return false;
        for (int child = index + 1; child < block.Next; child = note.Blocks[child].Next)
        {
            if (note.Blocks[child].Kind == BlockKind.List) return false;
        }

        return block.Next < note.Blocks.Length && note.Blocks[block.Next].Kind == BlockKind.ListItem && note.Blocks[block.Next].Depth == block.Depth;
    }

    /// <summary>The marker and the text of an item's first line, without quote signs and check box.</summary>
    private static bool TryReadFirst(string line, out string symbol, out string text)
    {
        symbol = text = "";
        int at = 0;
        while (at < line.Length && (QueryCharacters.IsWhiteSpace(line[at]) || line[at] == '>')) at++;
        int start = at;
        while (at < line.Length && char.IsAsciiDigit(line[at])) at++;
        bool isMarker = at < line.Length && (at > start ? line[at] is '.' or ')' : line[at] is '*' or '-' or '+');
        if (!isMarker) return false;
        symbol = line[start..++at];
        while (at < line.Length && QueryCharacters.IsWhiteSpace(line[at])) at++;
        int box = at + 1;
        if (box < line.Length && line[at] == '[')
        {
            if (line[box] != ']') box += char.IsSurrogatePair(line, box) ? 2 : 1;
            if (box < line.Length && line[box] == ']') at = box + 1;
        }

        text = line[at..];
        return true;
    }

    private string Status(Block block)
    {
        int open = block.Start + note.Text[block.Start..].IndexOf((byte)'[');
        _ = Rune.DecodeFromUtf8(note.Text[(open + 1)..], out Rune status, out _);
        return status.ToString();
    }

    /// <summary>The id that an item's text ends with. Items and ids both come in the order of the text.</summary>
    private string? BlockId(int start, int end, ref int next)
    {
        while (next < outline.BlockIds.Length && outline.BlockIds[next].Start < start) next++;
        for (int i = next; i < outline.BlockIds.Length && outline.BlockIds[i].Start < end; i++)
        {
            if (outline.BlockIds[i].Start + 1 + outline.BlockIds[i].Id.Length == end) return outline.BlockIds[i].Id;
        }

        return null;
    }

    private QueryLink Section(int heading)
    {
        if (heading < 0) return new(path);
        OutlineHeading above = outline.Headings[heading];
        return new(path, LinkKind.Header, LinkSyntax.HeaderText(Encoding.UTF8.GetString(note.Text[above.Start..above.End])));
    }

    private MapObject Position(int start, int end, int line, int last)
    {
        MapObject position = new();
        position.Set("start", QueryValue.Of(Place(start, line)));
        position.Set("end", QueryValue.Of(Place(Math.Max(end, note.Lines.Start(last)), last)));
        return position;
    }

    private MapObject Place(int offset, int line)
    {
        MapObject place = new();
        place.Set("line", QueryValue.Of(line));
        place.Set("col", QueryValue.Of(Encoding.UTF8.GetCharCount(note.Text[note.Lines.Start(line)..offset])));
        return place;
    }
}
