using NoteSdk.Files.Journals;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>
/// Writes several files of a vault, all or none. The changes are first written to a <see cref="Journal"/>; if the process dies, the next
/// batch or the next opening of the vault finishes it. If a step fails, the changes made so far are undone.
/// </summary>
/// <param name="vault">The vault.</param>
/// <param name="files">The file system.</param>
/// <param name="patience">How long to wait for others that write to the vault.</param>
/// <param name="key">What distinguishes journals of this user on this machine from all others.</param>
internal sealed class FileBatch(VaultFolder vault, IFileSystem files, TimeSpan patience, MachineKey key)
{
    private readonly List<NoteDiagnostic> _found = [];

    /// <summary>Makes a batch for the machine's own files.</summary>
    public FileBatch(VaultFolder vault)
        : this(vault, SystemFiles.Current, TimeSpan.FromSeconds(10), MachineKey.Default)
    {
    }

    /// <summary>
    /// Gets what was found about earlier batches, which is reported even if this one could not be written: interrupted ones that were now finished,
    /// and their outcome.
    /// </summary>
    public IReadOnlyList<NoteDiagnostic> Found => _found;

    /// <summary>Carries out operations, or none of them if one of the files is not as expected.</summary>
    /// <exception cref="ArgumentException">Two operations are about one path, or a batch may not write a path.</exception>
    /// <exception cref="IOException">A step failed; the message names it and the state of the vault.</exception>
    public BatchOutcome Write(IReadOnlyCollection<FileOperation> operations)
    {
        string state = "Nothing was changed.";
        try
        {
            using ChangeWriter writer = new(vault, files, patience);
            List<FileChange> changes = ChangePlan.Of(operations, vault);
            BatchOutcome? outcome = Settle(changes, writer);
            if (outcome is { Status: SaveStatus.Unchanged }) return outcome;
            using VaultLock held = VaultLock.Take(vault, files, patience);
            Journal journal = new(held.Own, files, key);
            IReadOnlyList<NoteDiagnostic> recovered = new Recovery(vault, files, patience, journal).Run(out ForeignJournal? foreign);
            _found.AddRange(recovered);
            if (foreign is not null)
            {
                throw new IOException($"there is a journal '{Journal.Path}' that this user did not write on this machine ({foreign.Reason}), perhaps for "
                    + "a batch that has to be finished elsewhere. Finish it there, or delete it");
            }

            // Others may have written meanwhile. What comes later than this look is found when a file is replaced, and then all is undone.
            if (outcome is not null || held.WasAwaited || recovered.Count > 0)
            {
                changes = ChangePlan.Of(operations, vault);
                outcome = Settle(changes, writer);
            }

            return outcome ?? WriteLocked(changes, writer, journal, ref state);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{vault.Root}: the batch was not written: {e.Message.TrimEnd('.')}. {state}", e) { HResult = e.HResult };
        }
    }

