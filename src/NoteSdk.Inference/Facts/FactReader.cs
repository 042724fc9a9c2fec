using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Splices;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Inference.Facts;

/// <summary>Reads what is in a note by the readers that schemas use, so that what is learned is what a schema would read.</summary>
internal static class FactReader
{
    /// <summary>Lists and mappings in the frontmatter are read down to this depth, which is more than the schema language has.</summary>
    private const int DeepestNode = 4;

    /// <summary>Reads a note.</summary>
    public static NoteFacts Read(InferenceNote source)
    {
        NoteFacts facts = new(source.Path);
        NoteReader note = NoteReader.Rent(source.Utf8, NoteLayout.None);
        try
        {
            facts.IsBroken = note.Frontmatter.Errors.Count > 0;
            facts.Frontmatter.AddRange(NodesOf(note, facts, 0, note.Frontmatter.Nodes.Length, 0));
            ReadBody(note, facts);
            return facts;
        }
        finally
        {
            note.Return();
        }
    }

    private static List<NodeFact> NodesOf(NoteReader note, NoteFacts facts, int first, int end, int depth)
    {
        List<NodeFact> found = [];
        for (int i = first; i < end; i = note.Frontmatter.Nodes[i].Next)
        {
            YamlNode node = note.Frontmatter.Nodes[i];
            string key = node.KeyStart < 0 ? "" : note.Frontmatter.GetKeyString(note.Text, node);
            int line = note.Lines.LineOf(Math.Max(0, node.KeyStart < 0 ? node.Start : node.KeyStart)) + 1;
            string text = node.Kind == YamlKind.Scalar ? note.Frontmatter.GetString(note.Text, node) : "";
            bool isNull = node is { Kind: YamlKind.Scalar, Style: YamlStyle.Plain } && text is "null" or "~" or "Null" or "NULL";
            ValueFact value = new(text, node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted, facts, line);
            NodeKind kind = node.Kind switch
            {
                YamlKind.Scalar when !isNull && text.Length > 0 => NodeKind.Scalar,
                YamlKind.Sequence => NodeKind.List,
                YamlKind.Mapping => NodeKind.Map,
                YamlKind.Broken => NodeKind.Broken,
                _ => NodeKind.Empty,
            };
            bool hasChildren = kind is NodeKind.List or NodeKind.Map && depth < DeepestNode;
            found.Add(new NodeFact(kind, key, value, hasChildren ? NodesOf(note, facts, i + 1, node.Next, depth + 1) : []));
        }

        return found;
    }

    private static void ReadBody(NoteReader note, NoteFacts facts)
    {
        int end = note.Blocks.Length;
        int last = ReadFooter(note, facts);
        if (last >= 0) end = last;
        List<SectionFact> open = [];
        List<SectionFact> all = [];
        for (int i = 0; i < end; i = note.Blocks[i].Next)
        {
            Block block = note.Blocks[i];
            if (block.Kind != BlockKind.Heading)
            {
                (open.Count > 0 ? open[^1].Blocks : facts.Blocks).Add(BlockOf(note, facts, i));
                continue;
            }

            SectionFact section = new(Encoding.UTF8.GetString(note.Text[block.ContentStart..block.ContentEnd]), block.Marker, block.Line + 1);
            while (open.Count > 0 && open[^1].Level >= section.Level) open.RemoveAt(open.Count - 1);
            (open.Count > 0 ? open[^1].Sections : all).Add(section);
            open.Add(section);
        }

        // One heading of level 1, before all others, is the title: what is below it is the note's own.
        if (all is [{ Level: 1 } title, ..] && !all.Skip(1).Any(static section => section.Level == 1)
            && facts.Blocks.TrueForAll(static block => block.Shape == BlockShape.Mark))
        {
            facts.Title = title;
            facts.Blocks.AddRange(title.Blocks);
            facts.Sections.AddRange(title.Sections);
            all.RemoveAt(0);
        }

        facts.Sections.AddRange(all);
    }

    /// <summary>Reads the footer. Returns its first block, or -1.</summary>
    private static int ReadFooter(NoteReader note, NoteFacts facts)
    {
        int last = -1;
        int beforeLast = -1;
        for (int i = 0; i < note.Blocks.Length; i = note.Blocks[i].Next) (beforeLast, last) = (last, i);
        if (last < 0 || beforeLast < 0 || note.Blocks[last].Kind != BlockKind.Paragraph || note.Blocks[beforeLast].Kind != BlockKind.ThematicBreak) return -1;
        Block block = note.Blocks[last];
        string text = Encoding.UTF8.GetString(note.Text[block.Start..block.ContentEnd]);
        if (text.AsSpan().ContainsAny('\n', '\r')) return -1;
        facts.Footer = new ValueFact(text, false, facts, block.Line + 1);
        return beforeLast;
    }

