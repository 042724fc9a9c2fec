using NoteSdk.Vaults.Checking;
using NoteSdk.Workspace.Answers;
using NoteSdk.Workspace.Completing;
using NoteSdk.Workspace.Plans;

namespace NoteSdk;

/// <content>What can be put in at a position.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>
    /// What can be put in at a position: keys that the frontmatter lacks, values by the type of the member, notes, headings and blocks in a wikilink, tags,
    /// handles in tasks, and missing sections on an empty line. No text that one of them gives has a diagnostic that it did not have before,
    /// but for a note that gets a type, which is then read by it.
    /// </summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The column in UTF-16 units, counted from 1.</param>
    /// <returns>The completions, the likeliest first; at most some hundreds.</returns>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The note has no such position.</exception>
    public NoteList<WorkspaceCompletion> GetCompletions(string path, int line, int column)
    {
        using NotePoint point = new(this, path, line, column);
        CompletionLine typed = new(point);
        if (typed.IsInCode) return [];
        IEnumerable<WorkspaceCompletion>? found = new LinkCompletions(point, typed).Find();
        if (typed.IsInFrontmatter)
        {
            FieldCompletions fields = new(point, typed);
            return [.. found ?? fields.FindTypes() ?? fields.FindKeys() ?? new ValueCompletions(point, typed).Find()];
        }

        if (point.Offset < point.Text.Reader.Document.BodyStart) return [];
        TextCompletions texts = new(point, typed);
        return [.. found ?? texts.FindWords() ?? new ValueCompletions(point, typed).Find().Concat(texts.FindSections())];
    }

    /// <summary>Whether a note with an edit has no diagnostic that it does not have without it.</summary>
    internal bool AddsNothing(string path, TextEdit edit)
    {
        VaultNote note = Vault.Get(path);
        VaultCheck check = _check ??= Vault.NewCheck();
        List<string> left = [.. check.Run(note).Select(KeyOf)];
        return check.Run(note.Reader.Scan(note.File, TextEdits.Apply(note.Bytes, [edit]))).All(one => left.Remove(KeyOf(one)));

        static string KeyOf(LocatedDiagnostic found) => $"{found.Diagnostic.Id} {found.Diagnostic.Message}";
    }
}
