using System.Collections.Concurrent;
using System.Text;
using NoteSdk.Outlines;
using NoteSdk.Queries;
using NoteSdk.Storage;

namespace NoteSdk.Vaults;

/// <summary>
/// A vault as queries see it: the notes of one moment, with all that finds them, so that neither side waits for the other. What a query asks of a note is read then, and kept, also
/// when other notes change. Safe for several threads.
/// </summary>
internal sealed class VaultQuerySource : IQuerySource
{
    /// <summary>Larger files are not taken for CSV, in bytes.</summary>
    private const int LargestText = 1 << 26;

    private readonly VaultFolder _folder;
    private readonly IReadOnlyList<VaultNote> _notes;
    private readonly VaultIndex _index = new();
    private readonly string[] _paths;
    private readonly string _zone;
    private readonly DateReader _dates;
    private readonly LinkTable _links;
    private readonly Lazy<HashSet<string>> _folders;
    private readonly Func<string, string, string?> _resolve;
    private readonly Func<string, IReadOnlyList<string>> _backlinks;
    private readonly ConcurrentDictionary<string, QueryPage> _pages = new(StringComparer.Ordinal);

    /// <param name="folder">The vault's folder.</param>
    /// <param name="notes">All notes in the order of their paths; the list never changes.</param>
    /// <param name="attachments">The paths of the other files.</param>
    /// <param name="clock">The time and the zone.</param>
    /// <param name="before">The vault as queries saw it before, or null: what it has read of notes that are still the same is not read again.</param>
    public VaultQuerySource(VaultFolder folder, IReadOnlyList<VaultNote> notes, string[] attachments, TimeProvider clock, VaultQuerySource? before)
    {
        _folder = folder;
        _notes = notes;
        Clock = clock;
        _zone = clock.LocalTimeZone.Id;
        _dates = DateReader.At(clock);
        _index.Fill(notes);
        foreach (string path in attachments) _index.PutAttachment(path);
        _paths = [.. notes.Select(static note => note.Path)];
        _links = before?._links.IsOf(_paths, attachments) == true ? before._links : new LinkTable(_paths, attachments);
        _folders = new(() => VaultPath.FoldersOf(_paths.Concat(attachments)));
        _resolve = (link, origin) => _links.Resolve(_index, link, origin);
        _backlinks = Backlinks;
        if (before?._zone == _zone) KeepPages(before);
    }

    public TimeProvider Clock { get; }

    public IReadOnlyList<string> Paths => _paths;

    /// <summary>Whether these are the notes of that moment, and their dates in the zone that it is now.</summary>
    public bool IsOf(IReadOnlyList<VaultNote> notes) => ReferenceEquals(notes, _notes) && Clock.LocalTimeZone.Id == _zone;

    /// <summary>The note of a path, or null.</summary>
    public VaultNote? Note(string path) => _index.TryGet(path, out VaultNote? note) ? note : null;

    public QueryPage? Find(string path)
    {
        if (_pages.TryGetValue(path, out QueryPage? page)) return page;
        return Note(path) is { } note ? _pages.GetOrAdd(path, Page(TextOf(note))) : null;
    }

    public IReadOnlyList<string> Tagged(string tag)
    {
        string name = tag.TrimStart('#');
        return [.. _index.TaggedInQueries(name).Where(note => Array.Exists(note.Outline.Tags, one => one.IsWithinInQueries(name))).Select(static note => note.Path)];
    }

    public bool MayHaveTasks(string path) => Note(path)?.MayHaveTasks == true;

    public bool HasFolder(string path) => _folders.Value.Contains(path);

    // A query may ask for any number of links, so that nothing of them is kept.
    public string? Resolve(string link, string origin) => LinkResolver.FindFirst(_index, link, origin);

    public IReadOnlyList<string> Backlinks(string path)
    {
        // A link into the note itself has no name to be found by.
        IEnumerable<VaultNote> linking = _index.Linking(VaultNote.NameOf(path));
        if (Note(path) is { } self) linking = linking.Append(self);
        return
        [
            .. linking.Where(note => Array.Exists(Find(note.Path)!.Outlinks, link => link.Path == path)).Select(static note => note.Path).Distinct(StringComparer.Ordinal)
                .Order(PathOrder.Comparer),
        ];
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

    private PageText TextOf(VaultNote note) => new(note.Path, () => note.Outline, () => note.Content, note.Reader.KeysOf(note.Type), _dates)
    {
        Length = note.Length,
        Created = note.CreationTimeUtc,
        Modified = note.LastWriteTimeUtc,
    };

    private QueryPage Page(PageText text) => new(text, _resolve, _backlinks);

    /// <summary>Takes over what was read of the notes that are still the same. Where their links lead is found again: that depends on other files.</summary>
    private void KeepPages(VaultQuerySource before)
    {
        foreach ((string path, QueryPage page) in before._pages)
        {
            if (Note(path) is { } note && ReferenceEquals(note, before.Note(path))) _pages.TryAdd(path, Page(page.Text));
        }
    }
}
