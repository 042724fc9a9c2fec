using NoteSdk.Workspace.Answers;

namespace NoteSdk;

/// <content>What can be done to a note.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>
    /// What can be done to a note: the fixes of the diagnostics that touch a range, and the notes that broken links in it name, of the types that their members
    /// ask for; all safe fixes of the note at once; a move to the folder of its type.
    /// </summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <param name="range">The range, which may be empty.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    public NoteList<WorkspaceAction> GetActions(string path, TextRange range) => [.. new ActionFinder(this, Vault.Get(path)).Find(range)];
}
