using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Listing;

/// <summary>
/// The library's folder in a vault, for lock and journal. A vault may come from anyone, so a symbolic link is not accepted, wherever it leads.
/// </summary>
internal static class OwnFolder
{
    public const string Name = ".notesdk";

    /// <summary>The place of the folder, which may not exist. To be disposed.</summary>
    /// <exception cref="IOException">It is a symbolic link.</exception>
    public static FilePlace Locate(VaultFolder vault)
    {
        // Reports a link that leads out of the vault, as elsewhere.
        string real = vault.Resolve(Name);
        return vault.GetVaultPath(real) == Name ? FolderHandle.Open(vault.Root).At(Name) : throw IsLink();
    }

    /// <summary>Opens the folder.</summary>
    /// <exception cref="DirectoryNotFoundException">It is not there.</exception>
    /// <exception cref="IOException">It is a symbolic link, or not a folder.</exception>
    public static FolderHandle Open(FilePlace place)
    {
        if (place.Facts is { Kind: FileKind.File or FileKind.Other }) throw new IOException($"'{Name}' is not a folder. Remove it");
        return place.Folder.TryOpen(place.Name) ?? throw IsLink();
    }

    private static IOException IsLink() => new($"'{Name}' is a symbolic link, through which nothing is written. Remove the link");
}
