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
        _resolve = (link, origin) => _links!.Resolve(_index, link, origin);
        if (before is null || before._zone != _zone)
        {
            _links = new LinkTable();
            _pages = new PageStore();
            _folders = FindFolders(index);
            return;
        }

        IReadOnlyCollection<string> changed = index.ChangesSince(before._index);
        string[] moved = [.. changed.Where(path => index.Contains(path) != before._index.Contains(path))];
        _links = moved.Length == 0 ? before._links : before._links.Without(moved);
        _folders = moved.Length == 0 ? before._folders : FindFolders(index);
        HashSet<string> affected = Affected(before, changed, moved);
        _pages = before._pages.Without(affected);
        if (_pages.IsRenewed)
        {
            foreach ((_, QueryPage page) in _pages.All) page.Rebind(_resolve, _backlinks);
        }

        KeepTexts(before, affected);
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

    /// <summary>It must not hold the moment, since others share it.</summary>
    private static Lazy<HashSet<string>> FindFolders(VaultIndex index) =>
        new(() => VaultPath.FoldersOf(new NotePaths(index.Notes).Concat(index.Attachments)));

    /// <summary>
    /// The notes whose pages say something else: the changed ones, and those that a link of them may lead to, before or after, since these say what links to
    /// them. Where files come or go also the notes with a link that ends in their names, and what these may lead to, before or after.
    /// </summary>
    /// <param name="before">The moment before.</param>
    /// <param name="changed">The paths of all files that differ.</param>
    /// <param name="moved">Those of them that have come or gone.</param>
    private HashSet<string> Affected(VaultQuerySource before, IReadOnlyCollection<string> changed, string[] moved)
    {
        HashSet<string> affected = new(changed, StringComparer.Ordinal);
        foreach (string path in changed)
        {
            foreach (string name in LinkNames(before.Note(path)).Concat(LinkNames(Note(path)))) AddTargets(affected, before, name);
        }

        if (moved.Length == 0) return affected;
        foreach (string name in moved.Select(LinkTable.NameOf).Concat(LinkTable.NamesOfNone))
        {
            AddTargets(affected, before, name);
            affected.UnionWith(_index.Linking(name).Concat(before._index.Linking(name)).Select(static note => note.Path));
        }

        affected.UnionWith(before._pages.All.Where(static page => page.Value.Text.MayHaveUnlistedLinks).Select(static page => page.Key));
        return affected;
    }

    private void AddTargets(HashSet<string> affected, VaultQuerySource before, string name)
    {
        foreach (VaultIndex index in (VaultIndex[])[before._index, _index])
        {
            affected.UnionWith(index.Files(name));
            affected.UnionWith(index.Files(name + VaultPath.Extension));
        }
    }

    private static IEnumerable<string> LinkNames(VaultNote? note) => note is null ? [] : note.LinkNames;

    /// <summary>Takes over what was read of the notes that are still the same. Where their links lead is found again: that depends on other files.</summary>
    private void KeepTexts(VaultQuerySource before, HashSet<string> paths)
    {
        foreach (string path in paths)
        {
            if (Note(path) is { } note && ReferenceEquals(note, before.Note(path)) && before._pages.Find(path) is { } page) _pages.Add(path, Page(page.Text));
        }
    }
}
