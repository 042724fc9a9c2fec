using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Text;
using NoteSdk.Files.Saving;
using NoteSdk.Notes.Json;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Queries;
using NoteSdk.Notes.Records;

namespace NoteSdk;

/// <summary>
/// A note as a value: the members that its schema declares. It remembers the bytes that it was read from, which equality ignores; writing changes
/// only the bytes of changed members.
/// </summary>
/// <remarks>
/// Safe for several threads. Its members are immutable; saving only replaces, in one write, what it remembers of its file.
/// </remarks>
public abstract partial record NoteRecord : IDerivedTextSource, IReadFromJson
{
    private NoteSource? _source;
    private DataviewQuery?[]? _queries;

    private protected NoteRecord()
    {
    }

    /// <summary>Makes a copy, which remembers the same bytes.</summary>
    protected NoteRecord(NoteRecord original)
    {
        ArgumentNullException.ThrowIfNull(original);
        _source = original._source;
        _queries = original._queries;
        HasCurrentNames = original.HasCurrentNames;

        // Copies of a new note were made when it was.
        _birth = original._source is null && original.Type.Layout.HasDefaultTexts ? original.Birth : original._birth;
    }

    /// <summary>Gets the file that the note was read from or saved to, or null.</summary>
    public string? Path => _source?.Path;

    /// <summary>Gets what is wrong with the note as it was read, in the order of lines. None for a note that was made with <c>new</c>.</summary>
    public NoteList<NoteDiagnostic> Diagnostics => _source?.Diagnostics(Type) ?? [];

    /// <summary>Gets the frontmatter of the note as it was read, whether its schema knows the keys or not.</summary>
    public NoteFrontmatter Frontmatter => NoteFrontmatter.Read(SourceBytes, Type.Layout);

    /// <summary>Gets the sections of the note as it was read, whether its schema knows them or not.</summary>
    public NoteList<NoteSection> Sections => NoteSection.ReadAll(SourceBytes, Type.Layout);

    /// <summary>Gets where the members are in the note as it was read, and what is there.</summary>
    public NoteList<NoteMember> Members => [.. Type.Members.Select(Locate)];

    /// <summary>Gets a value indicating whether writing replaces all old names of parts, rather than only the names of edited members.</summary>
    internal bool HasCurrentNames { get; private set; }

    internal NoteSource? Source => _source;

    internal abstract NoteType Type { get; }

    private byte[] SourceBytes => _source?.Bytes ?? [];

    /// <summary>Where a member is in the note as it was read, and what is there.</summary>
    /// <param name="name">The member's name in C#, such as <c>ContactInformation.Role</c>.</param>
    /// <exception cref="ArgumentException">The note type has no such member.</exception>
    public NoteMember GetMember(string name) => Locate(Type.GetMember(name));

    /// <summary>The note as Markdown.</summary>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written.</exception>
    public string ToMarkdown() => NoteEncoding.GetString(GetBytes(_source));

    /// <summary>The note as UTF-8.</summary>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written.</exception>
    public byte[] ToUtf8Bytes()
    {
        NoteSource? source = _source;
        byte[] bytes = GetBytes(source);
        return ReferenceEquals(bytes, source?.Start) ? [.. bytes] : bytes;
    }

    /// <summary>Writes the note to a stream as UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written. Nothing was written.</exception>
    public void WriteTo(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(GetBytes(_source));
    }

    /// <summary>What an edited note changes, as a unified diff against what was read. Empty if it changes nothing.</summary>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written.</exception>
    public string Diff()
    {
        NoteSource? source = _source;
        string edited = NoteEncoding.GetString(GetBytes(source));
        string name = source?.Path is { } path ? System.IO.Path.GetFileName(path) : "note.md";
        return UnifiedDiff.Between(NoteEncoding.GetString(source?.Bytes ?? []), edited, name);
    }

