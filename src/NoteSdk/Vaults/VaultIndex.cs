using System.Diagnostics.CodeAnalysis;

using NoteSdk.Storage;

namespace NoteSdk.Vaults;

/// <summary>
/// What a vault finds notes by. It holds nothing that depends on more than one file: where a link leads is worked out when it is asked for, so that a file
/// that comes or goes changes its own entries only. Not safe for several threads.
/// </summary>
/// <param name="below">The index that this one changes without touching it, as a batch does before it is written; null for a whole one.</param>
internal sealed class VaultIndex(VaultIndex? below = null) : IFileNames
{
    private readonly Dictionary<string, VaultNote> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _attachments = new(StringComparer.Ordinal);

    /// <summary>Files of the index below that are not there in this one, or are another version.</summary>
    private readonly HashSet<string> _hidden = new(StringComparer.Ordinal);

    /// <summary>The paths of all files, notes or not, by their names with the extension.</summary>
    private readonly MultiMap<string> _files = new();

    /// <summary>Notes by what they are called: title, aliases and handle.</summary>
    private readonly MultiMap<VaultNote> _called = new();

    /// <summary>Notes by the names that their links end in.</summary>
    private readonly MultiMap<VaultNote> _linking = new();

    /// <summary>Notes by their tags and the parents of these.</summary>
    private readonly MultiMap<VaultNote> _tagged = new();

    private VaultNote[]? _sorted;

    /// <summary>All notes in the order of their paths.</summary>
    public IReadOnlyList<VaultNote> Notes => _sorted ??= [.. AllNotes().OrderBy(note => note.Path, PathOrder.Comparer)];

    /// <summary>The paths of all files that are no notes.</summary>
    public IEnumerable<string> Attachments => below is null ? _attachments : below.Attachments.Where(path => !_hidden.Contains(path)).Concat(_attachments);

    /// <summary>The tags of all notes with their parents, as their keys.</summary>
    public IEnumerable<string> Tags => below is null ? _tagged.Keys : below.Tags.Concat(_tagged.Keys).Distinct(StringComparer.OrdinalIgnoreCase);

    public bool TryGet(string path, [NotNullWhen(true)] out VaultNote? note)
    {
        if (_notes.TryGetValue(path, out note)) return true;
        return below is not null && !_hidden.Contains(path) && below.TryGet(path, out note);
    }

    /// <summary>Whether there is a file of a path, a note or another one.</summary>
    public bool Contains(string path) =>
        _notes.ContainsKey(path) || _attachments.Contains(path) || (below is not null && !_hidden.Contains(path) && below.Contains(path));

    /// <summary>The paths of the file of a path, or of all files below it. It looks at all paths.</summary>
    public IEnumerable<string> Below(string path)
    {
        string prefix = path + "/";
        return _notes.Keys.Concat(_attachments).Where(known => known == path || known.StartsWith(prefix, StringComparison.Ordinal));
    }

    /// <summary>The paths of the files of a name, which has its extension.</summary>
    public IEnumerable<string> Files(string key) => below is null ? _files[key] : below.Files(key).Where(path => !_hidden.Contains(path)).Concat(_files[key]);

    /// <summary>The notes that have a text for their title, an alias or their handle.</summary>
    public IEnumerable<VaultNote> Called(string name) => Find(index => index._called, VaultPath.Key(name));

    /// <summary>The notes with a link that ends in a name, which has no extension <c>.md</c>.</summary>
    public IEnumerable<VaultNote> Linking(string name) => Find(index => index._linking, VaultPath.Key(name));

    /// <summary>The notes with a tag or one below it.</summary>
    public IEnumerable<VaultNote> Tagged(string tag) => Find(index => index._tagged, VaultPath.Key(tag));

    /// <summary>Puts a note in, in the place of the one of its path.</summary>
    public void Put(VaultNote note)
    {
        Remove(note.Path);
        _notes.Add(note.Path, note);
        _files.Add(VaultPath.Key(VaultPath.NameOf(note.Path)), note.Path);
        foreach (string name in note.Names) _called.Add(name, note);
        foreach (string name in note.LinkNames) _linking.Add(name, note);
        foreach (string tag in note.TagsWithParents) _tagged.Add(tag, note);
    }

    /// <summary>Puts notes of different paths into an index that has none.</summary>
    public void Fill(VaultNote[] notes) => Parallel.Invoke(
        () => FillFiles(notes),
        () => Fill(_called, notes, static note => note.Names),
        () => Fill(_linking, notes, static note => note.LinkNames),
        () => Fill(_tagged, notes, static note => note.TagsWithParents));

    /// <summary>Puts a file in that is no note.</summary>
    public void PutAttachment(string path)
    {
        Remove(path);
        _attachments.Add(path);
        _files.Add(VaultPath.Key(VaultPath.NameOf(path)), path);
    }

    /// <summary>Takes out the file of a path, if there is one.</summary>
    public void Remove(string path)
    {
        _sorted = null;
        if (below is not null) _hidden.Add(path);
        if (!_notes.Remove(path, out VaultNote? note) && !_attachments.Remove(path)) return;
        _files.Remove(VaultPath.Key(VaultPath.NameOf(path)), path);
        if (note is null) return;
        foreach (string name in note.Names) _called.Remove(name, note);
        foreach (string name in note.LinkNames) _linking.Remove(name, note);
        foreach (string tag in note.TagsWithParents) _tagged.Remove(tag, note);
    }

    private void FillFiles(VaultNote[] notes)
    {
        _notes.EnsureCapacity(notes.Length);
        foreach (VaultNote note in notes)
        {
            _notes.Add(note.Path, note);
            _files.Add(VaultPath.Key(VaultPath.NameOf(note.Path)), note.Path);
        }
    }

    private static void Fill(MultiMap<VaultNote> map, VaultNote[] notes, Func<VaultNote, IEnumerable<string>> keys)
    {
        foreach (VaultNote note in notes)
        {
            foreach (string key in keys(note)) map.Add(key, note);
        }
    }

    private IEnumerable<VaultNote> AllNotes() => below is null ? _notes.Values : below.AllNotes().Where(note => !_hidden.Contains(note.Path)).Concat(_notes.Values);

    private IEnumerable<VaultNote> Find(Func<VaultIndex, MultiMap<VaultNote>> map, string key) =>
        below is null ? map(this)[key] : below.Find(map, key).Where(note => !_hidden.Contains(note.Path)).Concat(map(this)[key]);
}
