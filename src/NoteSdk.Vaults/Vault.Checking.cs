using System.Collections.Concurrent;
using NoteSdk.Documents.Paths;
using NoteSdk.Vaults.Checking;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Moving;

namespace NoteSdk;

/// <content>What is wrong with the notes of a vault.</content>
public sealed partial class Vault
{
    /// <summary>
    /// Checks all notes: each by its schema, and their links, titles and handles against one another; also what the cards of canvases lead to. The page
    /// <c>schemas/DIAGNOSTICS.md</c> of the package lists what is reported. The ids are stable; paths are relative to the vault.
    /// </summary>
    /// <returns>What was found, including <see cref="Diagnostics"/>, in the order of paths and lines.</returns>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public Task<NoteList<NoteDiagnostic>> CheckAsync(CancellationToken cancellationToken = default)
        => Task.Run(() => Check(cancellationToken), cancellationToken);

    private NoteList<NoteDiagnostic> Check(CancellationToken cancellationToken) =>
        [.. CheckLocated(cancellationToken).Select(static found => found.Diagnostic)];

    /// <summary>What checks single notes of this moment.</summary>
    internal VaultCheck NewCheck() => new(_state.Index, Types);

    /// <summary>What <see cref="CheckAsync"/> finds, with what the messages are made of.</summary>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    internal List<LocatedDiagnostic> CheckLocated(CancellationToken cancellationToken)
    {
        VaultIndex index = _state.Index;
        VaultCheck check = new(index, Types);
        ConcurrentBag<LocatedDiagnostic> found = [.. Diagnostics.Concat(check.ConflictCopies()).Select(static one => new LocatedDiagnostic(one))];
        ParallelOptions parallel = new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(index.Notes, parallel, note =>
        {
            try
            {
                foreach (LocatedDiagnostic one in check.Run(note)) found.Add(one);
            }
            catch (IOException e)
            {
                // The note came from a cache, and its file is gone by now.
                found.Add(new LocatedDiagnostic(NoteRules.Unreadable.OfFile(note.Path, "file", e.Message.TrimEnd('.'))));
            }
        });
        CanvasCheck canvases = new(index);
        foreach (string path in index.Attachments.Where(CanvasMove.IsCanvas))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (_state.ReadCanvas(path) is not { } canvas) continue;
                foreach (NoteDiagnostic one in canvases.Run(path, canvas)) found.Add(new LocatedDiagnostic(one));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                found.Add(new LocatedDiagnostic(NoteRules.Unreadable.OfFile(path, "file", e.Message.TrimEnd('.'))));
            }
        }

        return
        [
            .. found.OrderBy(one => one.Diagnostic.Path, PathOrder.Comparer).ThenBy(one => one.Diagnostic.Line).ThenBy(one => one.Diagnostic.Column)
                .ThenBy(one => one.Diagnostic.Id, StringComparer.Ordinal).ThenBy(one => one.Diagnostic.Message, StringComparer.Ordinal),
        ];
    }
}
