namespace NoteSdk.Documents.Blocks;

/// <summary>One cell of a table row; offsets are bytes into the note.</summary>
/// <param name="Start">After the pipe before the cell, or the row's first byte where it starts without one.</param>
/// <param name="End">The pipe after the cell, or the end of the row's text where it ends without one.</param>
/// <param name="ContentStart">
/// The first byte that is not a blank. In a blank cell it is after the first blank, so that a value put there is separated from the pipe.
/// </param>
/// <param name="ContentEnd">After the last byte that is not a blank; <paramref name="ContentStart"/> in a blank cell.</param>
internal readonly record struct CellSpan(int Start, int End, int ContentStart, int ContentEnd);
