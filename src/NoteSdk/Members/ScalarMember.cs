using System.Text;
using NoteSdk.Editing;

namespace NoteSdk.Members;

/// <summary>A member that holds one value: a place, and the format of what stands there.</summary>
internal sealed class ScalarMember<T>(string name, ScalarPlace place, ValueFormat<T> format, bool isRequired, T missing)
    : Member<T>(name, place.Description)
{
    internal override T Read(NoteReader note)
    {
        Slot slot = place.Find(note);
        return slot.State == MemberState.Value && format.TryRead(slot.Text, out T value) ? value : missing;
    }

    internal override bool AreEqual(T a, T b) => a is null || b is null ? a is null && b is null : format.AreEqual(a, b);

    internal override bool IsWrittenInNew(NoteReader note, T value) => isRequired && place.Find(note).State != MemberState.Value && format.Write(value).Length > 0;

    internal override void Write(EditWriter edits, T oldValue, T value)
    {
        Slot slot = place.Find(edits.Note);
        string? text = value is null ? null
            : slot.State == MemberState.Value ? format.Rewrite(value, Encoding.UTF8.GetString(slot.Text))
            : format.Write(value);
        place.Write(edits, slot, text, format.IsText);
    }

    internal override MemberState Locate(NoteReader note, out int offset)
    {
        Slot slot = place.Find(note);
        offset = slot.Start;
        return slot.State == MemberState.Value && !format.CanRead(slot.Text) ? MemberState.Unreadable : slot.State;
    }

    internal override void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        Slot slot = place.Find(note);
        if (slot.State == MemberState.Value) CheckText(slot, diagnostics);
        else if (slot.State == MemberState.Unreadable) diagnostics.Report(NoteRules.OtherKind, slot.Start, Place, format.Expected, "a list or a mapping");
        else if (isRequired) diagnostics.Report(NoteRules.RequiredMissing, slot.Start, Place, place.Remedy);
    }

    private void CheckText(in Slot slot, DiagnosticSink diagnostics)
    {
        if (!format.CanRead(slot.Text))
        {
            diagnostics.Report(NoteRules.BadValue, slot.Start, Place, DiagnosticSink.Excerpt(slot.Text), format.Expected);
        }
        else if (format.Inspect(slot.Text) is { } finding)
        {
            diagnostics.Report(finding.Rule, slot.Start, Place, DiagnosticSink.Excerpt(slot.Text), finding.Detail);
        }
    }
}
