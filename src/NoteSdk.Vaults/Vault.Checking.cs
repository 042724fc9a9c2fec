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

    private NoteList<NoteDiagnostic> Check(CancellationToken cancellationToken)
    {
        VaultIndex index = _state.Index;
        VaultCheck check = new(index, Types);
        ConcurrentBag<NoteDiagnostic> found = [.. Diagnostics, .. check.ConflictCopies()];
        ParallelOptions parallel = new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(index.Notes, parallel, note =>
        {
            try
            {
                foreach (NoteDiagnostic diagnostic in check.Run(note)) found.Add(diagnostic);
            }
            catch (IOException e)
            {
                // The note came from a cache, and its file is gone by now.
                found.Add(NoteRules.Unreadable.OfFile(note.Path, "file", e.Message.TrimEnd('.')));
            }
        });
        CanvasCheck canvases = new(index);
        foreach (string path in index.Attachments.Where(CanvasMove.IsCanvas))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                if (_state.ReadCanvas(path) is not { } canvas) continue;
                foreach (NoteDiagnostic diagnostic in canvases.Run(path, canvas)) found.Add(diagnostic);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                found.Add(NoteRules.Unreadable.OfFile(path, "file", e.Message.TrimEnd('.')));
            }
        }

        return
        [
            .. found.OrderBy(diagnostic => diagnostic.Path, PathOrder.Comparer).ThenBy(diagnostic => diagnostic.Line).ThenBy(diagnostic => diagnostic.Column)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
        ];
    }
}
