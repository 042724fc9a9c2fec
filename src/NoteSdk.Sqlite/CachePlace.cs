using NoteSdk.Files.Batches;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Sqlite;

/// <summary>Where a cache is.</summary>
/// <param name="path">The path in the vault, or a full path, whose folder the program has chosen.</param>
/// <param name="vault">The vault of the path; null for a full path.</param>
internal sealed class CachePlace(string path, VaultFolder? vault)
{
    /// <summary>Opens the folder of the cache; null if it does not exist. To be disposed.</summary>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault.</exception>
    public FilePlace? TryOpen()
    {
        if (vault is not null) return new NewFolders(vault, SystemFiles.Current).TryLocate(path);
        return Directory.Exists(Path.GetDirectoryName(path)) ? Open(path) : null;
    }

    /// <summary>Opens the folder of the cache, and creates it if it does not exist. To be disposed.</summary>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault, or the folder cannot be made.</exception>
    public FilePlace Open()
    {
        if (vault is not null) return new NewFolders(vault, SystemFiles.Current).Locate(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return Open(path);
    }

    private static FilePlace Open(string full) => FolderHandle.Open(Path.GetDirectoryName(full)!).At(Path.GetFileName(full));
}
