using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Blocks at the top level of a section.</summary>
internal static class SectionBlocks
{
    /// <summary>From the section's first block of a kind to the end of its last one; null if it has none.</summary>
    public static Range? Extent(NoteReader note, Section section, BlockKind kind)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        int first = First(note, section, kind);
        if (first < 0) return null;
        ReadOnlySpan<Block> blocks = note.Blocks;
        int end = blocks[first].ContentEnd;
        for (int i = first; i < slot.Last; i = blocks[i].Next)
        {
            if (blocks[i].Kind == kind) end = blocks[i].ContentEnd;
        }

        return blocks[first].Start..end;
    }

    /// <summary>The index of the section's first block of a kind, or -1.</summary>
    public static int First(NoteReader note, Section section, BlockKind kind)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        if (!slot.IsPresent) return -1;
        ReadOnlySpan<Block> blocks = note.Blocks;
        for (int i = slot.First; i < slot.Last; i = blocks[i].Next)
        {
            if (blocks[i].Kind == kind) return i;
        }

        return -1;
    }
}
