using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>One mapping of a list: the texts of its keys by the numbers of a record's holes, and the edits that change them.</summary>
internal sealed class MapItem(IReadOnlyList<Hole> holes, string place)
{
    public string Expected => $"a mapping such as '{holes[0].Name}: …'";

    /// <summary>The texts of a mapping; null if a key is missing or empty.</summary>
    public string?[] TextsOf(NoteReader note, int mapping)
    {
        string?[] texts = new string?[holes.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            int index = Mappings.Find(note, mapping, holes[i].Column);
            if (index < 0) continue;
            if (holes[i].Lists is not null)
            {
                texts[i] = ItemTexts.Join(Items(note, index).Where(item => item.Kind == RawItemKind.Text)
                    .Select(item => Encoding.UTF8.GetString(item.Text(note.Text))));
            }
            else if (FrontmatterValue.Read(note, index, out ReadOnlySpan<byte> text) == MemberState.Value) texts[i] = Encoding.UTF8.GetString(text);
        }

        return texts;
    }

    /// <summary>Gives a mapping other texts. Only the keys whose texts differ are touched.</summary>
    public void Change(EditWriter edits, int mapping, string?[] texts)
    {
        string?[] old = TextsOf(edits.Note, mapping);
        Rename(edits, mapping);
        for (int i = 0; i < texts.Length; i++)
        {
            if (holes[i].Lists is not null) ChangeList(edits, mapping, i, Readable(holes[i].Lists!, old[i]), ItemTexts.Split(texts[i]));
            else if (texts[i] != old[i]) ChangeValue(edits, mapping, i, texts[i]);
        }
    }

    /// <summary>Gives the keys of a mapping their current names.</summary>
    public void Rename(EditWriter edits, int mapping)
    {
        foreach (Hole hole in holes) KeyNames.Rename(edits, mapping, hole.Column, Mappings.Find(edits.Note, mapping, hole.Column));
    }

    /// <summary>A new mapping, in the style of one beside it.</summary>
    public string Render(NoteReader note, int neighbour, string?[] texts, bool isInFlow)
    {
        bool isFlow = isInFlow || note.Frontmatter.Nodes[neighbour] is { Kind: YamlKind.Mapping, Style: YamlStyle.Flow };
        return Render(texts, isFlow, new EntryStyle(note, note.Frontmatter.Nodes[neighbour].Start), i => StyleOf(note, neighbour, i));
    }

    /// <summary>A new mapping.</summary>
    public string Render(string?[] texts, bool isFlow, EntryStyle style) => Render(texts, isFlow, style, _ => null);

    /// <summary>Lists the keys of a mapping and their values.</summary>
    public void ListPlaces(NoteReader note, int mapping, int item, List<PlaceSpan> places)
    {
        foreach (Hole hole in holes)
        {
            int index = Mappings.Find(note, mapping, hole.Column);
            if (index < 0) continue;
            YamlNode node = note.Frontmatter.Nodes[index];
            places.Add(new PlaceSpan(PlaceKind.Key, node.KeyStart, node.KeyEnd, item, hole.Name));
            places.Add(new PlaceSpan(PlaceKind.Value, node.Start, Math.Max(node.Start, node.End), item, hole.Name));
        }
    }

    public void Check(NoteReader note, int mapping, DiagnosticSink diagnostics)
    {
        for (int i = 0; i < holes.Count; i++)
        {
            string key = $"'{holes[i].Name}' in an item of {place}";
            int index = Mappings.Find(note, mapping, holes[i].Column);
            KeyNames.Check(note, mapping, holes[i].Column, index, key, diagnostics);
            if (index >= 0 && holes[i].Lists is { } list) CheckList(note, index, key, list, diagnostics);
            else if (holes[i].Lists is null) CheckValue(note, mapping, index, key, holes[i], diagnostics);
        }
    }

    private static void CheckValue(NoteReader note, int mapping, int index, string key, Hole hole, DiagnosticSink diagnostics)
    {
        ReadOnlySpan<byte> text = default;
        int start = note.Frontmatter.Nodes[index < 0 ? mapping : index].Start;
        MemberState state = index < 0 ? MemberState.Absent : FrontmatterValue.Read(note, index, out text);
        if (state == MemberState.Unreadable) diagnostics.Report(NoteRules.OtherKind, start, key, hole.Expected, "a list or a mapping");
        else if (state != MemberState.Value && hole.IsRequired) diagnostics.Report(NoteRules.RequiredMissing, start, key, $"'{hole.Name}: …' to it");
        else if (state == MemberState.Value && !hole.CanRead(text))
        {
            diagnostics.Report(NoteRules.BadValue, start, key, DiagnosticSink.Excerpt(text), hole.Expected);
        }
        else if (state == MemberState.Value && hole.Inspect(text, note.Links) is { } finding)
        {
            diagnostics.Report(finding.Rule, start, key, DiagnosticSink.Excerpt(text), finding.Detail);
        }
    }

