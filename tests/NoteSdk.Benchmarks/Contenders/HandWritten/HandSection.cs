namespace NoteSdk.Benchmarks.Contenders.HandWritten;

/// <summary>A section of a note: the blocks below a heading of level 2, and where their text is.</summary>
internal readonly record struct HandSection(string Heading, int FirstBlock, int EndBlock, int Start, int End);
