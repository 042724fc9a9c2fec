using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Blocks at the top level of a section.</summary>
internal static class SectionBlocks
{
    /// <summary>The index of the section's first block of a kind, or -1.</summary>
    public static int First(NoteReader note, Section section, BlockKind kind)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        if (!slot.IsPresent) return -1;
        for (int i = slot.First; i < slot.Last; i = note.Blocks[i].Next)
        {
            if (note.Blocks[i].Kind == kind) return i;
        }

        return -1;
    }
}
