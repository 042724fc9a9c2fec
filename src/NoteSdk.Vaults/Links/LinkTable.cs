using System.Collections.Concurrent;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk.Vaults.Links;

/// <summary>
/// Where links were found to lead between the files of one moment: many notes of a folder have the same links. Where files come or go, only links that end in
/// their names may lead elsewhere: the next moment shares all others. Safe for several threads.
/// </summary>
internal sealed class LinkTable
{
    /// <summary>So many names may differ from the shared ones before none are shared any more.</summary>
    private const int MostNames = 1024;

    /// <summary>Links that lead to the same at all moments that share them.</summary>
    private readonly ConcurrentDictionary<(string Link, string Folder), string?> _shared;

    /// <summary>The names of files, as <see cref="VaultPath.LinkKey"/>, whose links are found for this moment alone.</summary>
    private readonly HashSet<string> _names;
    private readonly ConcurrentDictionary<(string Link, string Folder), string?> _own = new();

    public LinkTable()
        : this(new(), new(StringComparer.OrdinalIgnoreCase))
    {
    }

    private LinkTable(ConcurrentDictionary<(string Link, string Folder), string?> shared, HashSet<string> names)
    {
        _shared = shared;
        _names = names;
    }

    /// <summary>Gets the names that a link may end in which leads to a file of another name: <c>Ada/.</c> leads to Ada.</summary>
    public static IReadOnlyList<string> NamesOfNone { get; } = ["", ".", ".."];

    /// <summary>The name that a link to a file ends in.</summary>
    public static string NameOf(string path) => VaultPath.LinkKey(VaultNote.NameOf(path));

    /// <summary>The table of another moment.</summary>
    /// <param name="paths">The files that have come or gone since.</param>
    public LinkTable Without(IReadOnlyCollection<string> paths)
    {
        if (_names.Count + paths.Count > MostNames) return new LinkTable();
        HashSet<string> names = new(_names, StringComparer.OrdinalIgnoreCase);
        names.UnionWith(paths.Select(NameOf));
        names.UnionWith(NamesOfNone);
        return new LinkTable(_shared, names);
    }

    /// <summary>The path of the file that a link in a note leads to, or null.</summary>
    /// <param name="files">An index of the files.</param>
    /// <param name="link">The link's path, without heading and block id.</param>
    /// <param name="origin">The path of the note with the link.</param>
    public string? Resolve(VaultIndex files, string link, string origin)
    {
        if (link.Length == 0) return LinkResolver.FindFirst(files, link, origin);
        ConcurrentDictionary<(string Link, string Folder), string?> found = _names.Count > 0 && _names.Contains(NameOf(link)) ? _own : _shared;
        (string, string) key = (link, VaultPath.FolderPrefix(origin));
        return found.TryGetValue(key, out string? known) ? known : found.GetOrAdd(key, LinkResolver.FindFirst(files, link, origin));
    }
}
