using NoteSdk.Files.Listing;
using NoteSdk.Sqlite;
using NoteSdk.Vaults.Caching;

namespace NoteSdk;

/// <summary>
/// A cache in an SQLite file that makes opening a vault again faster: <c>new VaultOptions { Cache = SqliteVaultCache.At(".notesdk/cache.db") }</c>. It may be
/// used for several vaults at a time only if each has a file of its own. Safe for several threads.
/// </summary>
/// <remarks>The file may be deleted at any time; one that is damaged, locked, or of other schemas, another version of the package or another user is not used,
/// and no error.</remarks>
public sealed class SqliteVaultCache : VaultCache
{
    private readonly string _path;

    private SqliteVaultCache(string path) => _path = path;

    /// <summary>A cache in a file, which is made when a vault is opened with it.</summary>
    /// <param name="path">A full path, or one in the vault, best in a dot folder: <c>.notesdk/cache.db</c>. One that leads out of the vault makes opening it
    /// fail.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public static SqliteVaultCache At(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new SqliteVaultCache(path);
    }

    internal override IVaultCache Open(VaultFolder vault, string key)
    {
        if (Path.IsPathFullyQualified(_path)) return new CacheFile(new CachePlace(_path, vault: null), key);
        vault.Resolve(_path);
        return new CacheFile(new CachePlace(_path, vault), key);
    }
}
