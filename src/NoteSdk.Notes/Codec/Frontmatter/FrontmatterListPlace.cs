using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Lists;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>A frontmatter key with a list: a block sequence, a flow sequence, or a single value.</summary>
internal sealed class FrontmatterListPlace(FrontmatterKey key) : ListPlace($"frontmatter '{key.Path}'")
{
    public override FrontmatterKey? Key => key;

    public override MemberState Collect(NoteReader note, out int offset)
    {
        note.Items.Clear();
        int index = key.Find(note);
        offset = index < 0 ? FrontmatterEdits.OffsetOfLacking(note, key) : note.Frontmatter.Nodes[index].Start;
        return index < 0 ? MemberState.Absent : FrontmatterValue.Collect(note, index);
    }

    public override Range? FindName(NoteReader note) => key.FindName(note);

    public override Range? FindExtent(NoteReader note)
    {
        int index = key.Find(note);
        return index < 0 ? null : note.Frontmatter.Nodes[index].Start..note.Frontmatter.Nodes[index].End;
    }

    public override bool IsLacking(NoteReader note) => key.IsLacking(note);

    public override void Rename(EditWriter edits) => KeyNames.Rename(edits, key);

    public override void CheckName(NoteReader note, DiagnosticSink diagnostics) => KeyNames.Check(note, key, diagnostics);

    public override void Write(EditWriter edits, RawItem[] items, IReadOnlyList<ListStep> steps, bool isText)
    {
        int index = key.Find(edits.Note);
        if (index < 0) FrontmatterEdits.InsertKey(edits, key, EntryValue.List([.. steps.Select(step => step.Text!)], isText));
        else if (items.Length == steps.Count(step => step.Kind == ListStepKind.Remove) && items.Length == steps.Count && edits.TakesOut(key))
        {
            edits.RemoveKey(index);
        }
        else SequenceEdits.Write(edits, index, items, steps, isText);
    }
}
