using System.Text;
using NoteSdk.Frontmatter;
using NoteSdk.Outlines;
using NoteSdk.Types;
using NoteSdk.Vaults;

namespace NoteSdk.Links;

/// <summary>A link that is a value of the frontmatter, and is written with escapes there, so that it has no bytes of its own.</summary>
internal static class EscapedLink
{
    /// <summary>Whether a link is one.</summary>
    public static bool Is(in OutlineLink link) => link.IsInFrontmatter && link.Target.Length > 0 && link.TargetStart == link.TargetEnd;

    /// <summary>The link that the value says.</summary>
    public static Link Read(VaultNote note, in OutlineLink link) => Link.TryParse(Encoding.UTF8.GetBytes(ValueOf(note, link).Text), out Link read) ? read : new Link(link.Target, link.Subpath);

    /// <summary>The value with another target and heading, in its quotes.</summary>
    public static string Write(VaultNote note, in OutlineLink link, string target, string? subpath)
    {
        YamlStyle style = ValueOf(note, link).Style;
        return YamlScalar.Write((Read(note, link) with { Target = target, Subpath = subpath }).ToString(), style, YamlContext.FlowItem, isText: true);
    }

    private static (string Text, YamlStyle Style) ValueOf(VaultNote note, in OutlineLink link)
    {
        NoteReader reader = NoteReader.Rent(note.Bytes, UntypedNote.Type);
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
