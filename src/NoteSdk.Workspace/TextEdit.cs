namespace NoteSdk;

/// <summary>The replacement of a piece of a text file.</summary>
/// <param name="Range">The piece, in the text before any edit of the same file. An empty one is an insertion.</param>
/// <param name="NewText">What takes its place.</param>
public sealed record TextEdit(TextRange Range, string NewText);
