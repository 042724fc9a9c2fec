using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;
using NoteSdk.Notes.Records;
using NoteSdk.Vaults;
using NoteSdk.Vaults.Batches;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;
using NoteSdk.Vaults.Moving;

namespace NoteSdk;

/// <summary>
/// Changes of several notes that are written together: all of them, or none. Nothing is written before <see cref="CommitAsync"/>; until then <see cref="Diff"/>
/// shows the result. Each change builds on the changes before it. Not safe for several threads.
/// </summary>
public sealed class VaultBatch
{
    private readonly VaultState _vault;
    private readonly LinkSettings? _linkSettings;

    /// <summary>The vault as the batch will leave it.</summary>
    private VaultIndex _index;

    /// <summary>What changes, by the new paths of the notes.</summary>
    private readonly Dictionary<string, BatchChange> _changes = new(StringComparer.Ordinal);

    /// <summary>What is deleted, by the old paths of the notes. Other notes may get these paths.</summary>
    private readonly Dictionary<string, BatchChange> _deleted = new(StringComparer.Ordinal);
    private bool _isCommitted;

    internal VaultBatch(VaultState vault)
    {
        _vault = vault;
        _index = vault.Index;
        _linkSettings = vault.LinkSettings;
    }

    /// <summary>Gets the paths of the files that change, as they are after the batch; for deleted files, their old paths.</summary>
    public NoteList<string> Paths => [.. Changes().Select(change => change.Path).Distinct()];

