using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>A frontmatter key with one value.</summary>
internal sealed class FrontmatterPlace(NoteTypeBuilder type, FrontmatterKey key, bool isFromFileName = false) : ScalarPlace(type, $"frontmatter '{key.Path}'")
{
    internal override string Remedy =>
        key.Parent is null ? $"'{key.Name.Current}: …' to the frontmatter" : $"'{key.Name.Current}: …' to '{key.Parent.Path}' in the frontmatter";

    internal override FrontmatterKey? Key => key;

    internal override Slot Find(NoteReader note)
    {
        int index = key.Find(note);
        if (index < 0) return Absent(FrontmatterEdits.OffsetOfLacking(note, key));
        ref readonly YamlNode node = ref note.Frontmatter.Nodes[index];
        MemberState state = FrontmatterValue.Read(note, index, out ReadOnlySpan<byte> text);
        return new Slot { Start = node.Start, End = node.End, Index = index, State = state, Text = text };
    }

    internal override Range? FindName(NoteReader note) => key.FindName(note);

    internal override ReadOnlySpan<byte> Fallback(NoteReader note) => isFromFileName ? note.FileName() : default;

    internal override void Rename(EditWriter edits) => KeyNames.Rename(edits, key);

    internal override void CheckName(NoteReader note, DiagnosticSink diagnostics) => KeyNames.Check(note, key, diagnostics);

    internal override bool IsLacking(NoteReader note) => key.IsLacking(note);

    internal override void Write(EditWriter edits, in Slot slot, string? text, bool isText)
    {
        if (slot.State == MemberState.Absent && text is null && !IsLacking(edits.Note)) return;
        if (slot.State == MemberState.Absent) FrontmatterEdits.InsertKey(edits, key, text is null ? EntryValue.Nothing : EntryValue.Scalar(text, isText));
        else if (text is null && edits.TakesOut(key)) edits.RemoveKey(slot.Index);
        else FrontmatterEdits.SetValue(edits, slot.Index, text, isText);
    }
}
