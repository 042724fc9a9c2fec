using System.Text;
using NoteSdk.Documents.Paths;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Pages;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;

namespace NoteSdk.Vaults.Queries;

/// <summary>
/// A vault as queries see it: the notes of one moment, with all that finds them, so that neither side waits for the other. What a query asks of a note is read
/// then, and kept, also when other notes change. Safe for several threads.
/// </summary>
internal sealed class VaultQuerySource : IQuerySource
{
    /// <summary>The size in bytes up to which a file is read as CSV.</summary>
    private const int LargestText = 1 << 26;

    private readonly IVaultFiles _files;
    private readonly VaultIndex _index;
    private readonly string _zone;
    private readonly DateReader _dates;
    private readonly LinkTable _links;
    private readonly Lazy<HashSet<string>> _folders;
    private readonly Func<string, string, string?> _resolve;
    private readonly Func<string, IReadOnlyList<string>> _backlinks;
    private readonly PageStore _pages;

    /// <param name="files">The vault's files.</param>
    /// <param name="index">The index of their notes.</param>
    /// <param name="clock">The time and the zone.</param>
    /// <param name="before">The vault as queries saw it before, or null: what it has read of notes that are still the same is not read again.</param>
    public VaultQuerySource(IVaultFiles files, VaultIndex index, TimeProvider clock, VaultQuerySource? before)
    {
        _files = files;
        _index = index;
        Clock = clock;
        _zone = clock.LocalTimeZone.Id;
        _dates = DateReader.At(clock);
        _backlinks = Backlinks;
        Paths = new NotePaths(index.Notes);
        IReadOnlyCollection<string>? changed = before is null ? null : index.ChangesSince(before._index);
        bool hasSameFiles = changed?.All(path => index.Contains(path) && before!._index.Contains(path)) == true;
        _links = hasSameFiles ? before!._links : new LinkTable();
        _resolve = (link, origin) => _links.Resolve(_index, link, origin);
        _folders = hasSameFiles ? before!._folders : new(() => VaultPath.FoldersOf(Paths.Concat(index.Attachments)));
        bool isSameZone = before?._zone == _zone;
        HashSet<string>? affected = hasSameFiles && isSameZone ? Affected(before!, changed!) : null;
        PageStore? kept = affected is null ? null : before!._pages.Without(affected, index.Notes.Count);
        _pages = kept ?? new PageStore();
        if (isSameZone) KeepTexts(before!, kept is null ? before!._pages.All.Select(static page => page.Key) : affected!);
    }

    public TimeProvider Clock { get; }

    public IReadOnlyList<string> Paths { get; }

    /// <summary>Whether this source is for an index, and its dates are in the current time zone.</summary>
    public bool IsOf(VaultIndex index) => ReferenceEquals(index, _index) && Clock.LocalTimeZone.Id == _zone;

    /// <summary>Gets the note with a path, or null.</summary>
    public VaultNote? Note(string path) => _index.TryGet(path, out VaultNote? note) ? note : null;

    public QueryPage? Find(string path)
    {
        if (_pages.Find(path) is { } page) return page;
        return Note(path) is { } note ? _pages.Add(path, Page(TextOf(note))) : null;
    }

    public IReadOnlyList<string> Tagged(string tag)
    {
        string name = tag.TrimStart('#');
        VaultNote[] tagged = [.. _index.TaggedInQueries(name).Where(note => Array.Exists(note.Outline.Tags, one => one.IsWithinInQueries(name)))];
        return new NotePaths(SortedNotes.InOrder(tagged));
    }

    public bool MayHaveTasks(string path) => Note(path)?.MayHaveTasks == true;

    public bool HasFolder(string path) => _folders.Value.Contains(path);

    // A query may ask for any number of links, so the results are not kept.
    public string? Resolve(string link, string origin) => LinkResolver.FindFirst(_index, link, origin);

    public IReadOnlyList<string> Backlinks(string path)
    {
        // A link into the note itself has no name in the index.
        IEnumerable<VaultNote> linking = _index.Linking(VaultNote.NameOf(path));
        if (Note(path) is { } self) linking = linking.Append(self);
        return
        [
            .. linking.Where(note => Array.Exists(Find(note.Path)!.Outlinks, link => link.Path == path)).Select(static note => note.Path)
            .Distinct(StringComparer.Ordinal)
                .Order(PathOrder.Comparer),
        ];
    }

    public string? ReadText(string path)
    {
        if (!_index.Contains(path)) return null;
        try
        {
            byte[] bytes = _files.Read(path);
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

    /// <summary>
    /// The notes whose pages change if no file is added or removed: the changed notes, and the notes that their links lead to, before or after,
    /// whose pages list what links to them.
    /// </summary>
    private HashSet<string> Affected(VaultQuerySource before, IReadOnlyCollection<string> changed)
    {
        HashSet<string> affected = new(changed, StringComparer.Ordinal);
        foreach (string path in changed)
        {
            foreach (string name in LinkNames(before.Note(path)).Concat(LinkNames(Note(path))))
            {
                affected.UnionWith(_index.Files(name));
                affected.UnionWith(_index.Files(name + VaultPath.Extension));
            }
        }

        return affected;
    }

    private static IEnumerable<string> LinkNames(VaultNote? note) => note is null ? [] : note.LinkNames;

    /// <summary>Takes over what was read of the notes that are still the same. Where their links lead is found again: that depends on other files.</summary>
    private void KeepTexts(VaultQuerySource before, IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (Note(path) is { } note && ReferenceEquals(note, before.Note(path)) && before._pages.Find(path) is { } page) _pages.Add(path, Page(page.Text));
        }
    }
}
