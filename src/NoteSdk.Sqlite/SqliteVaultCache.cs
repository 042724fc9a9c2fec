using NoteSdk.Files.Listing;
using NoteSdk.Sqlite;
using NoteSdk.Vaults.Caching;

namespace NoteSdk;

/// <summary>
/// A cache in an SQLite file that makes opening a vault again faster: <c>new VaultOptions { Cache = SqliteVaultCache.At(".notesdk/cache.db") }</c>. It may be
/// used for several vaults at a time only if each has a separate file. Safe for several threads.
/// </summary>
/// <remarks>The file may be deleted at any time; a file that is damaged, locked, or from other schemas, another version of the package or another user is
/// ignored without an error.</remarks>
public sealed class SqliteVaultCache : VaultCache
{
    private readonly string _path;

    private SqliteVaultCache(string path) => _path = path;

    /// <summary>A cache in a file, which is created when a vault is opened with it.</summary>
    /// <param name="path">A full path, or a path in the vault, best in a dot folder: <c>.notesdk/cache.db</c>. If it leads out of the vault, opening the vault
    /// fails.</param>
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