    private static void CheckList(NoteReader note, int index, string key, IListFormat list, DiagnosticSink diagnostics)
    {
        if (FrontmatterValue.Collect(note, index) == MemberState.Unreadable)
        {
            diagnostics.Report(NoteRules.OtherKind, note.Frontmatter.Nodes[index].Start, key, "a list", "a mapping");
            return;
        }

        foreach (RawItem item in note.Items.Items.ToArray())
        {
            ReadOnlySpan<byte> text = item.Text(note.Text);
            if (item.Kind == RawItemKind.Blank) continue;
            if (item.Kind == RawItemKind.Other || !list.CanReadItem(text))
            {
                diagnostics.Report(NoteRules.UnreadItem, item.Start, key, DiagnosticSink.Excerpt(text), list.ExpectedItem);
            }
            else if (list.InspectItem(text, note.Links) is { } finding)
            {
                diagnostics.Report(finding.Rule, item.Start, key, DiagnosticSink.Excerpt(text), finding.Detail);
            }
        }
    }

    private static RawItem[] Items(NoteReader note, int index)
    {
        // The buffer has the items of the list of mappings while this one is read.
        RawItem[] kept = note.Items.Items.ToArray();
        FrontmatterValue.Collect(note, index);
        RawItem[] items = note.Items.Items.ToArray();
        note.Items.Restore(kept);
        return items;
    }

    private static List<string> Readable(IListFormat list, string? text) =>
        [.. ItemTexts.Split(text).Where(item => list.CanReadItem(Encoding.UTF8.GetBytes(item)))];

    private IEnumerable<int> Before(NoteReader note, int mapping, int hole) => holes.Take(hole).Select(other => Mappings.Find(note, mapping, other.Column));

    private void ChangeValue(EditWriter edits, int mapping, int hole, string? text)
    {
        NoteReader note = edits.Note;
        int index = Mappings.Find(note, mapping, holes[hole].Column);
        if (index >= 0) FrontmatterEdits.SetValue(edits, index, text, holes[hole].IsText);
        else if (text is not null) Mappings.Insert(edits, mapping, Before(note, mapping, hole), holes[hole].Name, EntryValue.Scalar(text, holes[hole].IsText));
    }

    private void ChangeList(EditWriter edits, int mapping, int hole, List<string> old, List<string> texts)
    {
        if (texts.SequenceEqual(old)) return;
        NoteReader note = edits.Note;
        int index = Mappings.Find(note, mapping, holes[hole].Column);
        if (index < 0)
        {
            Mappings.Insert(edits, mapping, Before(note, mapping, hole), holes[hole].Name, EntryValue.List(texts, holes[hole].IsText));
            return;
        }

        RawItem[] items = Items(note, index);
        int[] readable =
            [.. Enumerable.Range(0, items.Length).Where(i => items[i].Kind == RawItemKind.Text && holes[hole].Lists!.CanReadItem(items[i].Text(note.Text)))];
        string[] found = [.. readable.Select(i => Encoding.UTF8.GetString(items[i].Text(note.Text)))];
        List<ListStep> steps = [];
        foreach ((ListStepKind kind, int from, int to) in ListAlignment.Align(found.Length, texts.Count, (i, j) => found[i] == texts[j]))
        {
            steps.Add(new ListStep(kind, from < 0 ? -1 : readable[from], to, kind is ListStepKind.Insert or ListStepKind.Change ? texts[to] : null));
        }

        SequenceEdits.Write(edits, index, items, steps, holes[hole].IsText);
    }

    private string Render(string?[] texts, bool isFlow, EntryStyle style, Func<int, YamlStyle?> known)
    {
        List<string> entries = [];
        for (int i = 0; i < texts.Length; i++)
        {
            if (texts[i] is not { } text) continue;
            List<string>? items = holes[i].Lists is null ? null : ItemTexts.Split(text);
            if (items is { Count: 0 }) continue;
            EntryValue value = items is not null ? EntryValue.List(items, holes[i].IsText)
                : known(i) is { } wanted ? EntryValue.Scalar(text, wanted, holes[i].IsText)
                : EntryValue.Scalar(text, holes[i].IsText);
            entries.Add(EntryValue.Entry(holes[i].Name, value, isFlow, "", style));
        }

        return entries.Count == 0 ? "{}" : isFlow ? $"{{{string.Join(", ", entries)}}}" : string.Join('\n', entries);
    }

    /// <summary>How a neighbour writes the value of the same key, or null.</summary>
    private YamlStyle? StyleOf(NoteReader note, int neighbour, int hole)
    {
        if (note.Frontmatter.Nodes[neighbour].Kind != YamlKind.Mapping) return null;
        int index = Mappings.Find(note, neighbour, holes[hole].Column);
        if (index < 0 || note.Frontmatter.Nodes[index].Kind != YamlKind.Scalar) return null;
        YamlStyle style = note.Frontmatter.Nodes[index].Style;
        return style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted ? style : YamlStyle.Plain;
    }
}
