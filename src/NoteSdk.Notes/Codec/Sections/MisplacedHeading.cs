using System.Text;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>A heading with the text of a missing section, but on another level than the section.</summary>
internal static class MisplacedHeading
{
    /// <summary>The index of such a heading's block, or -1.</summary>
    public static int Find(NoteReader note, Section section)
    {
        SectionWalk walk = new(note);
        while (walk.MoveNext())
        {
            if (IsOf(note, walk, section)) return walk.Block;
        }

        return -1;
    }

    /// <summary>Whether the heading at the position of a walk is a misplaced one for a section. The note's title never is.</summary>
    public static bool IsOf(NoteReader note, in SectionWalk walk, Section section) =>
        walk.IsOutermost && walk.Section is null && section.Patterns is null && walk.Open == section.Parent && !note.Section(section).IsPresent
        && (walk.Heading.SequenceEqual(section.HeadingText) || section.Name.IsOld(walk.Heading)) && !IsTitle(note, walk.Block);

    private static bool IsTitle(NoteReader note, int heading)
    {
        if (heading != note.TitleHeading) return false;
        Block block = note.Blocks[heading];
        ReadOnlySpan<byte> text = note.Text[block.ContentStart..block.ContentEnd];
        if (note.Layout.Heading?.MatchesHeading(text, note) == true || text.SequenceEqual(note.FileName())) return true;
        int title = note.FindKey("title"u8);
        return title >= 0 && text.SequenceEqual(Encoding.UTF8.GetBytes(note.Frontmatter.GetString(note.Text, note.Frontmatter.Nodes[title])));
    }
}
