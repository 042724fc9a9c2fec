using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Text;
using NoteSdk.Files.Listing;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk;

/// <content>Unsaved texts over the files.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>Gets the paths of the notes that have unsaved texts, in order.</summary>
    public NoteList<string> Unsaved => [.. _unsaved.Keys.Order(PathOrder.Comparer)];

    /// <summary>
    /// The workspace with an unsaved text in place of a note's file, which need not exist: for the note itself, and for the links of all others. It takes
    /// time in
    /// proportion to the note. A plan that changes the note is made on the unsaved text, so it can be applied only after the file has that text.
    /// </summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException">It is not the path of a note in the vault, or the vault leaves it out.</exception>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault.</exception>
    public NoteWorkspace With(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return With(path, NoteEncoding.GetBytes(text));
    }

    /// <summary>The same with the bytes of a file.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="utf8">The text. It must not be changed afterwards.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="ArgumentException">It is not the path of a note in the vault, or the vault leaves it out.</exception>
    /// <exception cref="IOException">A symbolic link in the path leads out of the vault.</exception>
    public NoteWorkspace With(string path, byte[] utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        _live.State.FullPath(path);
        if (!VaultPath.IsNote(path)) throw new ArgumentException($"'{path}' is not a path of a note: it does not end in '.md'.", nameof(path));
        if (_live.State.Reader.Filter.HidesAnyOf(path, isFolder: false))
        {
            throw new ArgumentException($"'{path}' is left out of the vault, by a dot or by an ignore pattern.", nameof(path));
        }

        return new NoteWorkspace(_options, _configuration, _live, _files, _unsaved.SetItem(path, utf8), Vault.State.Index.With(Scan(path, utf8)));
    }

    /// <summary>The workspace without the unsaved text of a note: its file counts again. The same workspace if there is none.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public NoteWorkspace Without(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!_unsaved.ContainsKey(path)) return this;
        VaultIndex notes = _files.TryGet(path, out VaultNote? note) ? Vault.State.Index.With(note) : Vault.State.Index.Without(path);
        return new NoteWorkspace(_options, _configuration, _live, _files, _unsaved.Remove(path), notes);
    }

    /// <summary>The note of an unsaved text, with the times of its file.</summary>
    private VaultNote Scan(string path, byte[] bytes)
    {
        DateTime now = _options.Clock.GetUtcNow().UtcDateTime;
        VaultFile file = _files.TryGet(path, out VaultNote? saved)
            ? saved.File with { Length = bytes.Length }
            : new VaultFile(path, bytes.Length, now, now, IsNote: true);
        return _live.State.Reader.Scan(file, bytes);
    }
}
