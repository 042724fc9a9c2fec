using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Files;

/// <summary>A contiguous part of a text that the file has unchanged: a line of a block scalar, or the text between two escapes.</summary>
/// <param name="Start">Its first unit in the text.</param>
/// <param name="Place">Where this unit is in the file.</param>
internal readonly record struct PlaceRun(int Start, SourceSpan Place);
