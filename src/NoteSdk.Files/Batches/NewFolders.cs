using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>Makes the folders of files that are to be written, each from the open folder that it is in.</summary>
internal sealed class NewFolders(VaultFolder vault, IFileSystem files)
{
    private readonly List<string> _created = [];

    /// <summary>Opens the folder of a file; null where it is not there.</summary>
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

    /// <summary>Opens the folder of a file, made where it is not there.</summary>
    public FilePlace Locate(string path)
    {
        if (TryLocate(vault, path) is { } place) return place;
        if (VaultPath.FolderOf(path) is { Length: > 0 } folder) Create(folder);
        return vault.Locate(path);
    }

    /// <summary>Removes those that were made.</summary>
    public void Remove()
    {
        for (int i = _created.Count - 1; i >= 0; i--)
        {
            using FilePlace place = vault.Locate(_created[i]);
            files.DeleteFolder(place);
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
