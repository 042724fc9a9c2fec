using NoteSdk.Outlines;
using NoteSdk.Storage;
using NoteSdk.Text;
using NoteSdk.Vaults;

namespace NoteSdk;

/// <summary>
/// A note of a vault as it was at one moment, whatever its type: where it is, what it is called, its tags, links and tasks. What its schema says is read when
/// <see cref="Read"/> asks for it. A note that changes becomes another one; this one stays what it was.
/// </summary>
public sealed class VaultNote
{
    private readonly DateTime _readUtc = DateTime.UtcNow;
    private WeakReference<NoteRecord>? _record;

    internal VaultNote(VaultFile file, string fullPath, byte[] bytes, NoteOutline outline, NoteType? type, string? handle)
    {
        File = file;
        FullPath = fullPath;
        Bytes = bytes;
        Outline = outline;
        Type = type;
        Handle = handle;
    }

    /// <summary>Gets the path in the vault, with <c>/</c> between the names: <c>People/Pete Iming.md</c>.</summary>
    public string Path => File.Path;

    /// <summary>Gets the name of the note: its file's without <c>.md</c>.</summary>
    public string Name => VaultPath.NoteName(Path);

    /// <summary>Gets the folder in the vault, without a final slash; empty at the vault's root.</summary>
    public string Folder => VaultPath.FolderPrefix(Path).TrimEnd('/');

    /// <summary>Gets the type that the note belongs to: by its frontmatter, or as a schema's <c>match</c> says; null where no schema of the vault has it.</summary>
    public NoteType? Type { get; }

    /// <summary>Gets the title: the frontmatter's, else the first heading of level 1, else the note's name.</summary>
    public string Title => Outline.Title ?? Outline.Heading ?? Name;

    /// <summary>Gets how tasks and queries name the note, such as <c>@PeteIming</c>; null where its schema says nothing of it.</summary>
    public string? Handle { get; }

    /// <summary>Gets the other names that its frontmatter gives it.</summary>
    public NoteList<string> Aliases => new(Outline.Aliases);

    /// <summary>Gets the tags of its text and of its frontmatter, without <c>#</c>, each once, as it is written first.</summary>
    public NoteList<string> Tags => [.. Outline.Tags.Select(tag => tag.Name).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>Gets the links to notes and other files: those of the frontmatter first, then in the order of the text. Links to the web are not among them.</summary>
    public NoteList<VaultLink> Links => VaultLink.ReadAll(this);

    /// <summary>Gets the tasks in the order of the text, whatever section they are in and however deep they lie.</summary>
    public NoteList<VaultTask> Tasks => VaultTask.ReadAll(this);

    /// <summary>Gets the size of the file in bytes.</summary>
    public long Length => File.Length;

    /// <summary>Gets when the file was made, in UTC, as far as the file system knows.</summary>
    public DateTime CreationTimeUtc => File.CreationUtc;

    /// <summary>Gets when the file was last written, in UTC.</summary>
    public DateTime LastWriteTimeUtc => File.LastWriteUtc;

    /// <summary>
    /// Gets a value indicating whether the file's times tell of any later change: it was read long enough after it was last written. File systems count time in steps, of two seconds
    /// at most (FAT).
    /// </summary>
    internal bool IsSettled => _readUtc - File.LastWriteUtc > TimeSpan.FromSeconds(2);

    internal VaultFile File { get; }

    internal string FullPath { get; }

    internal byte[] Bytes { get; }

    internal NoteOutline Outline { get; }

    /// <summary>Gets what the note is found by, as keys: title, aliases and handle, each once.</summary>
    internal IEnumerable<string> Names => Keys(Outline.Aliases.Append(Title).Append(Handle ?? ""));

    /// <summary>Gets the names that the note's links end in, without <c>.md</c>, each once.</summary>
    internal IEnumerable<string> LinkNames => Keys(Outline.Links.Select(link => NameOf(link.Target)));

    /// <summary>Gets the tags and their parents, each once.</summary>
    internal IEnumerable<string> TagsWithParents => Keys(Outline.Tags.SelectMany(tag => WithParents(tag.Name)));

    /// <summary>
    /// The note as its schema has it: the generated record, or a <see cref="SchemaNote"/> where the schema was loaded at run time, or a <see cref="PlainNote"/> where no schema
    /// has its type.
    /// </summary>
    public NoteRecord Read()
    {
        if (_record?.TryGetTarget(out NoteRecord? read) == true) return read;
        NoteRecord record = (Type ?? Types.UntypedNote.Type).ReadNote(Bytes, FullPath);
        _record = new WeakReference<NoteRecord>(record);
        return record;
    }

    /// <summary>The note as a record; null where it is of another type.</summary>
    /// <typeparam name="T">The generated record.</typeparam>
    public T? As<T>()
        where T : Note<T>, INote<T> => ReferenceEquals(Type, T.NoteType) ? (T)Read() : null;

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

    private static IEnumerable<string> Keys(IEnumerable<string> texts) =>
        texts.Where(text => text.Length > 0).Select(VaultPath.Key).Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> WithParents(string tag)
    {
        for (int end = tag.Length; end > 0; end = tag.LastIndexOf('/', end - 1)) yield return tag[..end];
    }
}
