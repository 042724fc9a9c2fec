namespace NoteSdk.Files.Listing;

/// <summary>Lists folders. Tests put their own failures in between.</summary>
internal interface IFolderReader
{
    /// <summary>Opens a folder, and reads nothing.</summary>
    /// <exception cref="IOException">The folder is gone, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    void Open(string folder);

    /// <summary>What a folder holds, without the names that begin with a dot, in no order. Read while it is gone through.</summary>
    /// <exception cref="IOException">The folder is gone, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    IEnumerable<FolderEntry> List(string folder);
}
