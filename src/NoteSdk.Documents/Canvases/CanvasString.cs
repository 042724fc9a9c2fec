namespace NoteSdk.Documents.Canvases;

/// <summary>A string of a canvas that may name files of the vault.</summary>
/// <param name="Kind">What the string is.</param>
/// <param name="Start">The byte offset after its opening quote.</param>
/// <param name="End">The byte offset of its closing quote.</param>
internal readonly record struct CanvasString(CanvasStringKind Kind, int Start, int End);