    /// <summary>
    /// Saves the note to the file that it was read from: the whole new file, or none of it. The file keeps its permissions; a symbolic link stays one, and is
    /// followed to files in its own folder or below only.
    /// </summary>
    /// <remarks>
    /// Where the system and the file system can exchange two files (Linux and macOS on most disks), no version that another program writes meanwhile is
    /// overwritten unnoticed. Elsewhere the file is compared right before it is replaced, which leaves a moment for one.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The note was not read from a file; use <see cref="SaveAs(string)"/>.</exception>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written. Nothing was written.</exception>
    /// <exception cref="NoteConflictException">The file changed since it was read. Nothing was written. <see cref="Note{TSelf}.TrySave()"/> merges.</exception>
    /// <exception cref="IOException">The file could not be written; the message names the step and the state of the file. Also where access was denied, and
    /// where others have been saving it for ten seconds.</exception>
    public void Save() => Save(NoteFile.Default);

    /// <summary>Saves the note as <see cref="Save()"/> does, on a thread of the pool.</summary>
    /// <param name="cancellationToken">
    /// Cancels the save, including the wait for others that save the same file. A cancelled save has changed nothing and left nothing behind; once the new
    /// content has begun to replace the old one, the save is finished, and the task completes as if it had not been cancelled.
    /// </param>
    /// <exception cref="OperationCanceledException">The save was cancelled. The file is as it was.</exception>
    /// <exception cref="InvalidOperationException">The note was not read from a file; use <see cref="SaveAsAsync(string, CancellationToken)"/>.</exception>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written. Nothing was written.</exception>
    /// <exception cref="NoteConflictException">The file changed. Nothing was written. <see cref="Note{TSelf}.TrySaveAsync(CancellationToken)"/>
    /// merges.</exception>
    /// <exception cref="IOException">The file could not be written, as with <see cref="Save()"/>.</exception>
    public Task SaveAsync(CancellationToken cancellationToken = default) => SaveAsync(NoteFile.Default, cancellationToken);

    /// <summary>Saves the note to a new file. A member that comes from the file's name is written out if the new name differs.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written. Nothing was written.</exception>
    /// <exception cref="IOException">The file already exists, or it could not be written.</exception>
    public void SaveAs(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        SaveAs(path, NoteFile.Default);
    }

