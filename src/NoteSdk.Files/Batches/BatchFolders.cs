using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>
/// The folders that a batch works in: each is opened once and stays open, and is flushed once when all that the batch does in it is done. Whoever exchanges one
/// for a symbolic link meanwhile has no part in what is read or written. Several threads may locate files and change them; the rest is for one alone.
/// </summary>
internal sealed class BatchFolders(VaultFolder vault, IFileSystem files) : IDisposable
{
    /// <summary>Where so many are open, they are closed when that is possible: a process may have few files open.</summary>
    private const int MostOpen = 64;

    private readonly Dictionary<string, FolderHandle> _open = new(StringComparer.Ordinal);
    private readonly HashSet<FolderHandle> _changed = [];

    /// <summary>Where a file is, or is to be: see <see cref="VaultFolder.Locate(string)"/>. The place is good until the next <see cref="Trim"/>.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault, or in a loop, or the folder cannot be opened.</exception>
    public FilePlace Locate(string path) => vault.Locate(path, TryOpen, static _ => { });

    /// <summary>Takes note that a name in a folder changes, or may have been changed by a process that died.</summary>
    public void Change(FilePlace place)
    {
        lock (_changed) _changed.Add(place.Folder);
    }

    /// <summary>Closes folders where too many are open. What changed in them is on the disk before.</summary>
    public void Trim()
    {
        if (_open.Count < MostOpen) return;
        Flush();
        Dispose();
    }

    /// <summary>Brings all changes of names to the disk itself.</summary>
    public void Flush()
    {
        foreach (FolderHandle folder in _changed) files.FlushFolder(folder);
        _changed.Clear();
    }

    public void Dispose()
    {
        foreach (FolderHandle folder in _open.Values) folder.Dispose();
        _open.Clear();
    }

    private FolderHandle? TryOpen(string folder)
    {
        // Where a folder is but a path, a link is looked for each time.
        if (!SystemWays.Current.HasHandles) return vault.TryOpen(folder);
        lock (_open)
        {
            if (_open.TryGetValue(folder, out FolderHandle? known)) return known;
            FolderHandle? opened = vault.TryOpen(folder);
            if (opened is not null) _open.Add(folder, opened);
            return opened;
        }
    }
}
