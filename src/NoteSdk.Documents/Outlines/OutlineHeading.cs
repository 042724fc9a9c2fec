namespace NoteSdk.Documents.Outlines;

/// <summary>A heading of a note, ATX or setext.</summary>
/// <param name="Level">From 1 to 6.</param>
/// <param name="Line">The zero-based line that it starts on.</param>
/// <param name="Start">The byte offset of its text.</param>
/// <param name="End">The byte offset after its text.</param>
internal readonly record struct OutlineHeading(byte Level, int Line, int Start, int End);
