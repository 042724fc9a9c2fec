using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Fields;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Reports text that stands among parts and belongs to none of them.</summary>
internal static class PartCheck
{
    /// <summary>Reports the first such text, unless one of the parts is text, which takes all that is left.</summary>
    /// <param name="note">The note.</param>
    /// <param name="parts">The parts of the note or of a section.</param>
    /// <param name="ownText">The text that labels are looked for in, or null.</param>
    /// <param name="owner">What they are parts of, for the message.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public static void Run(NoteReader note, IReadOnlyList<Section> parts, Section? ownText, string owner, DiagnosticSink diagnostics)
    {
        if (parts.Count == 0 || parts.Any(part => part.IsProse)) return;
        Section? section = parts[0].Parent;
        if (section is not null && !note.Section(section).IsPresent) return;
        ReadOnlySpan<Block> blocks = note.Blocks;
        int level = parts[0].LevelIn(note);
        HashSet<int> ofFields = ownText is null ? [] : [.. FieldBlocks.In(note, ownText, 0, blocks.Length)];
        int end = section is null ? blocks.Length : note.Section(section).Last;
        for (int i = section is null ? 0 : note.Section(section).First; i < end; i = blocks[i].Next)
        {
            bool isHeading = blocks[i].Kind == BlockKind.Heading;
            if (isHeading && i != note.TitleHeading && blocks[i].Marker <= level) return;
            if (isHeading || blocks[i].Kind == BlockKind.ThematicBreak || CommentBlocks.IsAside(note.Document, blocks[i]) || IsOfPart(note, parts, i)
                || ofFields.Contains(i) || IsOfLabel(note, ownText, i))
            {
                continue;
            }

            ReadOnlySpan<byte> text = note.Text[blocks[i].Start..blocks[i].ContentEnd];
            if (note.IsPlaceholder(text) || blocks[i].Start >= note.BodyEnd) continue;
            diagnostics.Report(NoteRules.TextOfNoPart, blocks[i].Start, DiagnosticSink.Excerpt(text), owner);
            return;
        }
    }

    private static bool IsOfPart(NoteReader note, IReadOnlyList<Section> parts, int block) => parts.Any(part =>
    {
        SectionSlot slot = note.Section(part);
        return (block >= slot.First && block < slot.Last)
            || (part.HintLines.Length > 0 && HintLines.Find(note, part.HintLines, block, note.Blocks[block].Next).Block >= 0);
    });

    private static bool IsOfLabel(NoteReader note, Section? ownText, int block) => ownText?.Parts.Any(label =>
    {
        if (label is IFieldPart) return false;
        int found = label.FindBlock(note);
        return found == block || (found >= 0 && Labels.ListBelow(note, label, found, note.Blocks.Length) == block);
    }) == true;
}
