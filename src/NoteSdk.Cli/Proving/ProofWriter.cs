using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Proving;

/// <summary>Writes as all verbs do: by plans, whose edits are applied to the text.</summary>
internal sealed class ProofWriter : IProofWriter
{
    public string? Write(NoteWorkspace workspace, string path, Action<WorkspaceChanges> make) => EditedText.Make(workspace, path, make);

    public byte[] WriteBack(NoteRecord note) => note.ToUtf8Bytes();

    public Task<NoteWorkspace> MoveAsync(NoteWorkspace workspace, string path, string newPath, CancellationToken cancellationToken) =>
        workspace.ApplyAsync(workspace.Plan(changes => changes.Move(path, newPath)), cancellationToken);
}
