namespace NoteSdk.Cli.Proving;

/// <summary>Moves every note to another folder and back, in a copy of the vault in memory, and follows the links after each move.</summary>
internal sealed class MoveProof(IProofWriter writer, ProofFigures figures)
{
    private const string Folder = "notesdk prove";

    /// <summary>What does not hold.</summary>
    public async Task<IReadOnlyList<ProofFinding>> RunAsync(NoteWorkspace memory, IProgress<VaultProgress> progress, CancellationToken cancellationToken)
    {
        List<ProofFinding> found = [];
        string[] paths = [.. memory.Vault.Notes().Select(static note => note.Path)];
        int unresolved = memory.Vault.UnresolvedLinks().Count;
        for (int i = 0; i < paths.Length; i++)
        {
            string path = paths[i];
            string newPath = $"{Folder}/{path}";
            (int Line, string? To)[] own = OwnLinks(memory, path, path);
            int back = memory.Vault.Backlinks(memory.Vault.Get(path)).Count;
            try
            {
                NoteWorkspace moved = await writer.MoveAsync(memory, path, newPath, cancellationToken).ConfigureAwait(false);
                int follows = moved.Vault.Backlinks(moved.Vault.Get(newPath)).Count;
                if (follows < back) found.Add(new ProofFinding(path, 1, 1, null, $"moved, {back - follows} of {back} links to it lead elsewhere."));
                (int Line, string? To)[] now = OwnLinks(moved, newPath, path);
                foreach ((int line, string? to) in own.Zip(now).Where(static pair => pair.First.To != pair.Second.To).Select(static pair => pair.First))
                {
                    found.Add(new ProofFinding(path, line, 1, null, $"moved, its link to '{to}' leads elsewhere."));
                }

                memory = await writer.MoveAsync(moved, newPath, path, cancellationToken).ConfigureAwait(false);
                figures.AddMove(own.Length + back);
            }
            catch (Exception e) when (e is NoteWriteException or ArgumentException or IOException)
            {
                found.Add(new ProofFinding(path, 1, 1, null, $"it cannot be moved: {e.Message.ReplaceLineEndings(" ")}"));
            }

            progress.Report(new VaultProgress(i + 1, paths.Length));
        }

        int after = memory.Vault.UnresolvedLinks().Count;
        if (after > unresolved) found.Add(new ProofFinding(".", 1, 1, null, $"after all moves, {after - unresolved} links more lead nowhere than before."));
        return found;
    }

    /// <summary>The links of a note with the paths that they lead to; the note itself under its first path.</summary>
    private static (int Line, string? To)[] OwnLinks(NoteWorkspace workspace, string path, string firstPath)
    {
        string? Target(VaultLink link) => workspace.Vault.Resolve(link).Path is { } to && to == path ? firstPath : workspace.Vault.Resolve(link).Path;
        return [.. workspace.Vault.Get(path).Links.Select(link => (link.Line, Target(link)))];
    }
}
