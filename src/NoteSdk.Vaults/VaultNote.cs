using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Outlines;
using NoteSdk.Documents.Paths;
using NoteSdk.Documents.Text;
using NoteSdk.Files.Listing;
using NoteSdk.Notes.Records;
using NoteSdk.Vaults;
using NoteSdk.Vaults.Caching;

namespace NoteSdk;

/// <summary>
/// A note of a vault as it was at one moment, whatever its type: its path, names, tags, links and tasks. Its members are read when
/// <see cref="Read"/> is called. Immutable: a changed note is another instance.
/// </summary>
/// <remarks>Safe for several threads.</remarks>
public sealed class VaultNote : IVaultContent
{
    /// <summary>The longest time step of file systems, which is that of FAT.</summary>
    private static readonly TimeSpan LongestTimeStep = TimeSpan.FromSeconds(2);

    private readonly VaultReader _reader;
    private readonly CachedText? _known;
    private NoteContent? _content;
    private WeakReference<NoteRecord>? _record;

    /// <summary>A single byte, so that reading and writing it is atomic.</summary>
    private Likelihood _tasks;

    /// <summary>A note that was just read.</summary>
    internal VaultNote(VaultReader reader, VaultFile file, NoteContent content, NoteType? type, string? handle)
    {
        _reader = reader;
        _content = content;
        File = file;
        Type = type;
        Handle = handle;
        IsSettled = DateTime.UtcNow - file.LastWriteUtc > LongestTimeStep;
    }

    /// <summary>A note from a cache, whose file has not changed since.</summary>
    internal VaultNote(VaultReader reader, VaultFile file, CachedText text, NoteType? type)
    {
        _reader = reader;
        _known = text;
        File = file;
        Type = type;
        Handle = text.Handle;
        IsSettled = true;
    }

    /// <summary>A note as its file was found later, with the same text.</summary>
    private VaultNote(VaultNote note, VaultFile file)
        : this(note._reader, file, note.Content, note.Type, note.Handle)
    {
    }

    /// <summary>Gets the path in the vault, with <c>/</c> between the names: <c>People/Pete Iming.md</c>.</summary>
    public string Path => File.Path;

    /// <summary>Gets the name of the note: the name of its file without <c>.md</c>.</summary>
    public string Name => VaultPath.NoteName(Path);

    /// <summary>Gets the folder in the vault, without a final slash; empty at the vault's root.</summary>
    public string Folder => VaultPath.FolderPrefix(Path).TrimEnd('/');

    /// <summary>
    /// Gets the type that the note belongs to: as the <c>by</c> of its schema says; null if no schema of the vault applies, or if two apply equally well.
    /// </summary>
    public NoteType? Type { get; }

    /// <summary>Gets the title: from the frontmatter, or else the first heading of level 1, or else the note's name.</summary>
    public string Title => Outline.Title ?? Outline.Heading ?? Name;

    /// <summary>Gets how tasks and queries name the note, such as <c>@PeteIming</c>; null if its schema has no handle.</summary>
    public string? Handle { get; }

    /// <summary>Gets the other names of the note, from its frontmatter.</summary>
    public NoteList<string> Aliases => new(Outline.Aliases);

