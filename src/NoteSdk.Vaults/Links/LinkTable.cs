using System.Collections.Concurrent;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Vaults.Links;

/// <summary>
/// Remembers where links lead among the files of one moment, since many notes of a folder have the same links. Valid until a file is added or removed. Safe
/// for several threads.
/// </summary>
internal sealed class LinkTable
{
    private readonly ConcurrentDictionary<(string Link, string Folder), string?> _found = new();

    /// <summary>The path of the file that a link in a note leads to, or null.</summary>
    /// <param name="files">An index of the files.</param>
    /// <param name="link">The link's path, without heading and block id.</param>
    /// <param name="origin">The path of the note with the link.</param>
    public string? Resolve(VaultIndex files, string link, string origin)
    {
        if (link.Length == 0) return LinkResolver.FindFirst(files, link, origin);
        (string, string) key = (link, VaultPath.FolderPrefix(origin));
        return _found.TryGetValue(key, out string? known) ? known : _found.GetOrAdd(key, LinkResolver.FindFirst(files, link, origin));
    }
}
