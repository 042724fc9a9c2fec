using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;

namespace NoteSdk.Vaults.Indexing;

/// <summary>
/// The index by which a vault finds notes, at one moment. Immutable: a change makes another version, which shares what stays, and costs the same however large
/// the vault is. It contains nothing that depends on more than one file: where a link leads is resolved on demand, so that adding or removing a file
/// changes its own entries only. Safe for several threads.
/// </summary>
internal sealed class VaultIndex
{
    /// <summary>
    /// How many changes, and which fraction of all files, are kept beside the files that a version started from before a new version starts from all of them.
    /// </summary>
    private const int LeastChanges = 1024;
    private const int PartOfAll = 16;

    /// <summary>The files that this version and others started from.</summary>
    private readonly IndexedFiles _first;

    /// <summary>The notes that were added or changed since.</summary>
    private readonly ImmutableDictionary<string, VaultNote> _notes;
    private readonly ImmutableHashSet<string> _attachments;

    /// <summary>The first files that do not exist in this version, or that it replaces.</summary>
    private readonly ImmutableHashSet<string> _hidden;

    /// <summary>The paths of all files, notes or not, by their names with the extension.</summary>
    private readonly MultiMap<string> _files;

    /// <summary>Notes by their title, aliases and handle.</summary>
    private readonly MultiMap<VaultNote> _called;

    /// <summary>Notes by the names that their links end in.</summary>
    private readonly MultiMap<VaultNote> _linking;

    /// <summary>Notes by their tags and the parents of these.</summary>
    private readonly MultiMap<VaultNote> _tagged;
    private readonly MultiMap<VaultNote> _taggedInQueries;

    private VaultNote[]? _sorted;

    private VaultIndex(IndexedFiles first)
    {
        _first = first;
        _notes = ImmutableDictionary.Create<string, VaultNote>(StringComparer.Ordinal);
        _attachments = _hidden = ImmutableHashSet.Create<string>(StringComparer.Ordinal);
        _files = new(() => first.Notes.Keys.Concat(first.Attachments), static path => [VaultPath.LinkKey(VaultPath.NameOf(path))]);
        _called = new(first.Outlined, static note => note.Names);
        _linking = new(first.Outlined, static note => note.LinkNames);
        _tagged = new(first.Outlined, static note => note.TagsWithParents);
        _taggedInQueries = new(first.Outlined, static note => note.TagsInQueries);
    }

    /// <summary>Makes another version of an index.</summary>
    /// <param name="from">The previous version.</param>
    /// <param name="path">The path of the file that changes.</param>
    /// <param name="old">The note that was at the path, if any.</param>
    /// <param name="now">The note that is now at the path, if any.</param>
    /// <param name="isThere">Whether there is a file.</param>
    private VaultIndex(VaultIndex from, string path, VaultNote? old, VaultNote? now, bool isThere)
    {
        _first = from._first;
        _hidden = _first.Contains(path) ? from._hidden.Add(path) : from._hidden;
        _notes = now is null ? from._notes.Remove(path) : from._notes.SetItem(path, now);
        _attachments = isThere && now is null ? from._attachments.Add(path) : from._attachments.Remove(path);
        bool wasThere = from.Contains(path);
        _files = wasThere == isThere ? from._files : isThere ? from._files.With(path) : from._files.Without(path);
        _called = Change(from._called, old, now);
        _linking = Change(from._linking, old, now);
        _tagged = Change(from._tagged, old, now);
        _taggedInQueries = Change(from._taggedInQueries, old, now);
    }

    public static VaultIndex Empty { get; } = Of([], []);

    /// <summary>Gets all notes in the order of their paths.</summary>
    public IReadOnlyList<VaultNote> Notes => _sorted ??= Sort();

    /// <summary>Gets the paths of all files that are not notes.</summary>
    public IEnumerable<string> Attachments => _first.Attachments.Where(path => !_hidden.Contains(path)).Concat(_attachments);

    /// <summary>Gets the tags of all notes with their parents, as their keys.</summary>
    public IEnumerable<string> Tags => _tagged.Keys;

    /// <summary>Gets how many changes are kept beside the first files.</summary>
    private int ChangeCount => _hidden.Count + _notes.Count + _attachments.Count;

    private int MostChanges => Math.Max(LeastChanges, _first.Count / PartOfAll);

    /// <summary>An index of notes and other files, whose paths must all differ.</summary>
    public static VaultIndex Of(IEnumerable<VaultNote> notes, IEnumerable<string> attachments) =>
        new(new IndexedFiles(SortedNotes.InOrder([.. notes]), attachments));

