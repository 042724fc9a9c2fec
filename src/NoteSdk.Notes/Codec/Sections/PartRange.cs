namespace NoteSdk.Notes.Codec.Sections;

/// <summary>Where the parts of a note or of a section are looked for.</summary>
/// <param name="First">The first block.</param>
/// <param name="End">The index after the last block.</param>
/// <param name="BodyStart">The first byte.</param>
/// <param name="BodyEnd">The offset after the last byte.</param>
/// <param name="Title">The block of the note's title, which belongs to no part; -1 for none.</param>
internal readonly record struct PartRange(int First, int End, int BodyStart, int BodyEnd, int Title);
