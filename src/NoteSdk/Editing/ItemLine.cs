namespace NoteSdk.Editing;

/// <summary>An item that has its own lines: of a Markdown list, or of a YAML block sequence. All offsets are bytes.</summary>
/// <param name="LineStart">The start of its first line.</param>
/// <param name="End">After the newline of its last line.</param>
/// <param name="TextStart">The first byte of its text.</param>
/// <param name="TextEnd">After the last byte of its text.</param>
/// <param name="Prefix">What stands before its text, for a new item beside it: indentation, marker and blank.</param>
internal sealed record ItemLine(int LineStart, int End, int TextStart, int TextEnd, string Prefix);
