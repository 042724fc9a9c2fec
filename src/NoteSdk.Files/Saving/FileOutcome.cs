namespace NoteSdk.Files.Saving;

/// <summary>The outcome of writing a file.</summary>
/// <param name="Status">Whether it was written.</param>
/// <param name="Current">With a conflict: the bytes of the file instead of the expected ones, or null if it is gone.</param>
/// <param name="Kept">With a conflict: a file with another version, which was written in between and would have been lost; or null.</param>
internal readonly record struct FileOutcome(SaveStatus Status, byte[]? Current = null, string? Kept = null);
