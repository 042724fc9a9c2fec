using System.Text;
using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Documents.Outlines;

/// <summary>
/// The texts of frontmatter values as Obsidian and the members of a note see them: a plain null of YAML 1.2 (section 10.3.2) is not a text.
/// </summary>
internal static class ScalarText
{
    public static bool Has(NoteDocument note, in YamlNode node) =>
        node.Kind == YamlKind.Scalar && node.End > node.Start && !(node.Style == YamlStyle.Plain && IsNull(note.Text[node.Start..node.End]));

    public static ReadOnlySpan<byte> Of(NoteDocument note, in YamlNode node) =>
        FrontmatterReader.TryGetUtf8(note.Text, node, out ReadOnlySpan<byte> text) ? text : Encoding.UTF8.GetBytes(note.Frontmatter.GetString(note.Text, node));

    private static bool IsNull(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("~"u8) || text.SequenceEqual("null"u8) || text.SequenceEqual("Null"u8) || text.SequenceEqual("NULL"u8);
}
