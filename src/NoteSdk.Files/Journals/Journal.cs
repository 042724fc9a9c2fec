using NoteSdk.Files.Batches;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Journals;

/// <summary>
/// The file that says what a batch is about to do, <c>.notesdk/journal</c>. It gets that name in one step when all of it is on the disk: from then on the
/// batch will be finished. It is only changed under the vault's lock (<see cref="VaultLock"/>), so there is never more than one.
/// </summary>
/// <param name="own">The library's own folder of the vault.</param>
/// <param name="files">The file system.</param>
/// <param name="key">What distinguishes journals of this user on this machine from all others.</param>
internal sealed class Journal(FolderHandle own, IFileSystem files, MachineKey key)
{
    /// <summary>The path in the vault.</summary>
    public const string Path = OwnFolder.Name + "/journal";

    /// <summary>The part of another user's journal that is read to report what it would do.</summary>
    private const int MostForeignBytes = 1 << 20;

    private readonly FilePlace _committed = own.At("journal");
    private readonly FilePlace _unfinished = own.At("journal.tmp");

    /// <summary>Gets a value indicating whether there is a batch to finish.</summary>
    public bool IsCommitted => _committed.Facts is not null;

    /// <summary>Checks whose journal it is and, for another user's, what it would do.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public JournalState Look(out ForeignJournal? foreign)
    {
        foreign = null;
        if (_committed.Facts is not { } facts) return JournalState.None;
        if (facts.Kind != FileKind.File)
        {
            foreign = new ForeignJournal("it is not a file", [], 0);
            return JournalState.Foreign;
        }

        byte[] start = files.Read(_committed, JournalFormat.HeadLength);
        if (JournalFormat.FindFault(start, facts.Length, key) is not { } fault) return JournalState.Own;
        (List<FileChange> changes, long count) = JournalFormat.Peek(files.Read(_committed, MostForeignBytes), BatchDescription.MostChanges);
        foreign = new ForeignJournal(fault, changes, count);
        return JournalState.Foreign;
    }

    public void Write(IReadOnlyList<FileChange> changes)
    {
        byte[] bytes = JournalFormat.Write(changes, key.Get());
        try
        {
            using (FileStream file = files.Create(_unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite))
            {
                files.Write(file, bytes);
                long length = files.GetLength(file);
                if (length != bytes.Length) throw new IOException($"only {length} of {bytes.Length} bytes were written to the journal");
                files.Flush(file);
            }

            files.MoveNew(_unfinished, _committed);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Otherwise a full disk would stay full.
            TryDeleteUnfinished();
            throw;
        }

        Flush();
    }

    /// <summary>The changes of this user's batch to finish.</summary>
    /// <exception cref="FormatException">The journal is damaged.</exception>
    public List<FileChange> Read() => JournalFormat.Read(files.Read(_committed));

    /// <summary>Deletes the remains of a batch whose journal was not complete.</summary>
    public void DropUnfinished() => files.Delete(_unfinished);

    /// <summary>Deletes the journal, in one step: the batch is finished, or undone.</summary>
    public void Drop()
    {
        files.Delete(_unfinished);
        files.Delete(_committed);
        Flush();
    }

    /// <summary>Moves a damaged journal away, and returns its new path in the vault.</summary>
    public string SetAside()
    {
        string name = $"journal-damaged-{Guid.NewGuid():N}";
        files.MoveNew(_committed, own.At(name));
        return $"{OwnFolder.Name}/{name}";
    }

    private void TryDeleteUnfinished()
    {
        try
        {
            files.Delete(_unfinished);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next batch deletes it.
        }
    }

    private void Flush() => files.FlushFolder(own);
}
