namespace NoteSdk.Vaults.Indexing;

/// <summary>What was found at a path of a vault.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Note">The note; null if the file is not a note, or is gone.</param>
/// <param name="IsThere">Whether there is a file.</param>
internal readonly record struct FileUpdate(string Path, VaultNote? Note, bool IsThere);
