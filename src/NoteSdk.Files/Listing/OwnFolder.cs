using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Listing;

/// <summary>
/// The folder of a vault for what is the library's own: lock and journal. A vault may come from anybody, so a symbolic link is not accepted, wherever it leads.
/// </summary>
internal static class OwnFolder
{
    public const string Name = ".notesdk";

    /// <summary>Where the folder is, or is to be. To be disposed.</summary>
    /// <exception cref="IOException">It is a symbolic link.</exception>
    public static FilePlace Locate(VaultFolder vault)
    {
        // Reports a link that leads out of the vault like any other.
        string real = vault.Resolve(Name);
        return vault.GetVaultPath(real) == Name ? FolderHandle.Open(vault.Root).At(Name) : throw IsLink();
    }

    /// <summary>Opens the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">It is not there.</exception>
    /// <exception cref="IOException">It is a symbolic link, or no folder.</exception>
    public static FolderHandle Open(FilePlace place)
    {
        if (place.Facts is { Kind: FileKind.File or FileKind.Other }) throw new IOException($"'{Name}' is not a folder. Remove it");
        return place.Folder.TryOpen(place.Name) ?? throw IsLink();
    }

    private static IOException IsLink() => new($"'{Name}' is a symbolic link, through which nothing is written. Remove the link");
}
