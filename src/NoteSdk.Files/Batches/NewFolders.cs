using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>Creates the folders of files that will be written, each from the open folder around it.</summary>
internal sealed class NewFolders(VaultFolder vault, IFileSystem files)
{
    private readonly List<string> _created = [];

    /// <summary>Opens the folder of a file; null if it does not exist.</summary>
    public static FilePlace? TryLocate(VaultFolder vault, string path)
    {
        try
        {
            return vault.Locate(path);
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Opens the folder of a file, and creates it if it does not exist.</summary>
    public FilePlace Locate(string path)
    {
        if (TryLocate(vault, path) is { } place) return place;
        if (VaultPath.FolderOf(path) is { Length: > 0 } folder) Create(folder);
        return vault.Locate(path);
    }

    /// <summary>Removes the folders that were created.</summary>
    public void Remove()
    {
        for (int i = _created.Count - 1; i >= 0; i--)
        {
            using FilePlace? place = TryLocate(vault, _created[i]);
            if (place is { Facts: not null } there) files.DeleteFolder(there);
        }

        _created.Clear();
    }

    private void Create(string folder)
    {
        using FilePlace place = Locate(folder);
        if (files.CreateFolder(place)) _created.Add(folder);
        files.FlushFolder(place.Folder);
    }
}
