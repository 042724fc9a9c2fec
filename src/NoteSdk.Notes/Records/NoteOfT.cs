using NoteSdk.Documents.Text;
using NoteSdk.Files.Saving;
using NoteSdk.Notes.Records;

namespace NoteSdk;

/// <summary>The base of a generated record: reads notes of its type.</summary>
/// <typeparam name="TSelf">The generated record.</typeparam>
public abstract record Note<TSelf> : NoteRecord
    where TSelf : Note<TSelf>, INote<TSelf>
{
    /// <summary>Makes an empty record.</summary>
    protected Note()
    {
    }

    internal sealed override NoteType Type => TSelf.NoteType;

    /// <summary>Reads a note from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The note. What is wrong with it is in <see cref="NoteRecord.Diagnostics"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="IOException">The file is not there, cannot be read, or is not a regular file, such as a pipe, which is not waited for.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static TSelf Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(RegularFile.Read(path), path);
    }

    /// <summary>Reads a note from a file as <see cref="Load(string)"/> does, on a thread of the pool.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the reading before the file is opened, or before the note is read from its bytes.</param>
    /// <returns>The note. What is wrong with it is in <see cref="NoteRecord.Diagnostics"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="IOException">The file is not there, cannot be read, or is not a regular file, such as a pipe, which is not waited for.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read, or is a folder.</exception>
    public static Task<TSelf> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Task.Run(
            () =>
            {
                byte[] bytes = RegularFile.Read(path);
                cancellationToken.ThrowIfCancellationRequested();
                return Read(bytes, path);
            },
            cancellationToken);
    }

    /// <summary>Reads a note from a string. Half a surrogate pair, which is not Unicode, is kept and reported.</summary>
    /// <param name="markdown">The note's text.</param>
    /// <param name="path">The path to name in diagnostics, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="markdown"/> is null.</exception>
    public static TSelf Parse(string markdown, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(markdown);
        return Read(NoteEncoding.GetBytes(markdown), path);
    }

    /// <summary>Reads a note from UTF-8.</summary>
    /// <param name="utf8">The note's bytes, which are copied.</param>
    /// <param name="path">The path to name in diagnostics, or null.</param>
    public static TSelf Parse(ReadOnlySpan<byte> utf8, string? path = null) => Read(NoteEncoding.Copy(utf8), path);

    /// <summary>
    /// Reads a note from UTF-8 without copying it, as is worthwhile for many notes. The record keeps the array, and its members, edits and saves all come from
    /// it, so nobody may write to it from then on.
    /// </summary>
    /// <param name="utf8">The note's bytes, which belong to the record from now on.</param>
    /// <param name="path">The path to name in diagnostics, or null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public static TSelf ParseInPlace(byte[] utf8, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        return Read(utf8, path);
    }

    /// <summary>
    /// Saves the note as <see cref="NoteRecord.Save()"/> does, but returns a conflict instead of throwing: with both versions, and merged if the two
    /// sides changed different members.
    /// </summary>
    /// <exception cref="InvalidOperationException">The note was not read from a file; use <see cref="NoteRecord.SaveAs(string)"/>.</exception>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written. Nothing was written.</exception>
    /// <exception cref="IOException">The file could not be written; the message names the step and the state of the file. Also where access was denied, and
    /// where others have been saving it for ten seconds.</exception>
    public SaveResult<TSelf> TrySave() => TrySave(NoteFile.Default);

    /// <summary>Saves the note as <see cref="TrySave()"/> does, on a thread of the pool.</summary>
    /// <param name="cancellationToken">Ends the saving, as with <see cref="NoteRecord.SaveAsync(CancellationToken)"/>: either the whole new file
    /// is there, or the old one.</param>
    /// <exception cref="OperationCanceledException">The save was cancelled. The file is as it was.</exception>
    /// <exception cref="InvalidOperationException">The note was not read from a file; use
    /// <see cref="NoteRecord.SaveAsAsync(string, CancellationToken)"/>.</exception>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written. Nothing was written.</exception>
    /// <exception cref="IOException">The file could not be written, as with <see cref="TrySave()"/>.</exception>
    public Task<SaveResult<TSelf>> TrySaveAsync(CancellationToken cancellationToken = default) =>
        Task.Run(() => TrySave(NoteFile.Default.With(cancellationToken)), cancellationToken);

    /// <summary>
    /// The same note, in which every key, heading, row, label and column that has an old name (the schema's <c>was</c>) gets the current one when it is
    /// written. An old name beside the current one stays. Otherwise a name changes when its member is edited.
    /// </summary>
    public TSelf WithCurrentNames()
    {
        TSelf copy = (TSelf)(this with { });
        copy.UseCurrentNames();
        return copy;
    }

    /// <summary>
    /// The same note without a key of its frontmatter, whether the schema has it or not; a member of that key is then null or empty. Setting the member again
    /// adds the key again. It changes nothing if the note has no such key.
    /// </summary>
    /// <param name="key">A key at the top level of the frontmatter.</param>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written, or an alias elsewhere repeats what the key holds.</exception>
    public TSelf Without(string key) => (TSelf)WithoutKey(key);

    /// <summary>
    /// The same note with all members of another record, such as one that was read from JSON: writing it changes what differs, and leaves the rest of the note
    /// as it is. This includes members that come from the file's name.
    /// </summary>
    /// <param name="other">The record with the members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public TSelf WithMembersOf(TSelf other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (TSelf)other.InNoteOf(this);
    }

    /// <summary>
    /// The same new note, whose defaults of today, now and the like are those of a clock and its time zone rather than the system's. A vault takes its own
    /// clock for the notes that it creates. It changes nothing in a note that was read or saved.
    /// </summary>
    /// <param name="clock">The clock.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is null.</exception>
    public TSelf WithClock(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return (TSelf)MadeBy(clock);
    }

    internal SaveResult<TSelf> TrySave(NoteFile files) => NoteMerge.TrySave((TSelf)this, files, Read);

    private static TSelf Read(byte[] bytes, string? path) => (TSelf)TSelf.NoteType.ReadNote(bytes, path);
}
