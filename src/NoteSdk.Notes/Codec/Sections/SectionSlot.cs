namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Where a section of the schema is in a note. All offsets are bytes.</summary>
internal struct SectionSlot
{
    /// <summary>The index of the heading's block, or -1 if the note does not have the section.</summary>
    public int Heading;

    /// <summary>The index of the first block after the heading.</summary>
    public int First;

    /// <summary>The index after the section's last block.</summary>
    public int Last;

    /// <summary>The first byte of the line after the heading.</summary>
    public int BodyStart;

    /// <summary>The section's end: the next heading of its level or a higher one, the footer, or the end of the note.</summary>
    public int BodyEnd;

    /// <summary>Whether the heading is an old name of the section.</summary>
    public bool HasOldName;

    public readonly bool IsPresent => Heading >= 0;
}
