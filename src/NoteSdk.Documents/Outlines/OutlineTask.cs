using System.Text;

namespace NoteSdk.Documents.Outlines;

/// <summary>A list item with a check box.</summary>
/// <param name="Status">The character in the check box.</param>
/// <param name="Line">The zero-based line of its marker.</param>
/// <param name="Start">The byte offset of its marker.</param>
/// <param name="End">The byte offset after the last byte of its own text, without the items below it and trailing blanks.</param>
/// <param name="ContentStart">The byte offset of the text after the check box.</param>
/// <param name="Parent">The index of the nearest task that it is below, or -1. Items without a check box may be between the two.</param>
internal readonly record struct OutlineTask(Rune Status, int Line, int Start, int End, int ContentStart, int Parent);
