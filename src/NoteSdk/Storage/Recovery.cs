using System.Globalization;
using NoteSdk.Saving;

namespace NoteSdk.Storage;

/// <summary>Finishes a batch that was broken off. The caller holds the vault's lock.</summary>
internal sealed class Recovery(VaultFolder vault, IFileSystem files, TimeSpan patience)
{
    private readonly Journal _journal = new(vault, files);
    private readonly ChangeWriter _writer = new(vault, files, patience);
    private readonly List<NoteDiagnostic> _diagnostics = [];

    public IReadOnlyList<NoteDiagnostic> Run()
    {
        try
        {
            if (_journal.Read() is not { } changes) return _diagnostics;
            foreach (FileChange change in changes) Finish(change);
            _journal.Drop();
        }
        catch (FormatException e)
        {
            string path = _journal.SetAside();
            Report(NoteRules.BrokenJournal, VaultLock.Folder + "/journal", e.Message, path);
        }

        return _diagnostics;
    }

    private void Finish(FileChange change)
    {
        _writer.ClearAway(change);
        if (_writer.Apply(change) is not { } conflict) return;
        string kept = change.Bytes is null
            ? "It was to be moved or deleted, and stays."
            : $"The version of the batch is kept as '{_writer.Keep(change, change.Bytes)}'.";
        Report(NoteRules.VersionKept, change.Path, conflict.Current is null ? $"The file is gone. {kept}" : kept);
    }

    private void Report(NoteRule rule, string path, params ReadOnlySpan<object> arguments) =>
        _diagnostics.Add(new NoteDiagnostic(rule.Id, rule.Severity, string.Format(CultureInfo.InvariantCulture, rule.Format, arguments), path, 1, 1));
}
