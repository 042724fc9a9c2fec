using System.Diagnostics.CodeAnalysis;
using NoteSdk.Outlines;
using NoteSdk.Storage;

namespace NoteSdk.Vaults;

/// <summary>
/// What a vault finds notes by. It holds nothing that depends on more than one file: where a link leads is worked out when it is asked for, so that a file
/// that comes or goes changes its own entries only. Several threads may ask it at a time, as long as none changes it.
/// </summary>
internal sealed class VaultIndex
{
    /// <summary>The index that this one changes without touching it, as a batch does before it is written; null for a whole one.</summary>
    private readonly VaultIndex? _below;
    private readonly Dictionary<string, VaultNote> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _attachments = new(StringComparer.Ordinal);

    /// <summary>Files of the index below that are not there in this one, or are another version.</summary>
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>The paths of all files, notes or not, by their names with the extension.</summary>
    private readonly MultiMap<string> _files;

    /// <summary>Notes by what they are called: title, aliases and handle.</summary>
    private readonly MultiMap<VaultNote> _called;

    /// <summary>Notes by the names that their links end in.</summary>
    private readonly MultiMap<VaultNote> _linking;

    /// <summary>Notes by their tags and the parents of these.</summary>
    private readonly MultiMap<VaultNote> _tagged;
    private readonly MultiMap<VaultNote> _taggedInQueries;

    private VaultNote[]? _sorted;

    /// <param name="below">The index that this one changes without touching it; null for a whole one.</param>
    public VaultIndex(VaultIndex? below = null)
    {
        _below = below;
        _files = new(() => _notes.Keys.Concat(_attachments), static path => [VaultPath.LinkKey(VaultPath.NameOf(path))]);
        _called = new(OutlinedNotes, static note => note.Names);
        _linking = new(OutlinedNotes, static note => note.LinkNames);
        _tagged = new(OutlinedNotes, static note => note.TagsWithParents);
        _taggedInQueries = new(OutlinedNotes, static note => note.TagsInQueries);
    }

    /// <summary>All notes in the order of their paths.</summary>
    public IReadOnlyList<VaultNote> Notes => _sorted ??= InOrder([.. AllNotes()]);

    /// <summary>The paths of all files that are no notes.</summary>
    public IEnumerable<string> Attachments => _below is null ? _attachments : _below.Attachments.Where(path => !_hidden.Contains(path)).Concat(_attachments);

    /// <summary>The tags of all notes with their parents, as their keys.</summary>
    public IEnumerable<string> Tags => _below is null ? _tagged.Keys : _below.Tags.Concat(_tagged.Keys).Distinct(StringComparer.OrdinalIgnoreCase);

    public bool TryGet(string path, [NotNullWhen(true)] out VaultNote? note)
    {
        if (_notes.TryGetValue(path, out note)) return true;
        return _below is not null && !_hidden.Contains(path) && _below.TryGet(path, out note);
    }

    /// <summary>Whether there is a file of a path, a note or another one.</summary>
    public bool Contains(string path) =>
        _notes.ContainsKey(path) || _attachments.Contains(path) || (_below is not null && !_hidden.Contains(path) && _below.Contains(path));

    /// <summary>The paths of the file of a path, or of all files below it. It looks at all paths.</summary>
    public IEnumerable<string> Below(string path)
    {
        string prefix = path + "/";
        return _notes.Keys.Concat(_attachments).Where(known => known == path || known.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>The paths of the files of a name, which has its extension.</summary>
    public IEnumerable<string> Files(string key) => _below is null ? _files[key] : _below.Files(key).Where(path => !_hidden.Contains(path)).Concat(_files[key]);

    /// <summary>The notes that have a text for their title, an alias or their handle.</summary>
    public IEnumerable<VaultNote> Called(string name) => Find(index => index._called, VaultPath.Key(name));

    /// <summary>The notes with a link that ends in a name, which has no extension <c>.md</c>.</summary>
    public IEnumerable<VaultNote> Linking(string name) => Find(index => index._linking, VaultPath.LinkKey(name));

    /// <summary>The notes with a tag or one below it.</summary>
    public IEnumerable<VaultNote> Tagged(string tag)
    {
        string key = VaultPath.Key(tag);
        string stem = NestedTag.Stem(key);
        IEnumerable<VaultNote> found = Find(index => index._tagged, stem);
        return ReferenceEquals(stem, key) ? found : found.Where(note => Array.Exists(note.Outline.Tags, one => NestedTag.IsWithin(VaultPath.Key(one.Name), key)));
    }

    /// <summary>The notes with a tag or one below it as queries see them, and perhaps others.</summary>
    public IEnumerable<VaultNote> TaggedInQueries(string tag) => Tagged(tag).Concat(Find(index => index._taggedInQueries, NestedTag.Stem(VaultPath.Key(tag)))).Distinct();

    /// <summary>Puts notes of different paths into an index that has no files.</summary>
    public void Fill(IReadOnlyCollection<VaultNote> notes)
    {
        _notes.EnsureCapacity(notes.Count);
        foreach (VaultNote note in notes) _notes.Add(note.Path, note);
    }

    /// <summary>Puts a note in, in the place of the one of its path.</summary>
    public void Put(VaultNote note)
    {
        Remove(note.Path);
        _notes.Add(note.Path, note);
        _files.Add(note.Path);
        _called.Add(note);
        _linking.Add(note);
        _tagged.Add(note);
        _taggedInQueries.Add(note);
    }

    /// <summary>Puts a file in that is no note.</summary>
    public void PutAttachment(string path)
    {
        Remove(path);
        _attachments.Add(path);
        _files.Add(path);
    }

    /// <summary>Takes out the file of a path, if there is one.</summary>
    public void Remove(string path)
    {
        _sorted = null;
        if (_below is not null) _hidden.Add(path);
        if (!_notes.Remove(path, out VaultNote? note) && !_attachments.Remove(path)) return;
        _files.Remove(path);
        if (note is null) return;
        _called.Remove(note);
        _linking.Remove(note);
        _tagged.Remove(note);
        _taggedInQueries.Remove(note);
    }

    /// <summary>Notes in the order of their paths. Mostly they come in it: folders are listed so.</summary>
    private static VaultNote[] InOrder(VaultNote[] notes)
    {
        for (int i = 1; i < notes.Length; i++)
        {
            if (PathOrder.Comparer.Compare(notes[i - 1].Path, notes[i].Path) <= 0) continue;
            Array.Sort(notes, static (first, second) => PathOrder.Comparer.Compare(first.Path, second.Path));
            break;
        }

        return notes;
    }

    /// <summary>The notes of this index, with their outlines read, several at a time.</summary>
    private Dictionary<string, VaultNote>.ValueCollection OutlinedNotes()
    {
        Parallel.ForEach(_notes.Values, static note => _ = note.Outline);
        return _notes.Values;
    }

    private IEnumerable<VaultNote> AllNotes() => _below is null ? _notes.Values : _below.AllNotes().Where(note => !_hidden.Contains(note.Path)).Concat(_notes.Values);

    private IEnumerable<VaultNote> Find(Func<VaultIndex, MultiMap<VaultNote>> map, string key) =>
        _below is null ? map(this)[key] : _below.Find(map, key).Where(note => !_hidden.Contains(note.Path)).Concat(map(this)[key]);
}
