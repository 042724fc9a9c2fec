using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>Edits of the frontmatter: values keep the style of the old ones, new keys go where the schema's order puts them.</summary>
internal static class FrontmatterEdits
{
    /// <summary>The message for a note with unclosed frontmatter: it cannot get a key, nor a footer with a line <c>---</c>, which would close it.</summary>
    public const string NotClosed = "the frontmatter is not closed. End it with a line '---'";

    /// <summary>Replaces the value of a key; null leaves the key without a value.</summary>
    public static void SetValue(EditWriter edits, int index, string? text, bool isText)
    {
        NoteReader note = edits.Note;
        YamlNode node = note.Frontmatter.Nodes[index];
        if (node.Kind is YamlKind.Sequence or YamlKind.Mapping or YamlKind.Broken)
        {
            throw edits.Refuse("the key holds a list, a mapping or broken YAML, which is not overwritten. Change it in the note", node.Start);
        }

        Mappings.RefuseShared(edits, index);
        bool isInFlow = Mappings.IsInFlow(note, index);
        if (text is null)
        {
            int start = node.Start;
            while (!isInFlow && start > node.KeyEnd + 1 && note.Bytes[start - 1] is (byte)' ' or (byte)'\t') start--;
            edits.Replace(start, node.End, "");
            return;
        }

        EntryStyle style = new(note, node.Start);
        YamlContext context = isInFlow ? YamlContext.FlowItem : YamlContext.BlockValue;
        if (node.Kind == YamlKind.Empty)
        {
            Fill(edits, index, style.Write(text, isText, context));
            return;
        }

        string comment = "";
        if (node.Style is YamlStyle.Literal or YamlStyle.Folded)
        {
            string raw = Encoding.UTF8.GetString(note.Text[node.Start..node.End]);
            int indent = Mappings.ColumnOf(note, index) + style.MapIndent;
            if (BlockScalar.TryRewrite(raw, note.Frontmatter.GetString(note.Text, node), text, indent, out string block))
            {
                edits.Replace(node.Start, node.End, block);
                return;
            }

            comment = BlockScalar.CommentOf(raw);
        }

        Fill(edits, index, style.Write(text, node.Style, context, isText) + comment);
    }

    /// <summary>Replaces an entry's value with a text, or puts it where a value would go.</summary>
    public static void Fill(EditWriter edits, int index, string text)
    {
        NoteReader note = edits.Note;
        YamlNode node = note.Frontmatter.Nodes[index];
        text = text.TrimStart(' ');
        if (node.Kind == YamlKind.Empty && !note.Text[node.KeyEnd..node.Start].Contains((byte)':'))
        {
            throw edits.Refuse("the key has no colon after it. Add it in the note", node.Start);
        }
        string before = node.Kind == YamlKind.Empty && note.Bytes[node.Start - 1] == ':' ? " " : "";
        if (text.StartsWith('[') || text.StartsWith('{')) BlankBeforeCollection(edits, node);

        // Without a value, a comment may be right where the value goes; after a value it needs a blank (YAML 1.2, section 6.6).
        string after = node.End < note.Bytes.Length && note.Bytes[node.End] == '#' ? " " : "";
        edits.Replace(node.Start, node.End, before + text + after);
    }

    /// <summary>Makes a blank of tabs before a value that becomes a flow collection: YAML allows them, but js-yaml refuses a collection after tabs.</summary>
    public static void BlankBeforeCollection(EditWriter edits, YamlNode node)
    {
        ReadOnlySpan<byte> before = edits.Note.Text[node.KeyEnd..node.Start];
        int gap = before.Length - before.TrimEnd(" \t"u8).Length;
        if (before[^gap..].Contains((byte)'\t')) edits.Replace(node.Start - gap, node.Start, " ");
    }

    /// <summary>Adds a key after the last one that the schema puts before it, with the mapping around it if the note lacks that.</summary>
    public static void InsertKey(EditWriter edits, FrontmatterKey key, EntryValue value)
    {
        NoteReader note = edits.Note;
        FrontmatterReader frontmatter = note.Frontmatter;
        if (frontmatter.State == FrontmatterState.Unclosed) throw edits.Refuse(NotClosed, 0);
        if (frontmatter.State == FrontmatterState.None) edits.RequireFrontmatter();
        else if (key.Parent is null) InsertAtTop(edits, PositionOf(note, key), key, value);
        else if (Lacks(note, key.Parent)) edits.RequireMap(key.Parent);
        else InsertInMap(edits, key, key.Parent.Find(note), value);
    }

    private static void InsertAtTop(EditWriter edits, int offset, FrontmatterKey key, EntryValue value) =>
        edits.Insert(offset, EntryValue.Entry(key.Name.Current, value, isFlow: false, "", new EntryStyle(edits.Note, offset)) + "\n");

