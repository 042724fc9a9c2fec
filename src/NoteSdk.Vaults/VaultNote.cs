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
/// A note of a vault as it was at one moment, whatever its type: where it is, what it is called, its tags, links and tasks. What its schema says is read when
/// <see cref="Read"/> asks for it. A note that changes becomes another one; this one stays what it was.
/// </summary>
/// <remarks>Safe for several threads.</remarks>
public sealed class VaultNote : IVaultContent
{
    /// <summary>File systems count time in steps, of two seconds at most (FAT).</summary>
    private static readonly TimeSpan LongestTimeStep = TimeSpan.FromSeconds(2);

    private readonly VaultReader _reader;
    private readonly CachedText? _known;
    private NoteContent? _content;
    private WeakReference<NoteRecord>? _record;

    /// <summary>One byte, which is read and written as a whole.</summary>
    private Likelihood _tasks;

    /// <summary>A note that was read just now.</summary>
    internal VaultNote(VaultReader reader, VaultFile file, NoteContent content, NoteType? type, string? handle)
    {
        _reader = reader;
        _content = content;
        File = file;
        Type = type;
        Handle = handle;
        IsSettled = DateTime.UtcNow - file.LastWriteUtc > LongestTimeStep;
    }

    /// <summary>A note as a cache knows it, whose file has not changed since.</summary>
    internal VaultNote(VaultReader reader, VaultFile file, CachedText text, NoteType? type)
    {
        _reader = reader;
        _known = text;
        File = file;
        Type = type;
        Handle = text.Handle;
        IsSettled = true;
    }

    /// <summary>Gets the path in the vault, with <c>/</c> between the names: <c>People/Pete Iming.md</c>.</summary>
    public string Path => File.Path;

    /// <summary>Gets the name of the note: its file's without <c>.md</c>.</summary>
    public string Name => VaultPath.NoteName(Path);

    /// <summary>Gets the folder in the vault, without a final slash; empty at the vault's root.</summary>
    public string Folder => VaultPath.FolderPrefix(Path).TrimEnd('/');

    /// <summary>
    /// Gets the type that the note belongs to: by its frontmatter, or as a schema's <c>match</c> says; null where no schema of the vault has it.
    /// </summary>
    public NoteType? Type { get; }

    /// <summary>Gets the title: the frontmatter's, else the first heading of level 1, else the note's name.</summary>
    public string Title => Outline.Title ?? Outline.Heading ?? Name;

    /// <summary>Gets how tasks and queries name the note, such as <c>@PeteIming</c>; null where its schema says nothing of it.</summary>
    public string? Handle { get; }

    /// <summary>Gets the other names that its frontmatter gives it.</summary>
    public NoteList<string> Aliases => new(Outline.Aliases);

