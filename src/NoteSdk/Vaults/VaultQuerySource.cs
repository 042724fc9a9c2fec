using System.Collections.Concurrent;
using System.Text;
using NoteSdk.Outlines;
using NoteSdk.Queries;
using NoteSdk.Storage;

namespace NoteSdk.Vaults;

/// <summary>
/// A vault as queries see it: the notes of one moment, with an index of their own, so that neither side waits for the other. Each note is read as a page when a query asks for it
/// first, and then kept. Safe for several threads.
/// </summary>
internal sealed class VaultQuerySource : IQuerySource
{
    /// <summary>Larger files are not taken for CSV, in bytes.</summary>
    private const int LargestText = 1 << 26;

    private readonly VaultFolder _folder;
    private readonly IReadOnlyList<VaultNote> _notes;
    private readonly string _zone;
    private readonly VaultIndex _index = new();
    private readonly Lazy<HashSet<string>> _folders;
    private readonly PageReader _reader;
    private readonly ConcurrentDictionary<string, QueryPage> _pages = new(StringComparer.Ordinal);

    /// <param name="folder">The vault's folder.</param>
    /// <param name="notes">All notes in the order of their paths; the list never changes.</param>
    /// <param name="attachments">The paths of the other files.</param>
    /// <param name="clock">The time and the zone.</param>
    public VaultQuerySource(VaultFolder folder, IReadOnlyList<VaultNote> notes, IReadOnlyList<string> attachments, TimeProvider clock)
    {
        _folder = folder;
        _notes = notes;
        Clock = clock;
        _zone = clock.LocalTimeZone.Id;
        Paths = [.. notes.Select(static note => note.Path)];
        foreach (VaultNote note in notes) _index.Put(note);
        foreach (string path in attachments) _index.PutAttachment(path);
        _folders = new(() => FoldersOf(Paths.Concat(attachments)));
        _reader = new PageReader(DateReader.At(clock), Resolve, Backlinks);
    }

    public TimeProvider Clock { get; }

    public IReadOnlyList<string> Paths { get; }

    /// <summary>Whether these are the notes of that moment, and their dates in the zone that it is now.</summary>
    public bool IsOf(IReadOnlyList<VaultNote> notes) => ReferenceEquals(notes, _notes) && Clock.LocalTimeZone.Id == _zone;

    /// <summary>The note of a path, or null.</summary>
    public VaultNote? Note(string path) => _index.TryGet(path, out VaultNote? note) ? note : null;

    public QueryPage? Find(string path)
    {
        if (_pages.TryGetValue(path, out QueryPage? page)) return page;
        return Note(path) is { } note ? _pages.GetOrAdd(path, _reader.Read(path, note.Bytes, note.CreationTimeUtc, note.LastWriteTimeUtc)) : null;
    }

    public IReadOnlyList<string> Tagged(string tag)
    {
        string name = tag.TrimStart('#');
        return InOrder(_index.Tagged(name).Where(note => note.Outline.Tags.Any(one => IsWithin(one, name))));
    }

    public bool HasTasks(string path) => Note(path)?.Outline.Tasks.Length > 0;

    public bool HasFolder(string path) => _folders.Value.Contains(path);

    public string? Resolve(string link, string origin) => LinkResolver.FindFirst(_index, link, origin);

    public IReadOnlyList<string> Backlinks(string path)
    {
        // A link into the note itself has no name to be found by.
        IEnumerable<VaultNote> linking = _index.Linking(VaultNote.NameOf(path));
        if (Note(path) is { } self) linking = linking.Append(self);
        return InOrder(linking.Where(note => Find(note.Path)!.Outlinks.Any(link => link.Path == path)));
    }

    public string? ReadText(string path)
    {
        if (!_index.Contains(path)) return null;
        try
        {
            byte[] bytes = _folder.Read(path);
            return bytes.Length <= LargestText ? Encoding.UTF8.GetString(bytes) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IReadOnlyList<string> InOrder(IEnumerable<VaultNote> notes) =>
        [.. notes.Select(static note => note.Path).Distinct(StringComparer.Ordinal).Order(PathOrder.Comparer)];

    private static bool IsWithin(OutlineTag tag, string parent) =>
        tag.Name.StartsWith(parent, StringComparison.OrdinalIgnoreCase) && (tag.Name.Length == parent.Length || tag.Name[parent.Length] == '/');

    private static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        HashSet<string> folders = new(StringComparer.Ordinal);
        foreach (string path in paths)
        {
            for (string folder = VaultPath.FolderOf(path); folder.Length > 0 && folders.Add(folder);) folder = VaultPath.FolderOf(folder);
        }

        return folders;
    }
}
