using System.Collections.Concurrent;
using NoteSdk.Storage;

namespace NoteSdk.Vaults;

/// <summary>Where links lead between the files of one moment. What was found is kept: many notes of a folder have the same links. Safe for several threads.</summary>
internal sealed class LinkTable : IFileNames
{
    private readonly string[] _notes;
    private readonly string[] _attachments;
    private readonly HashSet<string> _paths;
    private readonly MultiMap<string> _names;
    private readonly ConcurrentDictionary<(string Link, string Folder), string?> _found = new();

    /// <param name="notes">The paths of all notes.</param>
    /// <param name="attachments">The paths of the other files.</param>
    public LinkTable(string[] notes, string[] attachments)
    {
        _notes = notes;
        _attachments = attachments;
        _paths = new HashSet<string>([.. notes, .. attachments], StringComparer.Ordinal);
        _names = new(() => notes.Concat(attachments), static path => [VaultPath.Key(VaultPath.NameOf(path))]);
    }

    /// <summary>Whether these are the files, so that all links still lead where they led.</summary>
    public bool IsOf(string[] notes, string[] attachments) => notes.AsSpan().SequenceEqual(_notes) && attachments.AsSpan().SequenceEqual(_attachments);

    public bool Contains(string path) => _paths.Contains(path);

    public IEnumerable<string> Files(string key) => _names[key];

    /// <summary>The path of the file that a link in a note leads to, or null.</summary>
    /// <param name="link">The link's path, without heading and block id.</param>
    /// <param name="origin">The path of the note with the link.</param>
    public string? Resolve(string link, string origin)
    {
        if (link.Length == 0) return LinkResolver.FindFirst(this, link, origin);
        (string, string) key = (link, VaultPath.FolderPrefix(origin));
        return _found.TryGetValue(key, out string? known) ? known : _found.GetOrAdd(key, LinkResolver.FindFirst(this, link, origin));
    }
}
