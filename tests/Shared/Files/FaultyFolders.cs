using NoteSdk.Files.Listing;

namespace NoteSdk.Tests;

/// <summary>The machine's folders, one of which may not be read.</summary>
internal sealed class FaultyFolders(string forbidden, Action<string>? before = null) : IFolderReader
{
    /// <summary>Gets what every folder is said to hold besides.</summary>
    public FolderEntry? Extra { get; init; }

    public void Open(string folder)
    {
        if (folder == forbidden) throw new UnauthorizedAccessException($"Access to the path '{folder}' is denied.");
        SystemFolders.Default.Open(folder);
    }

    public IEnumerable<FolderEntry> List(string folder)
    {
        before?.Invoke(folder);
        if (folder == forbidden) Open(folder);
        return SystemFolders.Default.List(folder).Concat(Extra is { } extra ? [extra] : []);
    }
}
