using NoteSdk.Files.Batches;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Journals;

/// <summary>Finishes an interrupted batch of this user on this machine. The caller holds the vault's lock.</summary>
internal sealed class Recovery(VaultFolder vault, IFileSystem files, TimeSpan patience, Journal journal)
{
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

        using (ChangeWriter writer = new(vault, files, patience))
        {
            foreach (FileChange change in changes) Finish(writer, change);

            // What the dead process did may be in memory only, as what is done now.
            writer.Flush();
        }

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

    private void Finish(ChangeWriter writer, FileChange change)
    {
        if (writer.ClearAway(change) is { } left)
        {
            _diagnostics.Add(NoteRules.VersionKept.OfFile(change.Path, $"What another program wrote to it is kept as '{left}'."));
        }

        if (writer.Apply(change) is not { } conflict) return;
        string kept = change.Bytes is null
            ? "It was to be moved or deleted, and stays."
            : $"The version of the batch is kept as '{writer.Keep(change, change.Bytes)}'.";
        NoteDiagnostic found = NoteRules.VersionKept.OfFile(conflict.Path, conflict.IsThere ? kept : $"The file is gone. {kept}");

        // Of a file that moves, both ends may say the same.
        if (!_diagnostics.Contains(found)) _diagnostics.Add(found);
    }
}
