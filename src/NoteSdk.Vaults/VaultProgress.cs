namespace NoteSdk;

/// <summary>How much of a vault has been read.</summary>
/// <param name="Notes">The number of notes read so far.</param>
/// <param name="Total">The number of notes in the vault.</param>
public readonly record struct VaultProgress(int Notes, int Total);
