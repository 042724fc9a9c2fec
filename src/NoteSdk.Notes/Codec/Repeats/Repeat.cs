namespace NoteSdk.Notes.Codec.Repeats;

/// <summary>One of the parts of a note that a member repeats as. All offsets are bytes of the note.</summary>
/// <param name="Whole">The first byte of all that belongs to it, such as a thematic break above its heading.</param>
/// <param name="Start">The first byte of what is read as a note of its own.</param>
/// <param name="End">The offset after it, without blank lines.</param>
/// <param name="MovedEnd">The offset after what moves with it: comments that close the note stay where they are.</param>
/// <param name="Level">The level of its heading.</param>
internal readonly record struct Repeat(int Whole, int Start, int End, int MovedEnd, int Level);
