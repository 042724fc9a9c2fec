namespace NoteSdk.Files.Batches;

/// <summary>A file that is not as a batch expected it.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Current">Its content; null if it does not exist, or was not read.</param>
/// <param name="IsThere">Whether it is there.</param>
internal sealed record FileConflict(string Path, byte[]? Current, bool IsThere);
