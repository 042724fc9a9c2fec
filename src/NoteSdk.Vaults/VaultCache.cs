using NoteSdk.Files.Listing;
using NoteSdk.Vaults.Caching;

namespace NoteSdk;

/// <summary>
/// Where a vault stores what it knows about its notes, so that opening it again is faster: <c>SqliteVaultCache.At(…)</c> of the package NoteSdk.Sqlite. Not
/// meant to be implemented by others. Safe for several threads.
/// </summary>
public abstract class VaultCache
{
    internal VaultCache()
    {
    }

    /// <summary>Begins one opening of a vault.</summary>
    /// <param name="vault">The folder of the vault.</param>
    /// <param name="key">Identifies what the entries depend on besides the notes: entries with another key are ignored.</param>
    /// <exception cref="ArgumentException">The cache's path is not valid in a vault.</exception>
    /// <exception cref="IOException">The cache's path leads out of the vault.</exception>
    internal abstract IVaultCache Open(VaultFolder vault, string key);
}
