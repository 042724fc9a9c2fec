using NoteSdk.Documents.Paths;

namespace NoteSdk.Workspace.Answers;

/// <summary>Finds what can be done to a note.</summary>
internal sealed class ActionFinder(NoteWorkspace workspace, VaultNote note)
{
    public IEnumerable<WorkspaceAction> Find(TextRange range)
    {
        NoteList<WorkspaceDiagnostic> all = workspace.Check(note.Path);
        foreach (WorkspaceDiagnostic found in all.Where(one => Touch(one.Range, range)))
        {
            foreach (WorkspaceFix fix in found.Fixes)
            {
                WorkspacePlan plan = workspace.Plan(changes => changes.Edit(note.Path, fix.Edits));
                yield return new WorkspaceAction(fix.Title, WorkspaceActionKind.Fix, plan) { Diagnostic = found };
            }

            if (found.Id == NoteRules.BrokenLink.Id && CreateLinked(found) is { } create) yield return create;
        }

        List<TextEdit> safe = SafeEdits(all);
        if (safe.Count > 0 && Plan(changes => changes.Edit(note.Path, safe)) is { } fixAll)
        {
            yield return new WorkspaceAction("Make all safe fixes", WorkspaceActionKind.FixAll, fixAll);
        }

        if (note.Type?.Folder is not { } folder || note.Folder == folder) yield break;
        string newPath = VaultPath.Join(folder, VaultPath.NameOf(note.Path));
        if (Plan(changes => changes.Move(note.Path, newPath)) is not { } move) yield break;
        yield return new WorkspaceAction($"Move to '{folder}'", WorkspaceActionKind.Move, move);
    }

    /// <summary>The note that a broken link names, of the type that the link's member asks for.</summary>
    private WorkspaceAction? CreateLinked(WorkspaceDiagnostic found)
    {
        using NotePoint point = new(workspace, note.Path, found.Range.StartLine, found.Range.StartColumn);
        if (point.Link is not { Target.Length: > 0 } link) return null;
        string name = VaultNote.NameOf(link.Target);
        string? folder = link.Target.Contains('/', StringComparison.Ordinal) ? VaultPath.FolderOf(link.Target) : null;
        string? type = point.Described?.LinkType;
        WorkspacePlan? plan = Plan(changes =>
        {
            string? path = folder is null ? null : VaultPath.Join(folder, name + VaultPath.Extension);
            if (type is not null) changes.Create(type, [KeyValuePair.Create("title", name)], path);
            else changes.CreateText(path ?? VaultPath.Join(workspace.Obsidian.NewNoteFolder, name + VaultPath.Extension), "");
        });

        // The name of the file may differ from the title, so that the link would still lead nowhere.
        if (plan?.Files is not [{ NewPath: { } made }] || VaultPath.NoteName(made) != name) return null;
        string title = type is null ? $"Create the note '{made}'" : $"Create the note '{made}' of type '{type}'";
        return new WorkspaceAction(title, WorkspaceActionKind.CreateNote, plan) { Diagnostic = found };
    }

    /// <summary>The edits of all safe fixes, without those that touch others.</summary>
    private static List<TextEdit> SafeEdits(NoteList<WorkspaceDiagnostic> all)
    {
        List<TextEdit> edits = [];
        foreach (WorkspaceFix fix in all.Select(static one => one.Fixes.FirstOrDefault(static fix => fix.IsSafe)).OfType<WorkspaceFix>())
        {
            if (!fix.Edits.Any(edit => edits.Any(other => Touch(edit.Range, other.Range)))) edits.AddRange(fix.Edits);
        }

        return edits;
    }

    /// <summary>A plan; null if the changes cannot be made.</summary>
    private WorkspacePlan? Plan(Action<WorkspaceChanges> make)
    {
        try
        {
            return workspace.Plan(make);
        }
        catch (Exception e) when (e is ArgumentException or IOException or KeyNotFoundException or NoteWriteException)
        {
            return null;
        }
    }

    private static bool Touch(TextRange a, TextRange b) =>
        (a.StartLine, a.StartColumn).CompareTo((b.EndLine, b.EndColumn)) <= 0 && (b.StartLine, b.StartColumn).CompareTo((a.EndLine, a.EndColumn)) <= 0;
}
