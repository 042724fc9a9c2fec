using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>The forms of a section's heading.</summary>
internal sealed class HeadingPatterns(NoteTypeBuilder type, Section section, string[] texts) : LinePatterns(type, texts)
{
    internal override string Noun => $"{(section.IsWrapped ? "title" : "heading")} of {section.Description}";

    internal override string Remedy => section.IsWrapped ? $"a title '{First}'" : $"a heading '{new string('#', section.Level)} {First}'";

    internal override Section? Home => section;

    internal override Range? Find(NoteReader note)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        if (!slot.IsPresent) return null;
        Block heading = note.Blocks[slot.Heading];
        return heading.ContentStart..heading.ContentEnd;
    }

    internal override int OffsetOfLacking(NoteReader note) => section.OffsetOfLacking(note);

    internal override void Require(EditWriter edits) => edits.RequireSection(section);
}
