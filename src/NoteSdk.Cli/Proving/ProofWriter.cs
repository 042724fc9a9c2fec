using System.Text;

namespace NoteSdk.Cli.Proving;

/// <summary>Writes as all verbs do: by plans, whose edits are applied to the text.</summary>
internal sealed class ProofWriter : IProofWriter
{
    public string? Write(NoteWorkspace workspace, string path, Action<WorkspaceChanges> make)
    {
        WorkspacePlan plan = workspace.Plan(make);
        return plan.IsEmpty ? null : Apply(workspace.GetText(path), plan.Files.Single(file => file.OldPath == path).Edits);
    }

    public byte[] WriteBack(NoteRecord note) => note.ToUtf8Bytes();

    public Task<NoteWorkspace> MoveAsync(NoteWorkspace workspace, string path, string newPath, CancellationToken cancellationToken) =>
        workspace.ApplyAsync(workspace.Plan(changes => changes.Move(path, newPath)), cancellationToken);

    /// <summary>The text after edits, as an editor makes them.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        LineStarts lines = new(text);
        StringBuilder edited = new(text.Length);
        int at = 0;
        foreach (TextEdit edit in edits.OrderBy(static edit => edit.Range.StartLine).ThenBy(static edit => edit.Range.StartColumn))
        {
            int start = lines[edit.Range.StartLine] + edit.Range.StartColumn - 1;
            edited.Append(text, at, start - at).Append(edit.NewText);
            at = lines[edit.Range.EndLine] + edit.Range.EndColumn - 1;
        }

        return edited.Append(text, at, text.Length - at).ToString();
    }
}
