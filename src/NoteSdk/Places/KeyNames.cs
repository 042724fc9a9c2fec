using NoteSdk.Editing;
using NoteSdk.Frontmatter;
using NoteSdk.Types;

namespace NoteSdk.Places;

/// <summary>The name that a note has for a frontmatter key: the current one, or one that it once had.</summary>
internal static class KeyNames
{
    /// <summary>Gives a key its current name, and the mappings that it lies in theirs. The value keeps its bytes.</summary>
    public static void Rename(EditWriter edits, FrontmatterKey key)
    {
        if (key.Parent is { } parent) Rename(edits, parent);
        if (key.Name.Old.Length == 0 || key.Find(edits.Note, key.Name.Utf8) >= 0 || key.Find(edits.Note) is not (>= 0 and var index)) return;
        if (key.Parent is { } map) Mappings.RefuseShared(edits, map.Find(edits.Note));
        YamlNode node = edits.Note.Frontmatter.Nodes[index];
        YamlStyle style = edits.Note.Bytes[node.KeyStart] switch { (byte)'"' => YamlStyle.DoubleQuoted, (byte)'\'' => YamlStyle.SingleQuoted, _ => YamlStyle.Plain };
        edits.Rename(node.KeyStart, node.KeyEnd, YamlScalar.Write(key.Name.Current, style, YamlContext.Key, isText: true));
    }

    /// <summary>Tells of old names.</summary>
    public static void Check(NoteReader note, FrontmatterKey key, DiagnosticSink diagnostics)
    {
        int read = key.Name.Old.Length == 0 ? -1 : key.Find(note);
        foreach (byte[] old in key.Name.Old)
        {
            int index = key.Find(note, old);
            if (index >= 0) diagnostics.ReportOldName(note.Frontmatter.Nodes[index].KeyStart, old, $"frontmatter '{key.Path}'", isRead: index == read);
        }
    }
}
