namespace NoteSdk.Vaults.Indexing;

/// <summary>What a path of a vault was found to hold.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Note">The note; null where the file is not a note, or is gone.</param>
/// <param name="IsThere">Whether there is a file.</param>
internal readonly record struct FileUpdate(string Path, VaultNote? Note, bool IsThere);