    /// <summary>Saves the note to a new file as <see cref="SaveAs(string)"/> does, on a thread of the pool.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the saving, as with <see cref="SaveAsync(CancellationToken)"/>: either the whole file is there, or none.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException">The save was cancelled. There is no such file.</exception>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written. Nothing was written.</exception>
    /// <exception cref="IOException">The file already exists, or it could not be written.</exception>
    public Task SaveAsAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return SaveAsAsync(path, NoteFile.Default, cancellationToken);
    }

    internal void Save(NoteFile files)
    {
        FileOutcome outcome = Store(files);
        if (outcome.Status == SaveStatus.Conflict) throw new NoteConflictException(Path!, outcome);
    }

    internal Task SaveAsync(NoteFile files, CancellationToken cancellationToken) => Task.Run(() => Save(files.With(cancellationToken)), cancellationToken);

    internal Task SaveAsAsync(string path, NoteFile files, CancellationToken cancellationToken) =>
        Task.Run(() => SaveAs(path, files.With(cancellationToken)), cancellationToken);

    internal void SaveAs(string path, NoteFile files)
    {
        NoteSource? source = _source;
        byte[] bytes = NoteEdit.Apply(this, source, Type.Layout, path);
        files.Create(path, bytes);
        Attach(SourceOf(source, bytes, path));
    }

    /// <summary>Saves the note with a function that replaces the bytes that were read.</summary>
    internal void Save(Func<byte[], byte[], FileOutcome> replace)
    {
        FileOutcome outcome = Store((_, expected, bytes) => replace(expected, bytes));
        if (outcome.Status == SaveStatus.Conflict) throw new NoteConflictException(Path!, outcome);
    }

    internal FileOutcome Store(NoteFile files) => Store(files.Replace);

    private FileOutcome Store(Func<string, byte[], byte[], FileOutcome> replace)
    {
        if (_source is not { Path: { } path } source) throw new InvalidOperationException("The note was not read from a file. Use SaveAs.");
        byte[] bytes = GetBytes(source);
        FileOutcome outcome = replace(path, source.Bytes, bytes);
        if (outcome.Status != SaveStatus.Conflict && !ReferenceEquals(bytes, source.Bytes)) Attach(SourceOf(source, bytes, path));
        return outcome;
    }

    /// <summary>Whether two notes are of one type and hold the same queries. Generated records add their members.</summary>
    public virtual bool Equals(NoteRecord? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || EqualityContract != other.EqualityContract) return false;
        if (!HaveSameDefaults(this, other)) return false;
        if (_queries is null && other._queries is null) return true;
        return Type.Layout.Queries.All(query => GetQuery(query) == other.GetQuery(query));
    }

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    string? IDerivedTextSource.GetText(string hole) => GetDerivedText(hole);

    internal void HandTo(NoteWriter writer) => WriteMembers(_stamp is { } moment ? new StampWriter(writer, this, moment) : writer);

    internal void Attach(NoteSource source)
    {
        _source = source;
        source.Hold(this);
    }

    /// <summary>A copy of the record as it was written, which knows the same earlier edits as this one.</summary>
    /// <param name="written">The record as it was read from the bytes written.</param>
    internal NoteRecord ContinueAs(NoteRecord written)
    {
        NoteRecord copy = written with { };
        copy._source = null;
        copy.Attach(SourceOf(_source, written.Source!.Bytes, written.Path));
        return copy;
    }

    /// <summary>The note without a key of its frontmatter.</summary>
    private protected NoteRecord WithoutKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        NoteSource? source = _source;
        byte[] bytes = KeyEdit.Without(GetBytes(source), Type.Layout, key, source?.Path);
        NoteSource kept = new(source?.Bytes ?? [], source?.Path) { Start = bytes, TakenOut = [.. source?.TakenOut ?? [], key], FirstRead = source?.FirstRead };
        NoteRecord copy = Type.ReadNote(kept);
        copy.HasCurrentNames = HasCurrentNames;
        return copy;
    }

    internal void UseCurrentNames() => HasCurrentNames = true;

    /// <summary>Makes queries of a new record that are exactly the schema's change with the record, like queries that are read from a note.</summary>
    void IReadFromJson.OnRead()
    {
        if (_queries is not { } queries) return;
        for (int i = 0; i < queries.Length; i++)
        {
            if (queries[i] is { } query && query == new DataviewQuery(Type.Layout.Queries[i].Query.Expand(this))) queries[i] = DataviewQuery.FromSchema;
        }
    }

    /// <summary>The same members in the note of another record.</summary>
    private protected NoteRecord InNoteOf(NoteRecord note)
    {
        NoteRecord copy = this with { };
        copy._source = note._source;
        copy.HasCurrentNames = note.HasCurrentNames;
        return copy;
    }

    /// <inheritdoc/>
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    // Saving on another thread gives the note another source: to use two things of it, read the field once.
    private byte[] GetBytes(NoteSource? source) => NoteEdit.Apply(this, source, Type.Layout, source?.Path);

    /// <summary>The source of the record once it was written.</summary>
    private NoteSource SourceOf(NoteSource? source, byte[] bytes, string? path) =>
        new(bytes, path) { FirstRead = source is null ? NoteParts.Render(this, Type.Layout) : source.FirstRead ?? source.Bytes };

    private NoteMember Locate(NoteTypeMember member)
    {
        if (_source is not { } source) return new NoteMember(member.Name, member.Place, MemberState.Absent, 0, 0);
        NoteReader note = NoteReader.Rent(source.Bytes, Type.Layout, source.Path);
        try
        {
            MemberState state = member.Locate(note, out int offset);
            (int line, int column) = state == MemberState.Absent ? (0, 0) : new DiagnosticSink(source.Bytes, note.Lines, source.Path).Position(offset);
            return new NoteMember(member.Name, member.Place, state, line, column);
        }
        finally
        {
            note.Return();
        }
    }
}
