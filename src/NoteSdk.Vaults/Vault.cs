using System.Diagnostics.CodeAnalysis;
using NoteSdk.Documents.Paths;
using NoteSdk.Schema.Naming;
using NoteSdk.Vaults;
using NoteSdk.Vaults.Indexing;

namespace NoteSdk;

/// <summary>
/// A folder of notes as a whole: found by path, title, alias or handle, linked with one another, and typed by their schemas. It has the notes as they were when
/// it was opened, until <see cref="RefreshAsync"/>, a watch or its own writing brings it up to date. Safe for several threads. Nothing outside the folder is
/// ever read or written.
/// </summary>
public sealed partial class Vault
{
    private readonly VaultState _state;

    private Vault(VaultState state) => _state = state;

    /// <summary>Gets the full path of the vault's folder; for a vault in memory, the prefix of the paths of its records.</summary>
    public string Path => _state.Files.Root;

    /// <summary>Gets the types that the vault knows.</summary>
    public NoteList<NoteType> Types => _state.Reader.Types;

    internal VaultState State => _state;

    /// <summary>
    /// Gets what could not be read when the vault was last read: files and folders without permission, links that lead out of the vault, pipes and devices.
    /// Also what happened to interrupted batches, which are finished when the vault is opened or written to, and a journal of another user, which was not
    /// applied.
    /// </summary>
    public NoteList<NoteDiagnostic> Diagnostics => _state.Diagnostics;

