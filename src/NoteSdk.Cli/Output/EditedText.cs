using System.Text;

namespace NoteSdk.Cli.Output;

/// <summary>Applies the edits of a plan to a text, as an editor does.</summary>
internal static class EditedText
{
    /// <summary>The text of a note after changes of it; null if they change nothing.</summary>
    /// <exception cref="NoteWriteException">The note cannot hold a value.</exception>
    /// <exception cref="ArgumentException">A text is no value.</exception>
    public static string? Make(NoteWorkspace workspace, string path, Action<WorkspaceChanges> make)
    {
        WorkspacePlan plan = workspace.Plan(make);
        return plan.IsEmpty ? null : Apply(workspace.GetText(path), plan.Files.Single(file => file.OldPath == path).Edits);
    }

    /// <summary>The text after edits.</summary>
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
