using NoteSdk.Blocks;
using NoteSdk.Frontmatter;

namespace NoteSdk.Links;

/// <summary>
/// Finds the wikilinks and embeds of a note: in the scalars of its frontmatter, and in its headings, paragraphs and tables. What stands in code, in HTML blocks or in
/// comments is no link. Linear in the text for any bytes.
/// </summary>
internal static class LinkScanner
{
    /// <summary>All links to other notes, in the order of the text.</summary>
    public static List<FoundLink> Find(NoteReader note)
    {
        List<FoundLink> found = [];
        foreach (ref readonly YamlNode node in note.Frontmatter.Nodes)
        {
            if (node.Kind == YamlKind.Scalar) new LinkPass(note.Text, node.Start, node.End, found).Run();
        }

        foreach (ref readonly Block block in note.Blocks)
        {
            if (block.Kind is BlockKind.Heading or BlockKind.Paragraph or BlockKind.Table) new LinkPass(note.Text, block.Start, block.End, found).Run();
        }

        return found;
    }
}
