using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>
/// A frontmatter key with a list of mappings, one record per item. Items that are not mappings are not in the list, and stay in the note; so do keys that the
/// schema does not know.
/// </summary>
internal sealed class MapListMember<T>(string name, FrontmatterKey key, RecordShape<T> shape) : Member<NoteList<T>>(name, $"frontmatter '{key.Path}'")
    where T : class
{
    private readonly MapItem _item = new(shape.Holes, $"frontmatter '{key.Path}'");

    internal override FrontmatterKey? Key => key;

    internal override NoteList<T> Read(NoteReader note)
    {
        Collect(note, out _);
        List<T> records = [];
        foreach (ref readonly RawItem item in note.Items.Items)
        {
            if (item.Kind == RawItemKind.Text) records.Add(ReadRecord(note, item.Index));
        }

        return records.Count == 0 ? [] : [.. records];
    }

    internal override bool AreEqual(NoteList<T> a, NoteList<T> b) => a == b || (a?.Equals(b) ?? false);

    internal override Misreading Explain(NoteList<T> value, NoteList<T> read) => shape.Explain(value, read, "item");

    internal override bool IsWrittenInNew(NoteReader note, NoteList<T> value) => key.IsLacking(note);

    internal override void Write(EditWriter edits, NoteList<T> oldValue, NoteList<T> value)
    {
        NoteReader note = edits.Note;
        edits.RequireItems(value);
        int index = key.Find(note);
        if (index < 0 || FrontmatterValue.IsBlank(note, index))
        {
            WriteAll(edits, index, value);
            return;
        }

        Collect(note, out int offset);
        YamlNode node = note.Frontmatter.Nodes[index];
        if (node.Kind != YamlKind.Sequence) throw edits.Refuse("the key does not hold a list, and is not overwritten. Change it in the note", offset);
        Mappings.RefuseShared(edits, index);
        RawItem[] items = note.Items.Items.ToArray();
        int[] readable = [.. Enumerable.Range(0, items.Length).Where(i => items[i].Kind == RawItemKind.Text)];
        if (value.Count == 0 && readable.Length == items.Length && edits.TakesOut(key))
        {
            edits.RemoveKey(index);
            return;
        }

        List<ListStep> steps = [];
        foreach ((ListStepKind kind, int from, int to) in ListAlignment.Align(readable.Length, value.Count, (i, j) => oldValue[i].Equals(value[j])))
        {
            int item = from < 0 ? -1 : readable[from];
            if (kind == ListStepKind.Change) _item.Change(edits, items[item].Index, shape.Write(value[to], _item.TextsOf(note, items[item].Index)));
            if (kind is ListStepKind.Move or ListStepKind.Remove)
            {
                Mappings.RefuseLinked(edits, StartOf(note, items[item].Index), Mappings.EndOf(note, items[item].Index));
            }
            steps.Add(new ListStep(kind == ListStepKind.Change ? ListStepKind.Keep : kind, item, to, null));
        }

        // A new item has the style of its neighbour.
        string Text(ListStep step, int neighbour) => neighbour < 0 ? _item.Render(TextsOf(value[step.Index]), isFlow: true, new EntryStyle(note, node.Start))
            : _item.Render(note, items[neighbour].Index, TextsOf(value[step.Index]), isInFlow: node.Style == YamlStyle.Flow);
        if (node.Style == YamlStyle.Flow) InlineListEdits.Write(edits, items, steps, node.Start + 1, Text);
        else ItemLineEdits.Write(edits, [.. items.Select(item => LineOf(note, item.Index))], steps, closesGaps: false, Text);
    }

    internal override void Rename(EditWriter edits) => KeyNames.Rename(edits, key);

    internal override void RenameAll(EditWriter edits)
    {
        Rename(edits);
        if (Collect(edits.Note, out _) != MemberState.Value) return;
        foreach (RawItem item in edits.Note.Items.Items.ToArray())
        {
            if (item.Kind == RawItemKind.Text) _item.Rename(edits, item.Index);
        }
    }

    internal override MemberState Locate(NoteReader note, out int offset) => Collect(note, out offset);

    internal override void ListPlaces(NoteReader note, List<PlaceSpan> places)
    {
        if (Collect(note, out int offset) == MemberState.Absent) return;
        Range name = key.FindName(note)!.Value;
        places.Add(new PlaceSpan(PlaceKind.Key, name.Start.Value, name.End.Value));
        places.Add(new PlaceSpan(PlaceKind.Value, offset, Math.Max(offset, note.Frontmatter.Nodes[key.Find(note)].End)));
        int count = 0;
        foreach (RawItem item in note.Items.Items.ToArray())
        {
            int number = item.Kind == RawItemKind.Text ? count++ : -1;
            places.Add(new PlaceSpan(PlaceKind.Item, item.Start, item.End, number));
            if (number >= 0) _item.ListPlaces(note, item.Index, number, places);
        }
    }

    internal override void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        KeyNames.Check(note, key, diagnostics);
        int index = key.Find(note);
        if (Collect(note, out int offset) == MemberState.Unreadable && note.Frontmatter.Nodes[index].Kind != YamlKind.Broken)
        {
            string found = note.Frontmatter.Nodes[index].Kind == YamlKind.Mapping ? "a mapping" : "a text";
            diagnostics.Report(NoteRules.OtherKind, offset, Place, "a list of mappings", found);
            return;
        }

        foreach (RawItem item in note.Items.Items.ToArray())
        {
            if (diagnostics.IsFull) return;
            if (item.Kind == RawItemKind.Text) _item.Check(note, item.Index, diagnostics);
            else if (item.Kind == RawItemKind.Other)
            {
                diagnostics.Report(NoteRules.UnreadItem, item.Start, Place, DiagnosticSink.Excerpt(note.Text[item.Start..item.End]), _item.Expected);
            }
        }
    }

    /// <summary>Puts the items into the reader's buffer: only mappings count as read.</summary>
    private MemberState Collect(NoteReader note, out int offset)
    {
        note.Items.Clear();
        int index = key.Find(note);
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        offset = index < 0 ? note.Frontmatter.ContentStart : nodes[index].Start;
        if (index < 0) return MemberState.Absent;
        if (nodes[index].Kind != YamlKind.Sequence) return FrontmatterValue.IsBlank(note, index) ? MemberState.Empty : MemberState.Unreadable;
        for (int i = index + 1; i < nodes[index].Next; i = nodes[i].Next)
        {
            RawItemKind kind = nodes[i].Kind == YamlKind.Mapping ? RawItemKind.Text : nodes[i].Kind == YamlKind.Empty ? RawItemKind.Blank : RawItemKind.Other;
            note.Items.Add(nodes[i].Start, kind == RawItemKind.Text ? EndOf(note, i) : nodes[i].End, i, kind);
        }

        return note.Items.Count == 0 ? MemberState.Empty : MemberState.Value;
    }

    private T ReadRecord(NoteReader note, int item)
    {
        // The first byte is not part of the value, so that an empty value differs from a missing one.
        List<byte> copy = [0];
        string?[] texts = _item.TextsOf(note, item);
        HoleSpan[] spans = new HoleSpan[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            if (texts[i] is not { } text) continue;
            int start = copy.Count;
            copy.AddRange(Encoding.UTF8.GetBytes(text));
            spans[i] = new HoleSpan(start, copy.Count);
        }

        return shape.Read(copy.ToArray(), spans);
    }

    /// <summary>Writes a list where there is none: one item per line, but between brackets in place of a flow collection.</summary>
    private void WriteAll(EditWriter edits, int index, NoteList<T> value)
    {
        NoteReader note = edits.Note;
        EntryValue items = value.Count == 0
            ? EntryValue.List([], isText: false)
            : EntryValue.Items(style => value.Select(record => _item.Render(TextsOf(record), isFlow: false, style)));
        if (index < 0)
        {
            FrontmatterEdits.InsertKey(edits, key, items);
            return;
        }

        if (note.Frontmatter.Nodes[index].Kind != YamlKind.Empty) FrontmatterEdits.SetValue(edits, index, null, isText: false);
        edits.Insert(note.Lines.ContentEnd(note.Text, note.Lines.LineOf(note.Frontmatter.Nodes[index].KeyEnd)),
            items.Render(isFlow: false, "", new EntryStyle(note, note.Frontmatter.Nodes[index].Start)));
    }

    private string?[] TextsOf(T record) => shape.Write(record, new string?[shape.Holes.Count]);

    /// <summary>The end of an item; for an item with separate lines, it includes a comment on the last one.</summary>
    private static int EndOf(NoteReader note, int item)
    {
        int end = Mappings.EndOf(note, item);
        return note.Frontmatter.Nodes[item].Dash < 0 ? end : note.Lines.ContentEnd(note.Text, note.Lines.LineOf(end - 1));
    }

    private static int StartOf(NoteReader note, int item)
    {
        YamlNode node = note.Frontmatter.Nodes[item];
        return node.Dash >= 0 ? node.Dash : node.Start;
    }

    private static ItemLine LineOf(NoteReader note, int item)
    {
        YamlNode node = note.Frontmatter.Nodes[item];
        int lineStart = note.Lines.Start(note.Lines.LineOf(node.Dash));
        int lineEnd = note.Lines.End(note.Lines.LineOf(Math.Max(node.Dash, Mappings.EndOf(note, item) - 1)));
        return new ItemLine(lineStart, lineEnd, node.Start, node.End, Encoding.UTF8.GetString(note.Text[lineStart..(node.Dash + 1)]) + " ");
    }
}
