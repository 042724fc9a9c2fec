using System.Text;
using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Documents.Outlines;

/// <summary>Reads a note's type from its frontmatter.</summary>
internal static class TypeName
{
    /// <summary>The text of the first <c>type</c> that has one, or null.</summary>
    /// <param name="note">The note.</param>
    /// <param name="names">Shares strings that occur in many notes, or null.</param>
    public static string? Find(NoteDocument note, NamePool? names)
    {
        ReadOnlySpan<YamlNode> nodes = note.Frontmatter.Nodes;
        for (int i = 0; i < nodes.Length; i = nodes[i].Next)
        {
            ref readonly YamlNode node = ref nodes[i];
            if (!FrontmatterReader.TryGetKeyUtf8(note.Text, node, out ReadOnlySpan<byte> key) || !key.SequenceEqual("type"u8) || !ScalarText.Has(note, node))
            {
                continue;
            }
            return names is null ? Encoding.UTF8.GetString(ScalarText.Of(note, node)) : names.Get(ScalarText.Of(note, node));
        }

        return null;
    }
}
