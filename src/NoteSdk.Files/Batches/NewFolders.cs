using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>Makes the folders of files that are to be written, each from the open folder that it is in.</summary>
/// <param name="files">The file system.</param>
/// <param name="locate">Opens the folder of a path in the vault.</param>
/// <param name="finish">What is done with a place whose name was made or removed: its folder is to be flushed.</param>
internal sealed class NewFolders(IFileSystem files, Func<string, FilePlace> locate, Action<FilePlace> finish)
{
    private readonly List<string> _created = [];

    /// <summary>Makes folders of a vault, each of which is on the disk itself at once.</summary>
    public NewFolders(VaultFolder vault, IFileSystem files)
        : this(files, vault.Locate, place =>
        {
            using (place) files.FlushFolder(place.Folder);
        })
    {
    }

    /// <summary>Opens the folder of a file; null where it is not there.</summary>
    public FilePlace? TryLocate(string path)
    {
        try
        {
            return locate(path);
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Opens the folder of a file, and creates it if it does not exist.</summary>
    public FilePlace Locate(string path)
    {
        if (TryLocate(path) is { } place) return place;
        if (VaultPath.FolderOf(path) is { Length: > 0 } folder) Create(folder);
        return locate(path);
    }

    /// <summary>Removes the folders that were created.</summary>
    public void Remove()
    {
        for (int i = _created.Count - 1; i >= 0; i--)
        {
            if (TryLocate(_created[i]) is not { } place) continue;
            if (place.Facts is not null) files.DeleteFolder(place);
            finish(place);
        }

        _created.Clear();
    }

    private void Create(string folder)
    {
        FilePlace place = Locate(folder);
        if (files.CreateFolder(place)) _created.Add(folder);
        finish(place);
    }
}
