namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Where a section or a part of the schema is in a note. All offsets are bytes.</summary>
internal struct SectionSlot
{
    /// <summary>Whether the note has the section; of a part, whether it has what the part is in.</summary>
    public bool IsPresent;

    /// <summary>The index of the heading's block, of a section that the note has.</summary>
    public int Heading;

    /// <summary>The level of the heading.</summary>
    public int Level;

    /// <summary>The first byte of the heading's line, or of the thematic break above it that belongs to the section.</summary>
    public int Start;

    /// <summary>The index of the first block after the heading; of a part that is not there, of the block that it would stand before.</summary>
    public int First;

    /// <summary>The index after the section's last block.</summary>
    public int Last;

    /// <summary>The first byte of the line after the heading.</summary>
    public int BodyStart;

    /// <summary>The section's end: the next heading of its level or a higher one, the footer, or the end of the note.</summary>
    public int BodyEnd;

    /// <summary>Whether the heading is an old name of the section.</summary>
    public bool HasOldName;
}
