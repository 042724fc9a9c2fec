using System.Collections.Concurrent;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Proving;

/// <summary>Shows on a vault, in memory, that what is promised holds there.</summary>
internal static class VaultProof
{
    /// <summary>Tries everything, and returns what does not hold, in the order of paths and lines.</summary>
    public static async Task<IReadOnlyList<ProofFinding>> RunAsync(Terminal terminal, NoteWorkspace workspace, IProofWriter writer, ProofFigures figures,
        CancellationToken cancellationToken)
    {
        ConcurrentBag<ProofFinding> found = [];
        ProofValues values = new(workspace, cancellationToken);
        NoteList<VaultNote> notes = workspace.Vault.Notes();
        using (ProgressLine edits = new(terminal, "Editing in memory:"))
        {
            ParallelOptions parallel = new() { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
            int done = 0;
            Parallel.ForEach(notes, parallel, note =>
            {
                foreach (ProofFinding one in new NoteProof(workspace, values, writer, figures).Run(note)) found.Add(one);
                edits.Report(new VaultProgress(Interlocked.Increment(ref done), notes.Count));
            });
        }

        using ProgressLine moves = new(terminal, "Moving in memory:");
        NoteWorkspace memory = await MemoryCopy.OpenAsync(workspace, new WorkspaceOptions { Clock = terminal.Clock }, cancellationToken).ConfigureAwait(false);
        foreach (ProofFinding one in await new MoveProof(writer, figures).RunAsync(memory, moves, cancellationToken).ConfigureAwait(false)) found.Add(one);
        return
        [
            .. found.OrderBy(static one => one.Path, StringComparer.Ordinal).ThenBy(static one => one.Line)
                .ThenBy(static one => one.Message, StringComparer.Ordinal),
        ];
    }
}
