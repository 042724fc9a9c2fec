using NoteSdk.Files.Batches;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Journals;

/// <summary>Finishes an interrupted batch of this user on this machine. The caller holds the vault's lock.</summary>
internal sealed class Recovery(VaultFolder vault, IFileSystem files, TimeSpan patience, Journal journal)
{
    private readonly ChangeWriter _writer = new(vault, files, patience);
    private readonly List<NoteDiagnostic> _diagnostics = [];

    /// <summary>Finishes the batch, or drops the remains of one whose journal was not complete.</summary>
    /// <param name="foreign">Another user's journal, which is ignored.</param>
    /// <returns>The outcome of the batch; empty if there is none.</returns>
    public IReadOnlyList<NoteDiagnostic> Run(out ForeignJournal? foreign)
    {
        journal.DropUnfinished();
        if (journal.Look(out foreign) != JournalState.Own) return [];
        List<FileChange> changes;
        try
        {
            changes = journal.Read();
            foreach (FileChange change in changes) Check(change);
        }
        catch (FormatException e)
        {
            string path = journal.SetAside();
            return [NoteRules.BrokenJournal.OfFile(Journal.Path, e.Message, path)];
        }

        foreach (FileChange change in changes) Finish(change);
        journal.Drop();
        _diagnostics.Add(NoteRules.BatchFinished.OfFile(Journal.Path, BatchDescription.Of(changes, changes.Count)));
        return _diagnostics;
    }

    private static void Check(FileChange change)
    {
        if (BatchPath.FindFault(change.Path) is { } fault) throw new FormatException($"it has a path '{change.Path}', which {fault}");
        if (change.Other is { } other && BatchPath.FindFault(other) is { } otherFault)
        {
            throw new FormatException($"it has a path '{other}', which {otherFault}");
        }
    }

    private void Finish(FileChange change)
    {
        _writer.ClearAway(change);
        if (_writer.Apply(change) is not { } conflict) return;
        string kept = change.Bytes is null
            ? "It was to be moved or deleted, and stays."
            : $"The version of the batch is kept as '{_writer.Keep(change, change.Bytes)}'.";
        NoteDiagnostic found = NoteRules.VersionKept.OfFile(conflict.Path, conflict.IsThere ? kept : $"The file is gone. {kept}");

        // Of a file that moves, both ends may say the same.
        if (!_diagnostics.Contains(found)) _diagnostics.Add(found);
    }
}
