using System.Buffers;
using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>Mappings in the frontmatter: their entries, and how they are laid out in the lines of the note.</summary>
internal static class Mappings
{
    // YAML 1.2, section 6.9.2: what cannot be part of an anchor's name.
    private static readonly SearchValues<byte> AfterName = SearchValues.Create(" \t\r\n,[]{}"u8);

    /// <summary>The index of the entry of a key in a mapping, under an old name if there is none with the current one, or -1.</summary>
    public static int Find(NoteReader note, int mapping, PartName key)
    {
        int index = Find(note, mapping, key.Utf8);
        for (int i = 0; index < 0 && i < key.Old.Length; i++) index = Find(note, mapping, key.Old[i]);
        return index;
    }

    /// <summary>The index of the entry of a key in a mapping, or -1.</summary>
    public static int Find(NoteReader note, int mapping, ReadOnlySpan<byte> key) => note.Frontmatter.Find(note.Text, mapping, key);

    /// <summary>The nodes of a mapping's entries.</summary>
    public static IEnumerable<int> EntriesOf(NoteReader note, int mapping)
    {
        if (note.Frontmatter.Nodes[mapping].Kind != YamlKind.Mapping) yield break;
        for (int i = mapping + 1; i < note.Frontmatter.Nodes[mapping].Next; i = note.Frontmatter.Nodes[i].Next) yield return i;
    }

    /// <summary>Whether a node is in a flow collection, where entries do not have separate lines.</summary>
    public static bool IsInFlow(NoteReader note, int index)
    {
        int parent = ParentOf(note, index);
        return parent >= 0 && note.Frontmatter.Nodes[parent].Style == YamlStyle.Flow;
    }

    /// <summary>The column in its line of an entry's key.</summary>
    public static int ColumnOf(NoteReader note, int index)
    {
        int key = note.Frontmatter.Nodes[index].KeyStart;
        return key - note.Lines.Start(note.Lines.LineOf(key));
    }

    /// <summary>The end of a node including its descendants.</summary>
    public static int EndOf(NoteReader note, int index)
    {
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        int end = Math.Max(nodes[index].End, nodes[index].KeyEnd);
        for (int i = index + 1; i < nodes[index].Next; i++) end = Math.Max(end, nodes[i].End);
        return end;
    }

    /// <summary>The start of the line after a node including its descendants.</summary>
    public static int EndOfLines(NoteReader note, int index) => note.Lines.End(note.Lines.LineOf(Math.Max(0, EndOf(note, index) - 1)));

    /// <summary>Adds an entry to an existing mapping, after the last one that the schema puts before it.</summary>
    /// <param name="edits">Receives the edit.</param>
    /// <param name="mapping">The node of the mapping.</param>
    /// <param name="before">The nodes of the entries that the schema puts before it; -1 for a missing one.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public static void Insert(EditWriter edits, int mapping, IEnumerable<int> before, string key, EntryValue value)
    {
        NoteReader note = edits.Note;
        YamlNode node = note.Frontmatter.Nodes[mapping];
        RefuseShared(edits, mapping);
        int after = before.Append(-1).Max();
        if (node.Style == YamlStyle.Flow) InsertFlow(edits, mapping, after, key, value);
        else InsertLine(edits, mapping, after, key, value);
    }

    /// <summary>Refuses an edit in a collection that an alias repeats elsewhere, where it would change with it.</summary>
    public static void RefuseShared(EditWriter edits, int index)
    {
        NoteReader note = edits.Note;
        for (int i = index; i >= 0; i = ParentOf(note, i))
        {
            YamlNode node = note.Frontmatter.Nodes[i];
            if (node.Kind is not (YamlKind.Mapping or YamlKind.Sequence)) continue;
            int from = node.KeyEnd >= 0 ? node.KeyEnd : node.Dash >= 0 ? node.Dash : note.Lines.Start(note.Lines.LineOf(node.Start));
            RefuseMarked(edits, from, node.Start, '&', '*');
        }
    }

