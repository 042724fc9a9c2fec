namespace NoteSdk.Documents.Blocks;

/// <summary>A place where a merge left both sides of a conflict in a note.</summary>
/// <param name="FirstLine">The zero-based line of the first marker.</param>
/// <param name="LastLine">The zero-based line of the last marker.</param>
internal readonly record struct Conflict(int FirstLine, int LastLine);
