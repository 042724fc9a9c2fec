namespace NoteSdk.Files.Saving;

/// <summary>What became of a file.</summary>
/// <param name="Status">Whether it was written.</param>
/// <param name="Current">With a conflict: the bytes that the file holds instead of those expected, or null where it is gone.</param>
/// <param name="Kept">With a conflict: a file with another version, which came between and would have been lost; or null.</param>
internal readonly record struct FileOutcome(SaveStatus Status, byte[]? Current = null, string? Kept = null);
