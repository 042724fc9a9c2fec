namespace NoteSdk.Files.Listing;

/// <summary>Lists folders. Tests inject failures.</summary>
internal interface IFolderReader
{
    /// <summary>Opens a folder without reading it.</summary>
    /// <exception cref="IOException">The folder is gone, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    void Open(string folder);

    /// <summary>The entries of a folder in no particular order, without the names that begin with a dot. Read while they are enumerated.</summary>
    /// <exception cref="IOException">The folder is gone, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    IEnumerable<FolderEntry> List(string folder);
}