    /// <summary>
    /// Opens a vault: finishes a batch of this user whose process died, finds the notes, reads them, several at a time, and finds
    /// their types. Titles, links, tags and tasks are read on first use: for one note or for all, again several at a time.
    /// </summary>
    /// <param name="path">The vault's folder.</param>
    /// <param name="types">The types of notes: the generated <c>NoteTypes.All</c>, or <see cref="NoteSchemas"/> loaded at run time. Notes of other types are
    /// there too, as <see cref="PlainNote"/>.</param>
    /// <param name="options">What to leave out.</param>
    /// <param name="progress">Receives the progress of reading.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read. A file in it that cannot be read is reported in <see cref="Diagnostics"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public static Task<Vault> OpenAsync(string path, IEnumerable<NoteType> types, VaultOptions? options = null, IProgress<VaultProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return OpenAsync(IVaultFiles.InFolder(path), types, options, progress, cancellationToken);
    }

    /// <summary>Opens a vault over files: those of <see cref="IVaultFiles.InFolder"/>, or <see cref="MemoryVaultFiles"/>.</summary>
    /// <param name="files">The files.</param>
    /// <param name="types">The types of notes: the generated <c>NoteTypes.All</c>, or <see cref="NoteSchemas"/> loaded at run time.</param>
    /// <param name="options">What to leave out.</param>
    /// <param name="progress">Receives the progress of reading.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> or <paramref name="types"/> is null.</exception>
    /// <exception cref="IOException">The files cannot be listed. One of them that cannot be read is reported in <see cref="Diagnostics"/>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public static Task<Vault> OpenAsync(IVaultFiles files, IEnumerable<NoteType> types, VaultOptions? options = null, IProgress<VaultProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(types);
        VaultReader reader = new(files, [.. types], options ?? new VaultOptions());
        return Task.Run(() => new Vault(VaultState.Open(files, reader, progress, cancellationToken)), cancellationToken);
    }

    /// <summary>
    /// The vault with the notes of an index, for questions only: it keeps them when this one changes, and refuses to be refreshed or written to.
    /// </summary>
    internal Vault At(VaultIndex index) => new(_state.At(index));

    /// <summary>All notes, in the order of their paths.</summary>
    public NoteList<VaultNote> Notes() => [.. _state.Index.Notes];

    /// <summary>The notes of a type, in the order of their paths. Each is read when it is enumerated.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public IEnumerable<T> Notes<T>()
        where T : Note<T>, INote<T> => Notes().Select(note => note.As<T>()).OfType<T>();

    /// <summary>The notes of a type whose schema was loaded at run time, in the order of their paths. Each is read when it is enumerated.</summary>
    /// <param name="schema">The schema, one of the vault's types.</param>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public IEnumerable<SchemaNote> Notes(NoteSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Notes().Where(note => ReferenceEquals(note.Type, schema)).Select(note => (SchemaNote)note.Read());
    }

    /// <summary>Gets the note with a path.</summary>
    /// <param name="path">The path in the vault: <c>People/Pete Iming.md</c>.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    public VaultNote Get(string path) =>
        TryGet(path, out VaultNote? note) ? note : throw new KeyNotFoundException($"The vault has no note '{path}'; {HintFor(path)}");

    /// <summary>Gets the note that a record was read from, as the vault has it now.</summary>
    /// <exception cref="ArgumentException">The record was not read from this vault.</exception>
    /// <exception cref="KeyNotFoundException">The vault no longer has the note.</exception>
    public VaultNote Get(NoteRecord note) => Get(PathOf(note) ?? throw new ArgumentException("The note was not read from this vault.", nameof(note)));

    /// <summary>Gets the note with a path, as a record.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    /// <param name="path">The path in the vault: <c>People/Pete Iming.md</c>.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="InvalidCastException">The note is of another type.</exception>
    public T Get<T>(string path)
        where T : Note<T>, INote<T> => Get(path).Require<T>();

    /// <summary>Finds the note with a path.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public bool TryGet(string path, [NotNullWhen(true)] out VaultNote? note)
    {
        ArgumentNullException.ThrowIfNull(path);
        return _state.Index.TryGet(path, out note);
    }

    /// <summary>The notes with a title, ignoring case, in the order of their paths. See <see cref="VaultNote.Title"/>.</summary>
    public NoteList<VaultNote> FindByTitle(string title) => FindCalled(title, note => VaultPath.AreSame(note.Title, title));

    /// <summary>The notes of a type with a title, ignoring case, in the order of their paths.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public NoteList<T> FindByTitle<T>(string title)
        where T : Note<T>, INote<T> => As<T>(FindByTitle(title));

    /// <summary>The notes with an alias in their frontmatter, ignoring case, in the order of their paths.</summary>
    public NoteList<VaultNote> FindByAlias(string alias) => FindCalled(alias, note => note.Outline.Aliases.Any(own => VaultPath.AreSame(own, alias)));

    /// <summary>The notes of a type with an alias, ignoring case, in the order of their paths.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public NoteList<T> FindByAlias<T>(string alias)
        where T : Note<T>, INote<T> => As<T>(FindByAlias(alias));

    /// <summary>The notes with a handle such as <c>@PeteIming</c>, ignoring case, in the order of their paths.</summary>
    public NoteList<VaultNote> FindByHandle(string handle) => FindCalled(handle, note => note.Handle is { } own && VaultPath.AreSame(own, handle));

    /// <summary>The notes of a type with a handle such as <c>@PeteIming</c>, ignoring case, in the order of their paths.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public NoteList<T> FindByHandle<T>(string handle)
        where T : Note<T>, INote<T> => As<T>(FindByHandle(handle));

    /// <summary>The path in the vault of a record that was read from a file; null if that is not a file of the vault.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    public string? PathOf(NoteRecord note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return _state.PathOf(note);
    }

    private static NoteList<T> As<T>(NoteList<VaultNote> notes)
        where T : Note<T>, INote<T> => [.. notes.Select(note => note.As<T>()).OfType<T>()];

    private NoteList<VaultNote> FindCalled(string name, Func<VaultNote, bool> isMeant)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return Sorted(_state.Index.Called(name).Where(isMeant));
    }

    private static NoteList<VaultNote> Sorted(IEnumerable<VaultNote> notes) => new(SortedNotes.InOrder([.. notes]));

    private string HintFor(string path) => Nearest.Hint(path, [.. _state.Index.Notes.Select(note => note.Path)]);
}