    /// <summary>Gets the tags of its text and of its frontmatter, without <c>#</c>, each once, as it is written first.</summary>
    public NoteList<string> Tags => [.. Outline.Tags.Select(tag => tag.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>
    /// Gets the links to notes and other files: those of the frontmatter first, then in the order of the text. Links to the web are not among them.
    /// </summary>
    public NoteList<VaultLink> Links => VaultLink.ReadAll(this);

    /// <summary>Gets the tasks in the order of the text, whatever section they are in and however deeply they are nested.</summary>
    public NoteList<VaultTask> Tasks => VaultTask.ReadAll(this);

    /// <summary>Gets the inline queries in the order of the text: code spans that begin with <c>=</c>. They are looked for each time.</summary>
    public NoteList<InlineQuery> InlineQueries => InlineQuery.ReadAll(this);

    /// <summary>Gets the size of the file in bytes.</summary>
    public long Length => File.Length;

    /// <summary>Gets when the file was made, in UTC, as far as the file system knows.</summary>
    public DateTime CreationTimeUtc => File.CreationUtc;

    /// <summary>Gets when the file was last written, in UTC.</summary>
    public DateTime LastWriteTimeUtc => File.LastWriteUtc;

    /// <summary>Gets a value indicating whether the file's times would show any later change: it was read long enough after it was last written.</summary>
    internal bool IsSettled { get; }

    internal VaultFile File { get; }

    internal VaultReader Reader => _reader;

    internal string FullPath => _reader.FullPath(File);

    /// <summary>
    /// Gets the note's text. The text of a note from a cache is read now; where it is no longer the one that the cache knew, its outline is made anew, and
    /// differs from <see cref="Outline"/>.
    /// </summary>
    /// <exception cref="IOException">The file is gone, or cannot be read.</exception>
    internal NoteContent Content => _content ?? Interlocked.CompareExchange(ref _content, _reader.ReadLate(this), null) ?? _content;

    internal byte[] Bytes => Content.Bytes;

    byte[] IVaultContent.Bytes => Bytes;

    /// <summary>
    /// Gets what the vault finds the note by. It never changes, and is read from the text when it is asked for first; a cache knows it without the text. What
    /// has offsets into the text goes with <see cref="Content"/>.
    /// </summary>
    internal NoteOutline Outline => _known?.Outline ?? Content.Outline;

    /// <summary>Gets a value indicating whether the note may have tasks. It may be known when the outline is not read yet.</summary>
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

    /// <summary>Gets a value indicating whether a cache knew the note.</summary>
    internal bool IsFromCache => _known is not null;

    /// <summary>Gets what the note is found by, as keys: title, aliases and handle. One may be there twice.</summary>
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
    /// Gets the names that the note's links end in, without <c>.md</c>. One may appear twice; the name in a link into the note itself is empty.
    /// </summary>
    internal IEnumerable<string> LinkNames
    {
        get
        {
            foreach (OutlineLink link in Outline.Links) yield return VaultPath.LinkKey(NameOf(link.Target));
        }
    }

    /// <summary>Gets the tags and their parents, as keys. One may be there twice.</summary>
    internal IEnumerable<string> TagsWithParents => Outline.Tags.SelectMany(static tag => NestedTag.WithParents(VaultPath.Key(tag.Name)));

    /// <summary>Gets the tags that queries see and others do not, and their parents, as keys. One may be there twice.</summary>
    internal IEnumerable<string> TagsInQueries =>
        Outline.Tags.Where(static tag => tag.IsParted).SelectMany(static tag => tag.InQueries)
            .SelectMany(static tag => NestedTag.WithParents(VaultPath.Key(tag)));

    /// <summary>
    /// The note as its schema has it: the generated record, or a <see cref="SchemaNote"/> where the schema was loaded at run time, or a <see cref="PlainNote"/>
    /// where no schema has its type.
    /// </summary>
    public NoteRecord Read()
    {
        if (_record?.TryGetTarget(out NoteRecord? read) == true) return read;
        NoteRecord record = (Type ?? UntypedNote.Type).ReadNote(Bytes, FullPath);
        _record = new WeakReference<NoteRecord>(record);
        return record;
    }

    /// <summary>The note as a record; null where it is of another type.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public T? As<T>()
        where T : Note<T>, INote<T> => ReferenceEquals(Type, T.NoteType) ? (T)Read() : null;

    /// <summary>The note as a record.</summary>
    /// <exception cref="InvalidCastException">It is of another type.</exception>
    internal T Require<T>()
        where T : Note<T>, INote<T> => As<T>() ?? throw new InvalidCastException(
            $"The note '{Path}' is {(Type is null ? "of no type that the vault knows" : $"of type '{Type.Name}'")}, not of '{T.NoteType.Name}'. Get(path) "
                + "gives notes of any type.");

    /// <summary>Whether the vault knows two notes by the same text.</summary>
    internal bool HasTextOf(VaultNote other) =>
        IsFromCache || other.IsFromCache ? Fingerprint == other.Fingerprint : Bytes.AsSpan().SequenceEqual(other.Bytes);

    /// <summary>The note's path.</summary>
    public override string ToString() => Path;

    /// <summary>What gives byte offsets of the note their lines and columns.</summary>
    internal DiagnosticSink Positions()
    {
        LineTable lines = new();
        lines.Scan(Bytes);
        return new DiagnosticSink(Bytes, lines, FullPath);
    }

    /// <summary>The name that a link's target ends in, without <c>.md</c>.</summary>
    internal static string NameOf(string target)
    {
        string name = VaultPath.NameOf(target);
        while (VaultPath.IsNote(name)) name = VaultPath.WithoutExtension(name);
        return name;
    }
}
