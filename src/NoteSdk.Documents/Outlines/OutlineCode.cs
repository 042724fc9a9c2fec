namespace NoteSdk.Documents.Outlines;

/// <summary>The text of a code span.</summary>
/// <param name="Start">The offset after its first backticks.</param>
/// <param name="End">The offset of its last backticks.</param>
/// <param name="IsInTable">Whether it is in a table, where <c>\|</c> means <c>|</c>.</param>
internal readonly record struct OutlineCode(int Start, int End, bool IsInTable);