    /// <summary>
    /// Finishes or drops the batch of a process of this user that died. Writes nothing if there is none.
    /// </summary>
    /// <returns>The outcome of the batch, damage, and what could not be done; the vault can still be read.</returns>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public IReadOnlyList<NoteDiagnostic> Recover(CancellationToken cancellationToken = default)
    {
        try
        {
            if (Look() is JournalState.Own)
            {
                using VaultLock held = VaultLock.Take(vault, files, patience, cancellationToken);
                _found.AddRange(new Recovery(vault, files, patience, new Journal(held.Own, files, key)).Run(out ForeignJournal? foreign));
                if (foreign is not null) _found.Add(foreign.ToDiagnostic());
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _found.Add(NoteRules.BatchNotFinished.OfFile(Journal.Path, e.Message.TrimEnd('.')));
        }

        return _found;
    }

    /// <summary>Checks whether there is anything to finish. A journal of another user is reported and left as it is.</summary>
    private JournalState Look()
    {
        // Journals are never written to a folder that is a link.
        using FolderHandle root = FolderHandle.Open(vault.Root);
        FilePlace place = root.At(OwnFolder.Name);
        if (place.Facts is not { Kind: FileKind.Folder }) return JournalState.None;
        try
        {
            using FolderHandle own = OwnFolder.Open(place);
            JournalState state = new Journal(own, files, key).Look(out ForeignJournal? foreign);
            if (foreign is not null) _found.Add(foreign.ToDiagnostic());
            return state;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Another process has just finished it.
            return JournalState.None;
        }
    }

    /// <summary>The outcome where there is nothing to write; null where all files are as expected and one is to change.</summary>
    /// <param name="changes">What is to change.</param>
    /// <param name="read">What the path of a change holds; null where there is no file.</param>
    /// <param name="getVersion">The version of what it holds, for files that are not read.</param>
    public static BatchOutcome? Settle(List<FileChange> changes, Func<FileChange, byte[]?> read, Func<FileChange, FileVersion?> getVersion)
    {
        List<FileConflict> conflicts = [];
        bool isUnchanged = true;
        foreach (FileChange change in changes)
        {
            if (change.IsUnread)
            {
                FileVersion? version = getVersion(change);
                if (version != change.Old) conflicts.Add(new FileConflict(change.Path, Current: null, version is not null));
                isUnchanged = false;
                continue;
            }

            byte[]? current = read(change);
            bool isOld = current is null ? change.OldBytes is null : change.OldBytes is not null && current.AsSpan().SequenceEqual(change.OldBytes);
            bool isNew = current is not null && change is { OldBytes: not null, Bytes: not null } && current.AsSpan().SequenceEqual(change.Bytes);
            if (!isOld && !isNew) conflicts.Add(new FileConflict(change.Path, current, current is not null));
            isUnchanged &= isNew;
        }

        if (conflicts.Count > 0) return new BatchOutcome(SaveStatus.Conflict, [], conflicts);
        return isUnchanged ? new BatchOutcome(SaveStatus.Unchanged, [], []) : null;
    }

    private static BatchOutcome? Settle(List<FileChange> changes, ChangeWriter writer) =>
        Settle(changes, writer.Read, change => writer.GetVersion(change.Path));

    private static BatchOutcome WriteLocked(List<FileChange> changes, ChangeWriter writer, Journal journal, ref string state)
    {
        try
        {
            journal.Write(changes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // If that fails, the next batch deletes the remains.
            if (journal.IsCommitted) Undo(changes, 0, writer, journal, ref state);
            throw;
        }

        int begun = 0;
        try
        {
            writer.Prepare(changes);
            foreach (FileChange[] some in ChangePlan.InSteps(changes))
            {
                begun += some.Length;
                if (writer.Apply(some) is not { } conflict) continue;
                Undo(changes, begun, writer, journal, ref state);
                return new BatchOutcome(SaveStatus.Conflict, [], [conflict]);
            }

            writer.Flush();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Undo(changes, begun, writer, journal, ref state);
            throw;
        }

        state = $"All files hold the new versions, but '{Journal.Path}' is still there; delete it.";
        journal.Drop();
        return new BatchOutcome(SaveStatus.Saved, changes, []);
    }

    /// <summary>
    /// Undoes what was begun, some of which may not have been made. Where that fails, the journal stays: the batch is then finished later.
    /// </summary>
    private static void Undo(List<FileChange> changes, int begun, ChangeWriter writer, Journal journal, ref string state)
    {
        state = $"It is finished when the vault is opened or written to again, as '{Journal.Path}' says; some files may hold their new versions already.";
        writer.Discard(changes);
        for (int i = changes.Count - 1; i >= 0; i--)
        {
            // A file that was renamed is gone from its old path before that path's turn comes.
            if (i < begun || changes[i].IsRename) writer.Apply(changes[i].Reverse());
        }

        writer.RemoveFolders();
        writer.Flush();
        journal.Drop();
        state = "Nothing was changed.";
    }
}
