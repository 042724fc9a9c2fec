using NoteSdk.Documents.Text;
using NoteSdk.Vaults.Batches;
using NoteSdk.Workspace.Plans;
using NoteSdk.Workspace.Undo;

namespace NoteSdk;

/// <content>Changes as plans.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>The version of a note: a hash of its bytes, which another text does not have.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    public string GetVersion(string path) => PlannedFiles.VersionOf(Vault.Get(path))!;

    /// <summary>The text of a note, as it is at this moment. Bytes that are not UTF-8 are replaced.</summary>
    /// <param name="path">The note's path in the vault.</param>
    /// <exception cref="KeyNotFoundException">The vault has no such note.</exception>
    /// <exception cref="IOException">The note came from a cache, and its file is gone or cannot be read.</exception>
    public string GetText(string path) => NoteEncoding.GetString(Vault.Get(path).Bytes);

    /// <summary>Makes a plan of changes. Nothing is written.</summary>
    /// <param name="make">Makes the changes. What it throws is thrown here, and there is no plan then.</param>
    /// <exception cref="ArgumentNullException"><paramref name="make"/> is null.</exception>
    public WorkspacePlan Plan(Action<WorkspaceChanges> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        WorkspaceChanges changes = new(this);
        make(changes);
        return changes.ToPlan();
    }

    /// <summary>
    /// Writes a plan: all of it, or nothing. A plan that a crash interrupts is finished when the vault is next opened or written to. What takes the plan back
    /// is kept for <see cref="PlanUndo"/>.
    /// </summary>
    /// <param name="plan">The plan, made by this workspace or by another one of the same vault.</param>
    /// <param name="cancellationToken">Cancels the writing before it begins.</param>
    /// <returns>The vault as it is afterwards.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="VaultConflictException">Files are no longer the versions that the plan was made on. Nothing was written.</exception>
    /// <exception cref="IOException">A file could not be written; the message names the step and the state of the vault.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled. Nothing was written.</exception>
    public async Task<NoteWorkspace> ApplyAsync(WorkspacePlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        BatchChange[] changes = [.. plan.Changes.Select(change => change with { Now = OfThisReader(change.Now) })];
        if (changes.Length > 0)
        {
            await Task.Run(() => _live.State.Commit(changes, cancellationToken), cancellationToken).ConfigureAwait(false);
            UndoStore.Of(_live.State.Files, _options.StateFolder)?.Keep(plan);
        }

        NoteWorkspace after = new(_options, _configuration, _live, _unsaved);

        // The schemas are not among the notes that were brought up to date.
        return changes.Any(change => SchemaTexts.ContainsKey(change.Path)) ? await after.RefreshAsync(CancellationToken.None).ConfigureAwait(false) : after;
    }

    /// <summary>A planned note as the schemas in force read it, which may have changed since the plan was made.</summary>
    private Vaults.IVaultContent? OfThisReader(Vaults.IVaultContent? file) =>
        file is VaultNote note && !ReferenceEquals(note.Reader, _live.State.Reader) ? _live.State.Reader.Scan(note.File, note.Bytes) : file;
}