    private static BlockFact BlockOf(NoteReader note, NoteFacts facts, int index)
    {
        Block block = note.Blocks[index];
        string text = Newlines.Normalize(Encoding.UTF8.GetString(note.Text[block.Start..Math.Max(block.Start, block.ContentEnd)]));
        int line = block.Line + 1;
        return block.Kind switch
        {
            BlockKind.List => ListOf(note, facts, index, text, line),
            BlockKind.Table => TableOf(note, facts, block, text, line),
            BlockKind.FencedCode => CodeOf(note, block, line),
            BlockKind.Comment or BlockKind.ThematicBreak => new BlockFact(BlockShape.Mark, text, line),
            BlockKind.Html when text.StartsWith("<!--", StringComparison.Ordinal)
                && text.EndsWith("-->", StringComparison.Ordinal) => new BlockFact(BlockShape.Mark, text, line),
            BlockKind.Paragraph when text.Length > 4 && text.StartsWith("%%", StringComparison.Ordinal)
                && text.IndexOf("%%", 2, StringComparison.Ordinal) == text.Length - 2
                => new BlockFact(BlockShape.Mark, text, line),
            _ => new BlockFact(BlockShape.Prose, text, line),
        };
    }

    private static BlockFact ListOf(NoteReader note, NoteFacts facts, int index, string text, int line)
    {
        note.Items.Clear();
        BlockItems.Collect(note, index, note.Blocks[index].Next);
        List<ValueFact> items = [];
        bool areTasks = true;
        bool hasNested = false;
        foreach (RawItem item in note.Items.Items.ToArray())
        {
            Block block = note.Blocks[item.Index];
            areTasks &= block.Task != 0;
            hasNested |= item.Kind == RawItemKind.Other || item.Rest < block.Next;
            if (item.Kind == RawItemKind.Text) items.Add(new ValueFact(Encoding.UTF8.GetString(item.Text(note.Text)), false, facts, block.Line + 1));
        }

        return new BlockFact(areTasks ? BlockShape.Tasks : BlockShape.List, text, line) { Items = items, HasNested = hasNested };
    }

    private static BlockFact TableOf(NoteReader note, NoteFacts facts, Block block, string text, int line)
    {
        List<IReadOnlyList<ValueFact>> rows = [];
        int last = note.Lines.LineOf(Math.Max(block.Start, block.End - 1));
        for (int i = block.Line; i <= last; i++)
        {
            // The second line only divides the header from the rows.
            if (i != block.Line + 1) rows.Add(CellsOf(note, facts, i));
        }

        return new BlockFact(BlockShape.Table, text, line) { Columns = [.. rows[0].Select(static cell => cell.Text)], Rows = rows[1..] };
    }

    private static List<ValueFact> CellsOf(NoteReader note, NoteFacts facts, int line)
    {
        List<ValueFact> cells = [];
        CellReader reader = new(note.Text, note.Lines.Start(line), note.Lines.ContentEnd(note.Text, line));
        while (reader.MoveNext())
        {
            string text = Encoding.UTF8.GetString(note.Text[reader.Start..reader.End]).Trim(' ', '\t').Replace("\\|", "|", StringComparison.Ordinal);
            cells.Add(new ValueFact(text, false, facts, line + 1));
        }

        return cells;
    }

    private static BlockFact CodeOf(NoteReader note, Block block, int line)
    {
        ReadOnlySpan<byte> fence = note.Text[block.Start..note.Lines.ContentEnd(note.Text, block.Line)];
        string info = Encoding.UTF8.GetString(fence.TrimStart(block.Marker)).Trim();
        int word = info.AsSpan().IndexOfAny(' ', '\t');
        string language = word < 0 ? info : info[..word];
        string code = Newlines.Normalize(Encoding.UTF8.GetString(note.Text[block.ContentStart..Math.Max(block.ContentStart, block.ContentEnd)])).TrimEnd('\n');
        return new BlockFact(language == "dataview" ? BlockShape.Query : BlockShape.Code, code, line) { Language = language };
    }
}
