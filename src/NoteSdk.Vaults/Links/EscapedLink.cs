using System.Text;
using NoteSdk.Documents.Frontmatter;
using NoteSdk.Documents.Outlines;
using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Members;

namespace NoteSdk.Vaults.Links;

/// <summary>A link that is a value of the frontmatter and is written with escapes there, so that it has no place in the bytes.</summary>
internal static class EscapedLink
{
    /// <summary>Whether a link is written with escapes.</summary>
    public static bool Is(in OutlineLink link) => link.IsInFrontmatter && link.TargetStart == link.Start;

    /// <summary>The decoded text of the value, and the link with offsets in that.</summary>
    public static (byte[] Text, OutlineLink Link) Read(VaultNote note, in OutlineLink link)
    {
        byte[] text = Encoding.UTF8.GetBytes(ValueOf(note, link).Text);
        return WholeLink.TryRead(text, new OutlineBuffer(), out OutlineLink read)
            ? (text, read)
            : throw new System.Diagnostics.UnreachableException("The outline read this value.");
    }

    /// <summary>The value to write, in its present quotes.</summary>
    public static string Write(VaultNote note, in OutlineLink link, ReadOnlySpan<byte> text) =>
        YamlScalar.Write(Encoding.UTF8.GetString(text), ValueOf(note, link).Style, YamlContext.FlowItem, isText: true);

    private static (string Text, YamlStyle Style) ValueOf(VaultNote note, in OutlineLink link)
    {
        NoteReader reader = NoteReader.Rent(note.Bytes, NoteLayout.None);
        try
        {
            foreach (ref readonly YamlNode node in reader.Frontmatter.Nodes)
            {
                if (node.Kind == YamlKind.Scalar && node.Start == link.Start) return (reader.Frontmatter.GetString(reader.Text, node), node.Style);
            }

            return ("", YamlStyle.Plain);
        }
        finally
        {
            reader.Return();
        }
    }
}
