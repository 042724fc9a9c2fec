using NoteSdk.Documents.Frontmatter;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Frontmatter;

/// <summary>The name that a note has for a frontmatter key: the current one or an old one.</summary>
internal static class KeyNames
{
    /// <summary>Gives a key and the mappings around it their current names. The value keeps its bytes.</summary>
    public static void Rename(EditWriter edits, FrontmatterKey key)
    {
        if (key.Parent is { } parent) Rename(edits, parent);
        if (key.Name.Old.Length > 0 && key.Find(edits.Note, key.Name.Utf8) < 0) Rename(edits, key.Find(edits.Note), key.Name);
    }

    /// <summary>Gives a key of one mapping its current name.</summary>
    public static void Rename(EditWriter edits, int mapping, PartName key, int entry)
    {
        if (key.Old.Length > 0 && Mappings.Find(edits.Note, mapping, key.Utf8) < 0) Rename(edits, entry, key);
    }

    /// <summary>Reports old names.</summary>
    public static void Check(NoteReader note, FrontmatterKey key, DiagnosticSink diagnostics)
    {
        int read = key.Name.Old.Length == 0 ? -1 : key.Find(note);
        foreach (byte[] old in key.Name.Old) Check(note, key.Find(note, old), read, old, $"frontmatter '{key.Path}'", diagnostics);
    }

    /// <summary>Reports old names in one mapping.</summary>
    public static void Check(NoteReader note, int mapping, PartName key, int read, string place, DiagnosticSink diagnostics)
    {
        foreach (byte[] old in key.Old) Check(note, Mappings.Find(note, mapping, old), read, old, place, diagnostics);
    }

    private static void Check(NoteReader note, int index, int read, byte[] old, string place, DiagnosticSink diagnostics)
    {
        if (index >= 0) diagnostics.ReportOldName(note.Frontmatter.Nodes[index].KeyStart, old, place, isRead: index == read);
    }

    private static void Rename(EditWriter edits, int index, PartName key)
    {
        if (index < 0 || edits.Removes(index)) return;
        NoteReader note = edits.Note;
        YamlNode node = note.Frontmatter.Nodes[index];
        Mappings.RefuseSharedParent(edits, index);
        YamlStyle style = note.Bytes[node.KeyStart] switch { (byte)'"' => YamlStyle.DoubleQuoted, (byte)'\'' => YamlStyle.SingleQuoted, _ => YamlStyle.Plain };
        YamlContext context = Mappings.IsInFlow(note, index) ? YamlContext.FlowItem : YamlContext.Key;
        edits.Rename(node.KeyStart, node.KeyEnd, YamlScalar.Write(key.Current, style, context, isText: true));
    }
}