    /// <summary>Gets the tags of its text and of its frontmatter, without <c>#</c>, each once, as it is first written.</summary>
    public NoteList<string> Tags => [.. Outline.Tags.Select(tag => tag.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>
    /// Gets the links to notes and other files: first from the frontmatter, then in the order of the text. Links to the web are not among them.
    /// </summary>
    public NoteList<VaultLink> Links => VaultLink.ReadAll(this);

    /// <summary>Gets the tasks in the order of the text, whatever section they are in and however deeply they are nested.</summary>
    public NoteList<VaultTask> Tasks => VaultTask.ReadAll(this);

    /// <summary>Gets the inline queries in the order of the text: code spans that begin with <c>=</c>. They are read anew each time.</summary>
    public NoteList<InlineQuery> InlineQueries => InlineQuery.ReadAll(this);

    /// <summary>Gets the size of the file in bytes.</summary>
    public long Length => File.Length;

    /// <summary>Gets when the file was created, in UTC, as far as the file system knows.</summary>
    public DateTime CreationTimeUtc => File.CreationUtc;

    /// <summary>Gets when the file was last written, in UTC.</summary>
    public DateTime LastWriteTimeUtc => File.LastWriteUtc;

    /// <summary>Gets a value indicating whether the file's times would show any later change: it was read long enough after it was last written.</summary>
    internal bool IsSettled { get; }

    internal VaultFile File { get; }

    internal VaultReader Reader => _reader;

    internal string FullPath => _reader.FullPath(File);

    /// <summary>
    /// Gets the note's text. The text of a note from a cache is read now; if it is no longer the one that the cache knew, it gets a new outline, which
    /// differs from <see cref="Outline"/>.
    /// </summary>
    /// <exception cref="IOException">The file is gone, or cannot be read.</exception>
    internal NoteContent Content => _content ?? Interlocked.CompareExchange(ref _content, _reader.ReadLate(this), null) ?? _content;

    internal byte[] Bytes => Content.Bytes;

    byte[] IVaultContent.Bytes => Bytes;

    /// <summary>
    /// Gets what the vault finds the note by. Immutable, and read from the text on first use; a cache has it without the text. Offsets
    /// into the text belong to <see cref="Content"/>.
    /// </summary>
    internal NoteOutline Outline => _known?.Outline ?? Content.Outline;

    /// <summary>Gets a value indicating whether the note may have tasks. It may be known before the outline is read.</summary>
    internal bool MayHaveTasks
    {
        get
        {
            if (_known is not null) return _known.Outline.Tasks.Length > 0;
            if (_tasks == Likelihood.Unknown) _tasks = TaskMarker.MayBeIn(Bytes) ? Likelihood.Some : Likelihood.None;
            return _tasks == Likelihood.Some;
        }
    }

    /// <summary>Gets what identifies the text that <see cref="Outline"/> was made from.</summary>
    internal UInt128 Fingerprint => _known?.Fingerprint ?? NoteSdk.Vaults.Caching.Fingerprint.Of(Bytes);

    /// <summary>Gets a value indicating whether the note came from a cache.</summary>
    internal bool IsFromCache => _known is not null;

    /// <summary>Gets what the note is found by, as keys: title, aliases and handle. A key may occur twice.</summary>
    internal IEnumerable<string> Names
    {
        get
        {
            yield return VaultPath.Key(Title);
            if (!string.IsNullOrEmpty(Handle)) yield return VaultPath.Key(Handle);
            foreach (string alias in Outline.Aliases) yield return VaultPath.Key(alias);
        }
    }

    /// <summary>
    /// Gets the names that the note's links end in, without <c>.md</c>. A name may occur twice; a link into the note itself has an empty name.
    /// </summary>
    internal IEnumerable<string> LinkNames
    {
        get
        {
            foreach (OutlineLink link in Outline.Links) yield return VaultPath.LinkKey(NameOf(link.Target));
        }
    }

    /// <summary>Gets the tags and their parents, as keys. A key may occur twice.</summary>
    internal IEnumerable<string> TagsWithParents => Outline.Tags.SelectMany(static tag => NestedTag.WithParents(VaultPath.Key(tag.Name)));

    /// <summary>Gets the tags that only queries see, and their parents, as keys. A key may occur twice.</summary>
    internal IEnumerable<string> TagsInQueries =>
        Outline.Tags.Where(static tag => tag.IsParted).SelectMany(static tag => tag.InQueries)
            .SelectMany(static tag => NestedTag.WithParents(VaultPath.Key(tag)));

    /// <summary>
    /// Reads the note by its schema: as the generated record, as a <see cref="SchemaNote"/> if the schema was loaded at run time, or as a <see
    /// cref="PlainNote"/> if no schema has its type.
    /// </summary>
    public NoteRecord Read()
    {
        if (_record?.TryGetTarget(out NoteRecord? read) == true) return read;
        NoteRecord record = (Type ?? UntypedNote.Type).ReadNote(Bytes, FullPath);
        _record = new WeakReference<NoteRecord>(record);
        return record;
    }

    /// <summary>The note as a record; null if it is of another type.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public T? As<T>()
        where T : Note<T>, INote<T> => ReferenceEquals(Type, T.NoteType) ? (T)Read() : null;

    /// <summary>The note as a record.</summary>
    /// <exception cref="InvalidCastException">The note is of another type.</exception>
    internal T Require<T>()
        where T : Note<T>, INote<T> => As<T>() ?? throw new InvalidCastException(
            $"The note '{Path}' is {(Type is null ? "of no type that the vault knows" : $"of type '{Type.Name}'")}, not of '{T.NoteType.Name}'. Get(path) "
                + "gives notes of any type.");

    /// <summary>Whether two notes have the same text.</summary>
    internal bool HasTextOf(VaultNote other) =>
        IsFromCache || other.IsFromCache ? Fingerprint == other.Fingerprint : Bytes.AsSpan().SequenceEqual(other.Bytes);

    /// <summary>The note as its file is now, which has the same path and text.</summary>
    internal VaultNote Of(VaultFile file) => new(this, file);

    /// <summary>The note's path.</summary>
    public override string ToString() => Path;

    /// <summary>What converts byte offsets of the note to lines and columns.</summary>
    internal DiagnosticSink Positions()
    {
        LineTable lines = new();
        lines.Scan(Bytes);
        return new DiagnosticSink(Bytes, lines, FullPath);
    }

    /// <summary>The last name in a link's target, without <c>.md</c>.</summary>
    internal static string NameOf(string target)
    {
        string name = VaultPath.NameOf(target);
        while (VaultPath.IsNote(name)) name = VaultPath.WithoutExtension(name);
        return name;
    }
}
