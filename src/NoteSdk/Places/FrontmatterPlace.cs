using System.Text;
using NoteSdk.Editing;
using NoteSdk.Frontmatter;
using NoteSdk.Members;
using NoteSdk.Types;

namespace NoteSdk.Places;

/// <summary>A frontmatter key with one value.</summary>
internal sealed class FrontmatterPlace(NoteTypeBuilder type, FrontmatterKey key, bool isFromFileName = false)
    : ScalarPlace(type, $"frontmatter '{key.Name.Current}'")
{
    internal override string Remedy => $"'{key.Name.Current}: …' to the frontmatter";

    internal override Slot Find(NoteReader note)
    {
        int index = note.FindKey(key);
        if (index < 0) return Absent(note.Frontmatter.ContentStart);
        ref readonly YamlNode node = ref note.Frontmatter.Nodes[index];
        Slot slot = new() { Start = node.Start, End = node.End, Index = index, State = MemberState.Unreadable };
        if (node.Kind == YamlKind.Empty)
        {
            slot.State = MemberState.Empty;
        }
        else if (node.Kind == YamlKind.Scalar)
        {
            slot.Text = FrontmatterReader.TryGetUtf8(note.Text, node, out ReadOnlySpan<byte> text)
                ? text
                : Encoding.UTF8.GetBytes(note.Frontmatter.GetString(note.Text, node));
            slot.State = node.Style != YamlStyle.Plain && slot.Text.IsEmpty ? MemberState.Value
                : IsNull(node, slot.Text) ? MemberState.Empty
                : note.StateOf(slot.Text);
        }

        return slot;
    }

    internal override ReadOnlySpan<byte> Fallback(NoteReader note) => isFromFileName ? note.FileName() : default;

    internal override void Rename(EditWriter edits) => KeyNames.Rename(edits, key);

    internal override void CheckName(NoteReader note, DiagnosticSink diagnostics) => KeyNames.Check(note, key, diagnostics);

    internal override void Write(EditWriter edits, in Slot slot, string? text, bool isText)
    {
        if (slot.State == MemberState.Absent)
        {
            if (text is not null) FrontmatterEdits.InsertKey(edits, key, " " + YamlScalar.Write(text, YamlStyle.Plain, YamlContext.BlockValue, isText));
            return;
        }

        FrontmatterEdits.SetValue(edits, slot.Index, text, isText);
    }

    // YAML 1.2, section 10.3.2: a plain scalar of one of these spellings is null.
    private static bool IsNull(in YamlNode node, ReadOnlySpan<byte> text) => node.Style == YamlStyle.Plain
        && (text.SequenceEqual("~"u8) || text.SequenceEqual("null"u8) || text.SequenceEqual("Null"u8) || text.SequenceEqual("NULL"u8));
}
