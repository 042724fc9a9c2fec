using NoteSdk.Saving;

namespace NoteSdk.Storage;

/// <summary>
/// Writes several files of a vault, all or none. What is to be done is written down first (<see cref="Journal"/>); if the process dies meanwhile, the next batch or the
/// next opening of the vault finishes it. If a step fails, what was done is undone.
/// </summary>
/// <param name="vault">The vault.</param>
/// <param name="files">The file system.</param>
/// <param name="patience">How long to wait for others that write to the vault.</param>
internal sealed class FileBatch(VaultFolder vault, IFileSystem files, TimeSpan patience)
{
    private readonly Journal _journal = new(vault, files);

    /// <summary>Makes the one for the machine's own files.</summary>
    public FileBatch(VaultFolder vault)
        : this(vault, new SystemFiles(), TimeSpan.FromSeconds(10))
    {
    }

    /// <summary>Carries out operations, or none of them where one of the files is not as expected.</summary>
    /// <exception cref="ArgumentException">Two operations are about one path, or a path is none in a vault.</exception>
    /// <exception cref="IOException">A step failed; the message says which, and what the vault holds now.</exception>
    public BatchOutcome Write(IReadOnlyCollection<FileOperation> operations)
    {
        string state = "Nothing was changed.";
        try
        {
            ChangeWriter writer = new(vault, files, patience);
            if (Settle(ChangePlan.Of(operations, vault), writer) is { Status: SaveStatus.Unchanged } unchanged) return unchanged;
            using VaultLock held = VaultLock.Take(vault, files, patience);
            IReadOnlyList<NoteDiagnostic> recovered = new Recovery(vault, files, patience).Run();
            List<FileChange> changes = ChangePlan.Of(operations, vault);
            BatchOutcome outcome = Settle(changes, writer) ?? WriteLocked(changes, writer, ref state);
            return outcome with { Recovered = recovered };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{vault.Root}: the batch was not written: {e.Message.TrimEnd('.')}. {state}", e) { HResult = e.HResult };
        }
    }

    /// <summary>Finishes or drops what a process left behind that died in the midst of a batch. Writes nothing where there is no such thing.</summary>
    /// <returns>Files that changed meanwhile, and damage.</returns>
    /// <exception cref="IOException">A step failed; nothing is lost, and the next try goes on.</exception>
    public IReadOnlyList<NoteDiagnostic> Recover()
    {
        try
        {
            if (!_journal.IsThere) return [];
            using VaultLock held = VaultLock.Take(vault, files, patience);
            return new Recovery(vault, files, patience).Run();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"{vault.Root}: a batch of changes that was broken off could not be finished: {e.Message.TrimEnd('.')}. Mend that and open the vault again, or delete '{VaultLock.Folder}/journal' to give it up.",
                e) { HResult = e.HResult };
        }
    }

    /// <summary>The outcome where there is nothing to write; null where all files are as expected and one is to change.</summary>
    private static BatchOutcome? Settle(List<FileChange> changes, ChangeWriter writer)
    {
        List<FileConflict> conflicts = [];
        bool isUnchanged = true;
        foreach (FileChange change in changes)
        {
            byte[]? current = writer.Read(change);
            bool isOld = current is null ? change.OldBytes is null : change.OldBytes is not null && current.AsSpan().SequenceEqual(change.OldBytes);
            bool isNew = current is not null && change is { OldBytes: not null, Bytes: not null } && current.AsSpan().SequenceEqual(change.Bytes);
            if (!isOld && !isNew) conflicts.Add(new FileConflict(change.Path, current));
            isUnchanged &= isNew;
        }

        if (conflicts.Count > 0) return new BatchOutcome(SaveStatus.Conflict, [], conflicts, []);
        return isUnchanged ? new BatchOutcome(SaveStatus.Unchanged, [], [], []) : null;
    }

    private BatchOutcome WriteLocked(List<FileChange> changes, ChangeWriter writer, ref string state)
    {
        try
        {
            _journal.Write(changes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Otherwise the next batch deletes what there is of it.
            if (_journal.IsCommitted) Undo(changes, 0, writer, ref state);
            throw;
        }

        int begun = 0;
        try
        {
            foreach (FileChange change in changes)
            {
                begun++;
                if (writer.Apply(change) is not { } conflict) continue;
                Undo(changes, begun, writer, ref state);
                return new BatchOutcome(SaveStatus.Conflict, [], [conflict], []);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Undo(changes, begun, writer, ref state);
            throw;
        }

        state = $"All files hold the new versions, but '{VaultLock.Folder}/journal' is still there; delete it.";
        _journal.Drop();
        return new BatchOutcome(SaveStatus.Saved, changes, [], []);
    }

    /// <summary>Undoes what was begun, the last of which may not have been made. Where that fails, the journal stays: the batch is then finished later.</summary>
    private void Undo(List<FileChange> changes, int begun, ChangeWriter writer, ref string state)
    {
        state = $"It is finished when the vault is opened or written to again, as '{VaultLock.Folder}/journal' says; some files may hold their new versions already.";
        for (int i = changes.Count - 1; i >= 0; i--)
        {
            // A file that was renamed is gone from its old path before that path's turn comes.
            if (i < begun || changes[i].IsRename) writer.Apply(changes[i].Reverse());
        }

        writer.RemoveFolders();
        _journal.Drop();
        state = "Nothing was changed.";
    }
}
