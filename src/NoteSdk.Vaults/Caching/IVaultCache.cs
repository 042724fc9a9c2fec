namespace NoteSdk.Vaults.Caching;

/// <summary>
/// What was known about a vault's notes when it was last opened. It is never authoritative: if anything is wrong with it, the vault is opened without it. Made
/// for one opening, which first loads and then saves it.
/// </summary>
internal interface IVaultCache
{
    /// <summary>All entries by the paths of their notes; none if nothing is known or the operation was cancelled.</summary>
    Dictionary<string, CacheEntry> Load(CancellationToken cancellationToken);

    /// <summary>Replaces entries, all or none of them. If that is not possible, the cache stays as it was.</summary>
    /// <param name="gone">The paths of entries that are no longer valid.</param>
    /// <param name="entries">The entries to add or replace, by the paths of their notes. They are enumerated at most once.</param>
    void Save(IReadOnlyCollection<string> gone, IEnumerable<KeyValuePair<string, CacheEntry>> entries);
}
