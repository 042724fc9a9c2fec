namespace NoteSdk.Vaults.Caching;

/// <summary>
/// What was known of a vault's notes when it was opened last. It is never the truth: whatever is wrong with it, the vault is opened without. Made for one
/// opening, which first loads and then saves.
/// </summary>
internal interface IVaultCache
{
    /// <summary>All entries by the paths of their notes; none where nothing is known, or the reading was cancelled.</summary>
    Dictionary<string, CacheEntry> Load(CancellationToken cancellationToken);

    /// <summary>Replaces entries, all or none of them. Where that is not possible, the cache stays as it was.</summary>
    /// <param name="gone">The paths of entries that are no longer right.</param>
    /// <param name="entries">The entries to be known, by the paths of their notes. They are gone through once at most.</param>
    void Save(IReadOnlyCollection<string> gone, IEnumerable<KeyValuePair<string, CacheEntry>> entries);
}
