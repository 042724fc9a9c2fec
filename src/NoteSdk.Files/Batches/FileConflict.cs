namespace NoteSdk.Files.Batches;

/// <summary>A file that is not as a batch expected it.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Current">What it holds; null where it is not there.</param>
internal sealed record FileConflict(string Path, byte[]? Current);