    /// <summary>Refuses an edit of an entry's key in a mapping that an alias repeats elsewhere.</summary>
    public static void RefuseSharedParent(EditWriter edits, int index)
    {
        int parent = ParentOf(edits.Note, index);
        if (parent >= 0) RefuseShared(edits, parent);
    }

    /// <summary>
    /// Refuses to remove or move bytes if an alias elsewhere repeats something in them, or if they repeat something from elsewhere.
    /// </summary>
    public static void RefuseLinked(EditWriter edits, int start, int end)
    {
        RefuseMarked(edits, start, end, '&', '*');
        RefuseMarked(edits, start, end, '*', '&');
    }

    /// <summary>The node of the collection that a node is in, or -1.</summary>
    public static int ParentOf(NoteReader note, int index)
    {
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        for (int i = index - 1; i >= 0; i--)
        {
            if (nodes[i].Next > index) return i;
        }

        return -1;
    }

    private static void InsertLine(EditWriter edits, int mapping, int after, string key, EntryValue value)
    {
        NoteReader note = edits.Note;
        int first = mapping + 1;
        int column = ColumnOf(note, first);
        int lineStart = note.Frontmatter.Nodes[first].KeyStart - column;
        ReadOnlySpan<byte> prefix = note.Text.Slice(lineStart, column);
        if (prefix.IndexOfAnyExcept(" -"u8) >= 0)
        {
            throw edits.Refuse("the first key of the mapping does not begin its line. Add the key in the note", lineStart);
        }

        // The first line of an item has its hyphen, which stays with the entry on it.
        if (after < 0 && prefix.Contains((byte)'-')) after = first;
        string indent = new(' ', column);
        int offset = after < 0 ? lineStart : EndOfLines(note, after);
        edits.Insert(offset, indent + EntryValue.Entry(key, value, isFlow: false, indent, new EntryStyle(note, offset)) + "\n");
    }

    private static void InsertFlow(EditWriter edits, int mapping, int after, string key, EntryValue value)
    {
        NoteReader note = edits.Note;
        YamlNode node = note.Frontmatter.Nodes[mapping];
        if (note.Bytes[node.Start] != '{') throw edits.Refuse("the mapping has no braces. Add the key in the note", node.Start);
        bool isEmpty = node.Next == mapping + 1;
        int neighbour = after < 0 ? mapping + 1 : after;

        // Quoted keys mean JSON, whose texts are quoted too.
        EntryStyle style = new(note, node.Start) { IsJson = !isEmpty && note.Bytes[note.Frontmatter.Nodes[neighbour].KeyStart] == '"' };
        string entry = EntryValue.Entry(key, value, isFlow: true, "", style);
        if (isEmpty) edits.InsertInEmpty(node.Start + 1, entry);
        else if (after < 0) edits.Insert(note.Frontmatter.Nodes[neighbour].KeyStart, entry + ", ");
        else edits.Insert(EndOf(note, after), ", " + entry);
    }

    private static void RefuseMarked(EditWriter edits, int start, int end, char mark, char other)
    {
        NoteReader note = edits.Note;
        ReadOnlySpan<byte> frontmatter = note.Text[note.Frontmatter.ContentStart..note.Frontmatter.ContentEnd];
        for (int at = start; at < end; at++)
        {
            int found = note.Text[at..end].IndexOf((byte)mark);
            if (found < 0) return;
            at += found;
            ReadOnlySpan<byte> name = note.Text[(at + 1)..note.Frontmatter.ContentEnd];
            int length = name.IndexOfAny(AfterName);
            name = name[..(length < 0 ? name.Length : length)];
            if (!name.IsEmpty && frontmatter.IndexOf([(byte)other, .. name]) >= 0)
            {
                throw edits.Refuse($"it involves the anchor '&{Encoding.UTF8.GetString(name)}', which an alias repeats. Change it in the note", at);
            }
        }
    }
}