    public bool TryGet(string path, [NotNullWhen(true)] out VaultNote? note)
    {
        if (!_notes.IsEmpty && _notes.TryGetValue(path, out note)) return true;
        if (_first.Notes.TryGetValue(path, out note) && (_hidden.IsEmpty || !_hidden.Contains(path))) return true;
        note = null;
        return false;
    }

    /// <summary>Whether there is a file with a path, a note or another one.</summary>
    public bool Contains(string path) => _notes.ContainsKey(path) || _attachments.Contains(path) || (_first.Contains(path) && !_hidden.Contains(path));

    /// <summary>The path itself if it is a file, or the paths of all files below it. It looks at all paths.</summary>
    public IEnumerable<string> Below(string path)
    {
        string prefix = path + "/";
        return Notes.Select(static note => note.Path).Concat(Attachments).Where(known => known == path || known.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>The paths of the files with a name, including its extension.</summary>
    public IEnumerable<string> Files(string key) => _files[key];

    /// <summary>The notes whose title, alias or handle is a text.</summary>
    public IEnumerable<VaultNote> Called(string name) => _called[VaultPath.Key(name)];

    /// <summary>The notes with a link that ends in a name, without the extension <c>.md</c>.</summary>
    public IEnumerable<VaultNote> Linking(string name) => _linking[VaultPath.LinkKey(name)];

    /// <summary>The notes with a tag or one nested in it.</summary>
    public IEnumerable<VaultNote> Tagged(string tag)
    {
        string key = VaultPath.Key(tag);
        string stem = NestedTag.Stem(key);
        IEnumerable<VaultNote> found = _tagged[stem];
        return ReferenceEquals(stem, key)
            ? found
            : found.Where(note => Array.Exists(note.Outline.Tags, one => NestedTag.IsWithin(VaultPath.Key(one.Name), key)));
    }

    /// <summary>The notes with a tag or one nested in it as queries see them, and perhaps others.</summary>
    public IEnumerable<VaultNote> TaggedInQueries(string tag) => Tagged(tag).Concat(_taggedInQueries[NestedTag.Stem(VaultPath.Key(tag))]).Distinct();

    /// <summary>The index with a note, which replaces any file with its path.</summary>
    public VaultIndex With(VaultNote note) => Change(note.Path, note, isThere: true);

    /// <summary>The index with a file that is not a note.</summary>
    public VaultIndex WithAttachment(string path) => Change(path, null, isThere: true);

    /// <summary>The index without the file with a path, if there is one.</summary>
    public VaultIndex Without(string path) => Contains(path) ? Change(path, null, isThere: false) : this;

    /// <summary>The paths of what differs from an earlier version. Where that began with other files, it is looked for among all.</summary>
    public IReadOnlyCollection<string> ChangesSince(VaultIndex before)
    {
        if (before._first != _first) return DifferencesTo(before);
        HashSet<string> changed = new(StringComparer.Ordinal);
        foreach (VaultIndex one in (VaultIndex[])[before, this])
        {
            foreach (string path in one._notes.Keys.Concat(one._attachments).Concat(one._hidden))
            {
                before.TryGet(path, out VaultNote? old);
                TryGet(path, out VaultNote? now);
                if (!ReferenceEquals(old, now) || before.Contains(path) != Contains(path)) changed.Add(path);
            }
        }

        return changed;
    }

    private HashSet<string> DifferencesTo(VaultIndex before)
    {
        HashSet<string> changed = new(before.Attachments, StringComparer.Ordinal);
        changed.SymmetricExceptWith(Attachments);
        changed.UnionWith(SortedNotes.Differences(before.Notes, Notes));
        return changed;
    }

    private static MultiMap<VaultNote> Change(MultiMap<VaultNote> map, VaultNote? old, VaultNote? now)
    {
        if (old is not null) map = map.Without(old);
        return now is null ? map : map.With(now);
    }

    private VaultIndex Change(string path, VaultNote? now, bool isThere)
    {
        TryGet(path, out VaultNote? old);
        VaultIndex changed = new(this, path, old, now, isThere);
        return changed.ChangeCount <= changed.MostChanges ? changed : Of(changed.Notes, changed.Attachments);
    }

    private VaultNote[] Sort()
    {
        if (_hidden.IsEmpty && _notes.IsEmpty) return _first.Sorted;
        int[] gone = [.. _hidden.Select(path => SortedNotes.PlaceOf(_first.Sorted, path)).Where(static place => place >= 0).Order()];
        return SortedNotes.Merge(_first.Sorted, gone, SortedNotes.InOrder([.. _notes.Values]));
    }
}
