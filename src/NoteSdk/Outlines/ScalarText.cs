using System.Text;
using NoteSdk.Frontmatter;

namespace NoteSdk.Outlines;

/// <summary>The texts of frontmatter values as Obsidian takes them: a plain <c>null</c> or <c>~</c> is none.</summary>
internal static class ScalarText
{
    public static bool Has(NoteReader note, in YamlNode node) =>
        node.Kind == YamlKind.Scalar && node.End > node.Start && !(node.Style == YamlStyle.Plain && note.Text[node.Start..node.End] is [(byte)'~'] or [(byte)'n', (byte)'u', (byte)'l', (byte)'l']);

    public static ReadOnlySpan<byte> Of(NoteReader note, in YamlNode node) =>
        FrontmatterReader.TryGetUtf8(note.Text, node, out ReadOnlySpan<byte> text) ? text : Encoding.UTF8.GetBytes(note.Frontmatter.GetString(note.Text, node));
}
