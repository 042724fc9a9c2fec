using NoteSdk.Editing;
using NoteSdk.Frontmatter;
using NoteSdk.Types;

namespace NoteSdk.Places;

/// <summary>The name that a note has for a frontmatter key: the current one, or one that it once had.</summary>
internal static class KeyNames
{
    /// <summary>Gives a key its current name. The value keeps its bytes.</summary>
    public static void Rename(EditWriter edits, FrontmatterKey key)
    {
        if (edits.Note.FindKey(key.Name.Utf8) >= 0 || edits.Note.FindKey(key) is not (>= 0 and var index)) return;
        YamlNode node = edits.Note.Frontmatter.Nodes[index];
        YamlStyle style = edits.Note.Bytes[node.KeyStart] switch { (byte)'"' => YamlStyle.DoubleQuoted, (byte)'\'' => YamlStyle.SingleQuoted, _ => YamlStyle.Plain };
        edits.Rename(node.KeyStart, node.KeyEnd, YamlScalar.Write(key.Name.Current, style, YamlContext.Key, isText: true));
    }

    /// <summary>Tells of old names.</summary>
    public static void Check(NoteReader note, FrontmatterKey key, DiagnosticSink diagnostics)
    {
        int read = key.Name.Old.Length == 0 ? -1 : note.FindKey(key);
        foreach (byte[] old in key.Name.Old)
        {
            int index = note.FindKey(old);
            if (index >= 0) diagnostics.ReportOldName(note.Frontmatter.Nodes[index].KeyStart, old, $"frontmatter '{key.Name.Current}'", isRead: index == read);
        }
    }
}