    /// <summary>Gets the note with a path as the batch will leave it.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public VaultNote Get(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return _index.TryGet(path, out VaultNote? note) ? note : throw new KeyNotFoundException($"The batch has no note '{path}'.");
    }

    /// <summary>Gets the note with a path as the batch will leave it, as a record.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    /// <exception cref="InvalidCastException">It is of another type.</exception>
    public T Get<T>(string path)
        where T : Note<T>, INote<T> => Get(path).Require<T>();

    /// <summary>Saves an edited note of the vault.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="note">The edited record.</param>
    /// <returns>The note as it will be. Further edits of it start from this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    /// <exception cref="ArgumentException">It is not a note of the vault.</exception>
    /// <exception cref="NoteConflictException">The vault, or an earlier change of the batch, has a version of the note other than the one that was
    /// edited.</exception>
    /// <exception cref="NoteWriteException">A member holds a value that the note cannot hold.</exception>
    public T Save<T>(T note)
        where T : NoteRecord
    {
        ArgumentNullException.ThrowIfNull(note);
        ThrowIfCommitted();
        string path = _vault.PathOf(note) ?? throw new ArgumentException("The note was not read from this vault. Use Create for a new one.", nameof(note));
        byte[] bytes = note.StampedBy(_vault.Reader.Clock).ToUtf8Bytes();
        if (!_index.TryGet(path, out VaultNote? before)) throw new NoteConflictException(path, new FileOutcome(SaveStatus.Conflict));
        if (!before.Bytes.AsSpan().SequenceEqual(note.Source!.Bytes)) throw new NoteConflictException(path, new FileOutcome(SaveStatus.Conflict, before.Bytes));
        VaultNote after = _vault.Reader.Scan(VaultFileOf(path, bytes, before), bytes);
        Put(before, after);

        // The record may be of a type other than the one that the vault gives the note.
        return (T)note.ContinueAs(IsOfTypeOf(note, after) ? after.Read() : note.Type.ReadNote(bytes, _vault.FullPath(path)));
    }

    /// <summary>Adds a new note.</summary>
    /// <typeparam name="T">The record.</typeparam>
    /// <param name="note">A record made with <c>new</c>.</param>
    /// <param name="path">The path in the vault; null for the folder of its schema and its title, without characters that file names cannot have.</param>
    /// <returns>The note as it will be. Further edits of it start from this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    /// <exception cref="ArgumentException">The path is invalid, has a name that some systems do not accept, or is left out of the vault, or the note has no
    /// title to name it by.</exception>
    /// <exception cref="IOException">The note already exists.</exception>
    /// <exception cref="NoteWriteException">A member holds a value that the note cannot hold.</exception>
    public T Create<T>(T note, string? path = null)
        where T : NoteRecord => Create(note, path, folder: "", isUnique: false);

    /// <summary>Adds a new note, in a folder where neither the path nor the schema gives one.</summary>
    /// <param name="note">A record made with <c>new</c>.</param>
    /// <param name="path">The path in the vault; null for the folder and the title.</param>
    /// <param name="folder">The folder of notes whose schema has none.</param>
    /// <param name="isUnique">Whether the note gets a number behind its name if there is such a note already.</param>
    internal T Create<T>(T note, string? path, string folder, bool isUnique)
        where T : NoteRecord
    {
        ArgumentNullException.ThrowIfNull(note);
        ThrowIfCommitted();
        note = (T)note.MadeBy(_vault.Reader.Clock);
        path ??= VaultPath.Join(note.Type.Folder ?? folder, NoteFileName.From(TitleFor(note), []));
        if (isUnique) path = FindFreePath(VaultPath.FolderOf(path), VaultPath.NoteName(path));
        byte[] bytes = NoteEdit.ApplyNew(note.StampedBy(_vault.Reader.Clock), _vault.FullPath(path));
        CheckNew(path, oldPath: null);
        VaultNote after = _vault.Reader.Scan(VaultFileOf(path, bytes, before: null), bytes);
        if (!IsOfTypeOf(note, after))
        {
            throw new ArgumentException($"{path}: the note is of type '{note.Type.Name}', but the vault takes it for "
                + $"{(after.Type is null ? "one of no type" : $"one of type '{after.Type.Name}'")}. Open the vault with the note's type.", nameof(note));
        }

        Put(null, after);
        return (T)note.ContinueAs(after.Read());
    }

    /// <summary>
    /// Moves a note or another file, such as a picture, to another path. All links to it follow, in notes and in the cards of canvases, each by an edit of its
    /// parts only: what it leads to, and what it shows if that is the name of the file. For a note, so do a title that was the file's name, and everything
    /// derived from it: heading, queries, links to the heading, and the handle in tasks and queries of other notes. In queries, links to the note and
    /// sources with its path follow too; texts that only look like its name stay. Links that are rewritten have the form that the vault's settings ask for:
    /// <c>newLinkFormat</c> in <c>.obsidian/app.json</c>, as it was when the vault was last read.
    /// </summary>
    /// <param name="path">The current path of the file.</param>
    /// <param name="newPath">The new path. Its folder is created if it does not exist.</param>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    /// <exception cref="ArgumentException">The new path is invalid, has a name that some systems do not accept, is left out of the vault, or turns
    /// a note into another kind of file or the other way round.</exception>
    /// <exception cref="IOException">The file already exists, or a file cannot be read.</exception>
    /// <exception cref="NoteWriteException">No link can lead to the new path.</exception>
    public void Move(string path, string newPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(newPath);
        ThrowIfCommitted();
        if (!_index.Contains(path)) throw new KeyNotFoundException($"The batch has no file '{path}'.");
        if (path == newPath) return;
        CheckNew(newPath, path);
        IVaultContent source = ContentOf(path);
        List<IVaultContent> changed = [.. new FileMove(_index, _vault.Reader, _linkSettings, source, CanvasOf).Run(path, newPath)];
        IVaultContent[] before = [.. changed.Select((file, i) => i == 0 ? source : ContentOf(file.Path))];
        for (int i = 0; i < changed.Count; i++) Put(before[i], changed[i]);
    }

    /// <summary>Moves a note to the vault's trash, the folder <c>.trash</c>. Links to it stay, and then lead nowhere.</summary>
    /// <exception cref="KeyNotFoundException">There is no such note.</exception>
    public void Delete(string path)
    {
        ThrowIfCommitted();
        VaultNote note = Get(path);
        _index = _index.Without(path);
        IVaultContent? original = _changes.Remove(path, out BatchChange? earlier) ? earlier.Original : note;
        if (original is not null) _deleted.Add(original.Path, new BatchChange(original, null));
    }

    /// <summary>Gets everything that the batch will change, in the order of paths.</summary>
    internal IReadOnlyList<BatchChange> Pending => [.. Changes()];

    /// <summary>Whether the vault has a file as the batch will leave it.</summary>
    internal bool Contains(string path) => _index.Contains(path);

    /// <summary>A path in a folder that no file has, by a name, with a number behind it if that is taken.</summary>
    internal string FindFreePath(string folder, string name)
    {
        IEnumerable<string> paths = folder.Length > 0 ? _index.Below(folder) : _index.Notes.Select(static note => note.Path).Concat(_index.Attachments);
        string[] beside = [.. paths.Where(path => VaultPath.FolderOf(path) == folder).Select(VaultPath.NameOf)];
        return VaultPath.Join(folder, NoteFileName.From(name, beside));
    }

    /// <summary>Adds a new note with a text.</summary>
    /// <exception cref="ArgumentException">The path is not valid for a note.</exception>
    /// <exception cref="IOException">There is such a file already.</exception>
    internal void Add(string path, byte[] bytes)
    {
        ThrowIfCommitted();
        CheckNew(path, oldPath: null);
        Put(null, _vault.Reader.Scan(VaultFileOf(path, bytes, before: null), bytes));
    }

    /// <summary>Replaces the text of a note.</summary>
    /// <exception cref="KeyNotFoundException">There is no such note.</exception>
    internal void Write(string path, byte[] bytes)
    {
        ThrowIfCommitted();
        VaultNote before = Get(path);
        Put(before, _vault.Reader.Scan(VaultFileOf(path, bytes, before), bytes));
    }

    /// <summary>
    /// Everything that the batch will change, as one unified diff in the order of paths, with the lines <c>rename from</c> and <c>rename to</c> of git for
    /// notes that move.
    /// </summary>
    public string Diff() => string.Concat(Changes().Select(change => change.Diff()));

    /// <summary>Writes all changes, or none. A batch that a crash interrupts is finished when the vault is next opened, or the next batch is written.</summary>
    /// <exception cref="VaultConflictException">Files are no longer what the vault read. Nothing was written.</exception>
    /// <exception cref="IOException">A file could not be written; the message names the step and the state of the vault.</exception>
    /// <exception cref="InvalidOperationException">The batch was written already.</exception>
    public Task CommitAsync(CancellationToken cancellationToken = default)
    {
        ThrowIfCommitted();
        _isCommitted = true;
        BatchChange[] changes = [.. Changes()];
        return changes.Length == 0 ? Task.CompletedTask : Task.Run(() => _vault.Commit(changes, cancellationToken), cancellationToken);
    }

    /// <summary>Everything to write, in the order of paths, and a note that gives up its path before the note that takes it.</summary>
    private IEnumerable<BatchChange> Changes() =>
        _deleted.Values.Concat(_changes.Values).Where(change => change.HasEffect).OrderBy(change => change.Path, PathOrder.Comparer);

    private static string TitleFor(NoteRecord note)
    {
        NoteOutline outline = NoteOutline.Read(NoteEdit.ApplyNew(note, path: null));
        string? title = outline.Title ?? outline.Heading;
        if (string.IsNullOrWhiteSpace(title))
        {
            throw new ArgumentException("The note has no title to name its file by: neither a field 'title' in the frontmatter nor a heading of level 1. "
                + "Give a path.", nameof(note));
        }
        return title;
    }

    private void CheckNew(string path, string? oldPath) => new NewPathCheck(_vault, _index, _changes.Keys).Run(path, oldPath);

    private static bool IsOfTypeOf(NoteRecord note, VaultNote after) => ReferenceEquals(after.Type ?? UntypedNote.Type, note.Type);

    /// <summary>A file in its current state, with the changes of the batch so far.</summary>
    private IVaultContent ContentOf(string path) =>
        _index.TryGet(path, out VaultNote? note)
            ? note
            : _changes.TryGetValue(path, out BatchChange? change) && change.Now is { } now
            ? now
            : CanvasMove.IsCanvas(path)
            ? new VaultAttachment(path, _vault.Files.Read(path))
            : new UnreadFile(path, _vault.Files.GetVersion(path));

    private byte[]? CanvasOf(string path) => _changes.TryGetValue(path, out BatchChange? change) && change.Now is { } now ? now.Bytes : _vault.ReadCanvas(path);

    private void Put(IVaultContent? before, IVaultContent after)
    {
        IVaultContent? original = before;
        if (before is not null)
        {
            if (_changes.Remove(before.Path, out BatchChange? earlier)) original = earlier.Original;
            _index = _index.Without(before.Path);
        }

        _index = after is VaultNote note ? _index.With(note) : _index.WithAttachment(after.Path);
        _changes[after.Path] = new BatchChange(original, after);
    }

    private static VaultFile VaultFileOf(string path, byte[] bytes, VaultNote? before) =>
        new(path, bytes.Length, DateTime.UtcNow, before?.CreationTimeUtc ?? DateTime.UtcNow, IsNote: true);

    private void ThrowIfCommitted()
    {
        if (_isCommitted) throw new InvalidOperationException("The batch was written already. Begin another one.");
    }
}
