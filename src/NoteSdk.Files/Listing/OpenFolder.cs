namespace NoteSdk.Files.Listing;

/// <summary>A folder that is being listed.</summary>
/// <param name="path">Its path in the vault.</param>
/// <param name="real">Its full path without links.</param>
/// <param name="isLinked">Whether a symbolic link leads to it, or to a folder that it is in.</param>
/// <param name="entries">Its entries, in order.</param>
internal sealed class OpenFolder(string path, string real, bool isLinked, List<FolderEntry> entries)
{
    private int _next;

    public string Path => path;

    public bool IsLinked => isLinked;

    /// <summary>The full path of an entry.</summary>
    public string RealPath(FolderEntry entry) => System.IO.Path.Join(real, entry.Name);

    public bool TryNext(out FolderEntry entry)
    {
        bool isThere = _next < entries.Count;
        entry = isThere ? entries[_next++] : default;
        return isThere;
    }
}
