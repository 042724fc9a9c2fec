using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Generated;

/// <content>The pieces of a note that belong to a section.</content>
public sealed partial class Section
{
    /// <summary>
    /// Where a note has the text of the heading, if that is the name of the section's only member; null for a part, and if the section is not there.
    /// </summary>
    internal Range? FindName(NoteReader note)
    {
        if (IsPart || _parts.Count != 1) return null;
        ref readonly SectionSlot slot = ref note.Section(this);
        return slot.IsPresent ? note.Blocks[slot.Heading].ContentStart..note.Blocks[slot.Heading].ContentEnd : null;
    }
}
