using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Sections;

/// <summary>The sections of a note before and after an edit, where only the blocks of a region differ.</summary>
/// <param name="before">The note before the edit.</param>
/// <param name="after">The note after it.</param>
/// <param name="region">The region, in the note before.</param>
internal sealed class EditedSections(NoteReader before, NoteReader after, BodyRegion region)
{
    private readonly int _headBytes = after.Document.BodyStart - before.Document.BodyStart;
    private readonly int _tailBytes = after.Bytes.Length - before.Bytes.Length;
    private readonly int _tailBlocks = after.Blocks.Length - before.Blocks.Length;

    /// <summary>Gets the first block of the region, in both notes.</summary>
    public int FirstBlock => region.FirstBlock;

    /// <summary>Gets the index after the region's last block in the note before the edit.</summary>
    public int EndBefore => region.EndBlock;

    /// <summary>Gets the index after the region's last block in the edited note.</summary>
    public int EndAfter => region.EndBlock + _tailBlocks;

    /// <summary>Whether the title of the note is the same heading, if the schema has a heading at all.</summary>
    public bool HaveSameTitle()
    {
        if (before.Layout.Heading is null) return true;
        int title = before.TitleHeading;

        // The heading that begins the region is before the edit.
        bool isBefore = title < region.FirstBlock || (title == region.FirstBlock && region.BeginsWithHeading);
        if (isBefore) return after.TitleHeading == title;
        return title >= region.EndBlock && after.TitleHeading == title + _tailBlocks;
    }

    /// <summary>Whether a section has the same blocks, all of them outside the region, or is missing in both notes.</summary>
    public bool IsKept(Section? section)
    {
        if (section is null) return false;
        ref readonly SectionSlot old = ref before.Section(section);
        ref readonly SectionSlot now = ref after.Section(section);
        if (!old.IsPresent || !now.IsPresent) return old.IsPresent == now.IsPresent;
        if (old.Last <= region.FirstBlock) return IsMoved(old, now, _headBytes, 0);
        return old.Heading >= region.EndBlock && IsMoved(old, now, _tailBytes, _tailBlocks);
    }

    private static bool IsMoved(in SectionSlot old, in SectionSlot now, int bytes, int blocks) =>
        now.Level == old.Level && now.Start == old.Start + bytes && now.Heading == old.Heading + blocks
        && now.First == old.First + blocks && now.Last == old.Last + blocks
        && now.BodyStart == old.BodyStart + bytes && now.BodyEnd == old.BodyEnd + bytes && now.HasOldName == old.HasOldName;
}