    /// <summary>Whether there is no place for the entries of a mapping: its key is missing, or has something that a mapping must replace.</summary>
    public static bool Lacks(NoteReader note, FrontmatterKey map)
    {
        int index = map.Find(note);
        if (index < 0) return true;
        return FrontmatterValue.IsBlank(note, index) && (note.Frontmatter.Nodes[index].Kind != YamlKind.Empty || Mappings.IsInFlow(note, index));
    }

    /// <summary>Adds missing mappings to a note, empty except for the ones that are nested in others.</summary>
    public static void AddMaps(EditWriter edits, HashSet<FrontmatterKey> maps)
    {
        NoteReader note = edits.Note;
        foreach (FrontmatterKey map in maps.Where(map => map.Parent is null || !maps.Contains(map.Parent)).OrderBy(map => map.Index))
        {
            EntryValue value = Empty(map, maps);
            int index = map.Find(note);
            if (index < 0)
            {
                InsertKey(edits, map, value);
            }
            else if (Mappings.IsInFlow(note, index))
            {
                Fill(edits, index, value.Render(isFlow: true, "", new EntryStyle(note, note.Frontmatter.Nodes[index].Start)));
            }
            else
            {
                SetValue(edits, index, null, isText: false);
                edits.Insert(LineEndOf(note, index),
                    value.Render(isFlow: false, new string(' ', Mappings.ColumnOf(note, index)), new EntryStyle(note, LineEndOf(note, index))));
            }
        }
    }

    /// <summary>Where to report a missing key: at the mapping that it should be in.</summary>
    public static int OffsetOfLacking(NoteReader note, FrontmatterKey key)
    {
        int index = key.Parent?.Find(note) ?? -1;
        return index >= 0 ? note.Frontmatter.Nodes[index].Start : note.Frontmatter.ContentStart;
    }

    private static EntryValue Empty(FrontmatterKey map, HashSet<FrontmatterKey> maps) =>
        EntryValue.Mapping([.. map.Keys.Where(maps.Contains).Select(inner => (inner.Name.Current, Empty(inner, maps)))]);

    private static void InsertInMap(EditWriter edits, FrontmatterKey key, int map, EntryValue value)
    {
        NoteReader note = edits.Note;
        YamlNode node = note.Frontmatter.Nodes[map];
        if (node.Kind == YamlKind.Mapping)
        {
            Mappings.Insert(edits, map, key.Parent!.Keys.Take(key.Index).Select(before => before.Find(note)), key.Name.Current, value);
        }
        else if (node.Kind == YamlKind.Empty)
        {
            string indent = new(' ', Mappings.ColumnOf(note, map) + IndentOf(note, key.Parent!));
            edits.Insert(LineEndOf(note, map), "\n" + indent
                + EntryValue.Entry(key.Name.Current, value, isFlow: false, indent, new EntryStyle(note, LineEndOf(note, map))));
        }
        else
        {
            throw edits.Refuse($"'{key.Parent!.Path}' holds something other than a mapping, which is not overwritten. Change it in the note", node.Start);
        }
    }

    /// <summary>How much further a new mapping is indented than its key: like its key in the mapping around it, or else like others.</summary>
    private static int IndentOf(NoteReader note, FrontmatterKey map)
    {
        int index = map.Find(note);
        int step = map.Parent is null ? 0 : Mappings.ColumnOf(note, index) - Mappings.ColumnOf(note, map.Parent.Find(note));
        return step > 0 ? step : new EntryStyle(note, note.Frontmatter.Nodes[index].Start).MapIndent;
    }

    private static int LineEndOf(NoteReader note, int index) => note.Lines.ContentEnd(note.Text, note.Lines.LineOf(note.Frontmatter.Nodes[index].KeyEnd));

    private static int PositionOf(NoteReader note, FrontmatterKey key)
    {
        int after = note.FindKey("type"u8);
        foreach (NoteTypeKey own in note.Layout.NewKeys) after = Math.Max(after, note.FindKey(Encoding.UTF8.GetBytes(own.Name)));
        for (int i = 0; i < key.Index; i++)
        {
            int index = note.Layout.FrontmatterKeys[i].Find(note);
            if (index > after) after = index;
        }

        return after < 0 ? StartOfKeys(note) : Mappings.EndOfLines(note, after);
    }

    /// <summary>
    /// Where the first key may be: anchors and tags of the whole mapping, on separate lines, come before all keys (YAML 1.2, section 6.9).
    /// </summary>
    private static int StartOfKeys(NoteReader note)
    {
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        int first = note.Lines.LineOf(note.Frontmatter.ContentStart);
        int end = note.Lines.LineOf(nodes.IsEmpty ? note.Frontmatter.ContentEnd : nodes[0].KeyStart);
        while (end > first && note.Text[note.Lines.Start(end - 1)] is not ((byte)'&' or (byte)'!')) end--;
        return note.Lines.Start(end);
    }
}
