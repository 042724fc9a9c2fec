using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Fields;

/// <summary>The value of an inline field: <c>Key:: value</c>.</summary>
internal sealed class FieldPlace(NoteTypeBuilder type, FieldKey key) : ScalarPlace(type, key.Description), IFieldPart
{
    FieldKey IFieldPart.Key => key;

    public string Shape => key.Shape;

    public bool Takes(NoteReader note, int block) => FindBlock(note) == block;

    public int FindBlock(NoteReader note) => key.FirstOwn(note) is >= 0 and var own ? note.Fields.All[own].Top : -1;

    public string RenderEmpty(IDerivedTextSource texts) => key.EmptyLine;

    internal override bool IsInText => true;

    internal override string Remedy => $"a line '{key.Form.Write(key.Current, "…")}'";

    internal override Slot Find(NoteReader note)
    {
        if (key.Find(note) is not [var first, ..]) return Absent(FieldEdits.OffsetOfLacking(note, key.Owner));
        InlineField field = note.Fields.All[first];
        (int start, int end) = FieldEdits.ValueOf(note, field);
        ReadOnlySpan<byte> text = LineText.Paragraph(note.Text[start..end]) ?? note.Text[start..end];
        return new Slot { State = note.StateOf(text), Start = start, End = end, Text = text, Index = first };
    }

    internal override void Rename(EditWriter edits) => key.Rename(edits);

    internal override void CheckName(NoteReader note, DiagnosticSink diagnostics) => key.Check(note, diagnostics);

    internal override void Write(EditWriter edits, in Slot slot, string? text, bool isText)
    {
        if (slot.State == MemberState.Absent)
        {
            if (text is not null) FieldEdits.Add(edits, this, text);
        }
        else if (text is not null)
        {
            FieldEdits.Set(edits, edits.Note.Fields.All[slot.Index], text);
        }
        else
        {
            FieldEdits.Empty(edits, edits.Note.Fields.All[slot.Index], edits.TakesOut(key));
        }
    }
}
