namespace NoteSdk.Files.Batches;

/// <summary>A file that is not as a batch expected it.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Current">Its content; null if it does not exist.</param>
internal sealed record FileConflict(string Path, byte[]? Current);
