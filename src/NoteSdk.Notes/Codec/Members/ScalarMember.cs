using System.Text;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Frontmatter;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Members;

/// <summary>A member with one value: a place, and the format of its text.</summary>
internal sealed class ScalarMember<T>(string name, ScalarPlace place, ValueFormat<T> format, bool isRequired, T missing)
    : Member<T>(name, place.Description)
{
    internal override FrontmatterKey? Key => place.Key;

    internal override Section? Home => place.Home;

    internal override bool IsInText => place.IsInText;

    internal override List<(int Start, int End)> TextsIn(NoteReader note)
    {
        Slot slot = place.Find(note);
        return slot.State == MemberState.Value ? [(slot.Start, slot.End)] : [];
    }

    internal override T Read(NoteReader note)
    {
        Slot slot = place.Find(note);
        ReadOnlySpan<byte> text = slot.State == MemberState.Value ? slot.Text : HoldsNothing(slot.State) ? place.Fallback(note) : default;
        return (slot.State == MemberState.Value || !text.IsEmpty) && format.TryRead(text, out T value) ? value : missing;
    }

    internal override object? ReadText(string text) => text.Length > 0 && format.TryRead(Encoding.UTF8.GetBytes(text), out T value) ? value : missing;

    internal override bool IsReadAs(NoteReader note, T value)
    {
        Slot slot = place.Find(note);
        return (slot.State == MemberState.Value && value is not null && format.IsReadAs(slot.Text, value)) || base.IsReadAs(note, value);
    }

    internal override bool AreEqual(T a, T b) => a is null || b is null ? a is null && b is null : format.AreEqual(a, b);

    internal override Misreading Explain(T value, T read) => new(null, value is null ? null : format.Write(value), read is null ? null : format.Write(read));

    internal override bool IsWrittenInNew(NoteReader note, T value) =>
        value is null ? place.IsLacking(note) : isRequired && place.Find(note).State is not MemberState.Value and var state
        && !(HoldsNothing(state) && !place.Fallback(note).IsEmpty) && format.Write(value).Length > 0;

    internal override void Write(EditWriter edits, T oldValue, T value)
    {
        Slot slot = place.Find(edits.Note);
        string? text = value is null ? null
            : slot.State == MemberState.Value ? format.Rewrite(value, Encoding.UTF8.GetString(slot.Text))
            : format.Write(value);
        place.Write(edits, slot, text, text is null ? format.IsText : format.IsTextAs(text, slot.State != MemberState.Value));
    }

    internal override void Rename(EditWriter edits) => place.Rename(edits);

    internal override MemberState Locate(NoteReader note, out int offset)
    {
        Slot slot = place.Find(note);
        offset = slot.Start;
        return slot.State == MemberState.Value && !format.CanRead(slot.Text) ? MemberState.Unreadable : slot.State;
    }

    internal override void ListPlaces(NoteReader note, List<PlaceSpan> places)
    {
        Slot slot = place.Find(note);
        if (!place.HasRoom(slot)) return;
        if (place.FindName(note) is { } name) places.Add(new PlaceSpan(PlaceKind.Key, name.Start.Value, name.End.Value));
        places.Add(new PlaceSpan(PlaceKind.Value, slot.Start, Math.Max(slot.Start, slot.End)));
    }

    internal override void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        place.CheckName(note, diagnostics);
        Slot slot = place.Find(note);
        if (slot.State == MemberState.Value) CheckText(note, slot, diagnostics);
        else if (slot.State == MemberState.Unreadable) diagnostics.Report(NoteRules.OtherKind, slot.Start, Place, format.Expected, "a list or a mapping");
        else if (isRequired && (!HoldsNothing(slot.State) || place.Fallback(note).IsEmpty))
        {
            diagnostics.Report(NoteRules.RequiredMissing, slot.Start, Place, place.Remedy);
        }
    }

    private static bool HoldsNothing(MemberState state) => state is MemberState.Absent or MemberState.Empty;

    private void CheckText(NoteReader note, in Slot slot, DiagnosticSink diagnostics)
    {
        if (!format.CanRead(slot.Text))
        {
            diagnostics.Report(NoteRules.BadValue, slot.Start, Place, DiagnosticSink.Excerpt(slot.Text), format.Expected);
        }
        else if (format.Inspect(slot.Text, note.Links) is { } finding)
        {
            diagnostics.Report(finding.Rule, slot.Start, Place, DiagnosticSink.Excerpt(slot.Text), finding.Detail);
        }
    }
}
