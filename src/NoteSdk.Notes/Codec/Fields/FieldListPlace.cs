using System.Text;
using NoteSdk.Documents.Items;
using NoteSdk.Documents.Text;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Fields;

/// <summary>
/// The values of inline fields of one key: of one field, its values with commas between them; of several, a value each. Commas inside brackets do not separate.
/// </summary>
/// <param name="key">The key.</param>
/// <param name="canRead">Whether a text is one of the values.</param>
internal sealed class FieldListPlace(FieldKey key, FieldListPlace.Reading canRead) : ListPlace(key.Description), IFieldPart
{
    /// <summary>Whether a text is a value.</summary>
    public delegate bool Reading(ReadOnlySpan<byte> text);

    FieldKey IFieldPart.Key => key;

    public string Shape => key.Shape;

    public override bool IsInText => true;

    public bool Takes(NoteReader note, int block) => FindBlock(note) == block;

    public int FindBlock(NoteReader note) => key.FirstOwn(note) is >= 0 and var own ? note.Fields.All[own].Top : -1;

    public string RenderEmpty(IDerivedTextSource texts) => key.EmptyLine;

    public override MemberState Collect(NoteReader note, out int offset)
    {
        note.Items.Clear();
        List<int> fields = key.Find(note);
        offset = 0;
        if (fields.Count == 0) return MemberState.Absent;
        offset = note.Fields.All[fields[0]].ValueStart;
        bool hasValue = false;
        foreach (int index in fields)
        {
            InlineField field = note.Fields.All[index];
            (int start, int end) = FieldEdits.ValueOf(note, field);
            ReadOnlySpan<byte> text = note.Text[start..end];
            hasValue |= note.StateOf(text) == MemberState.Value;
            if (note.StateOf(text) != MemberState.Value || (fields.Count > 1 && canRead(text)))
            {
                note.Items.Add(start, end, index, note.StateOf(text) == MemberState.Value ? RawItemKind.Text : RawItemKind.Blank);
                continue;
            }

            CsvSplitter splitter = new(text);
            while (splitter.Next(out int first, out int last))
            {
                note.Items.Add(start + first, start + last, index, first == last ? RawItemKind.Blank : RawItemKind.Text);
            }
        }

        return hasValue ? MemberState.Value : MemberState.Empty;
    }

    public override void Rename(EditWriter edits) => key.Rename(edits);

    public override void CheckName(NoteReader note, DiagnosticSink diagnostics) => key.Check(note, diagnostics);

    public override void Write(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps, bool isText)
    {
        if (items.Length == 0) FieldEdits.Add(edits, this, string.Join(", ", steps.Select(step => step.Text)));
        else if (items[0].Index == items[^1].Index) WriteOne(edits, items, steps);
        else WriteSeveral(edits, items, steps);
    }

    /// <summary>Changes the values of a single field.</summary>
    private void WriteOne(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps)
    {
        InlineField field = edits.Note.Fields.All[items[0].Index];
        int texts = items.Count(item => item.Kind == RawItemKind.Text);
        bool isEmptied = texts > 0 && steps.Count == texts && steps.All(step => step.Kind == ListStepKind.Remove);
        if (isEmptied) FieldEdits.Empty(edits, field, edits.TakesOut(key));
        else if (texts == 0) FieldEdits.Set(edits, field, string.Join(", ", steps.Select(step => step.Text)));
        else InlineListEdits.Write(edits, items, steps, 0, (step, _) => step.Text!);
    }

    /// <summary>Changes fields with a value each: new values get fields of their own, like the one that they come after.</summary>
    private void WriteSeveral(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps)
    {
        NoteReader note = edits.Note;
        HashSet<int> removed = [];
        int anchor = -1;
        foreach (ListStep step in steps)
        {
            if (step.Kind is ListStepKind.Keep or ListStepKind.Change) anchor = step.Item;
            if (step.Kind == ListStepKind.Change)
            {
                FieldEdits.Replace(edits, note.Fields.All[items[anchor].Index], items[anchor].Start, items[anchor].End, step.Text!);
            }
            else if (step.Kind is ListStepKind.Remove or ListStepKind.Move) removed.Add(step.Item);
            if (step.Kind is not (ListStepKind.Insert or ListStepKind.Move)) continue;
            string text = step.Text ?? Encoding.UTF8.GetString(items[step.Item].Text(note.Text));
            FieldEdits.AddBeside(edits, key, note.Fields.All[items[Math.Max(anchor, 0)].Index], text, isAfter: anchor >= 0);
        }

        bool isEmptied = items.Select((item, i) => item.Kind != RawItemKind.Text || removed.Contains(i)).All(isGone => isGone)
            && steps.All(step => step.Kind == ListStepKind.Remove);
        foreach (IGrouping<int, int> field in removed.Order().GroupBy(item => items[item].Index))
        {
            InlineField place = note.Fields.All[field.Key];
            int[] own = [.. Enumerable.Range(0, items.Length).Where(item => items[item].Index == field.Key && items[item].Kind == RawItemKind.Text)];
            bool isLastOne = isEmptied && field.Key == items[0].Index;
            if (own.Length == field.Count()) FieldEdits.Empty(edits, place, !isLastOne || edits.TakesOut(key));
            else InlineListEdits.Write(edits, [.. own.Select(item => items[item])],
                [.. field.Select(item => new ListStep(ListStepKind.Remove, Array.IndexOf(own, item), -1, null))], 0, static (step, _) => step.Text!);
        }
    }
}
