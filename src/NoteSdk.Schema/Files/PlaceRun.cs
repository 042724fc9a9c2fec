using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Files;

/// <summary>A stretch of a text that stands in the file as it is, without a break: a line of a block scalar, or what is between two escapes.</summary>
/// <param name="Start">Its first unit in the text.</param>
/// <param name="Place">Where this unit is in the file.</param>
internal readonly record struct PlaceRun(int Start, SourceSpan Place);
