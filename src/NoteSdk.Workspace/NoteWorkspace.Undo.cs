using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Vaults;
using NoteSdk.Vaults.Batches;
using NoteSdk.Workspace.Plans;
using NoteSdk.Workspace.Undo;

namespace NoteSdk;

/// <content>Undo of the last applied plan.</content>
public sealed partial class NoteWorkspace
{
    /// <summary>
    /// The plan that takes the last applied plan of this vault back, whichever program of this user applied it; once applied, undo takes that one back.
    /// Files that the plan made go to the vault's trash.
    /// </summary>
    /// <returns>
    /// The plan; null if nothing is kept: nothing was applied, the vault is in memory, or the plan replaced more than 64 MiB.
    /// </returns>
    /// <exception cref="VaultConflictException">A file is no longer as the plan left it, or another one has the path that it would get back.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public WorkspacePlan? PlanUndo()
    {
        if (UndoStore.Of(_live.State.Files, _options.StateFolder)?.Find() is not { } steps) return null;
        HashSet<string> given = [.. steps.Select(static step => step.NewPath).OfType<string>()];
        List<string> conflicts = [];
        List<BatchChange> changes = [];
        foreach (UndoStep step in steps)
        {
            IVaultContent? now = step.NewPath is null ? null : FindContent(step.NewPath, isUnread: step.OldBytes is null && step.OldPath is not null);
            bool isTaken = step.OldPath is not null && !given.Contains(step.OldPath) && _live.State.Files.Exists(step.OldPath);
            if (PlannedFiles.VersionOf(now) != step.NewVersion || isTaken) conflicts.Add(isTaken ? step.OldPath! : step.NewPath ?? step.OldPath!);
            else changes.Add(new BatchChange(now, ContentOf(step, now)));
        }

        if (conflicts.Count > 0) throw new VaultConflictException([.. conflicts]);
        return new WorkspacePlan([.. changes.Where(static change => change.HasEffect).OrderBy(static change => change.Path, PathOrder.Comparer)]);
    }

    /// <summary>A file as it is; null if there is none.</summary>
    private IVaultContent? FindContent(string path, bool isUnread)
    {
        if (Vault.TryGet(path, out VaultNote? note)) return note;
        if (_live.State.Files.Find(path) is null) return null;
        return isUnread ? new UnreadFile(path, _live.State.Files.GetVersion(path)) : new VaultAttachment(path, _live.State.Files.Read(path));
    }

    /// <summary>A file as it was; null if the plan made it.</summary>
    private IVaultContent? ContentOf(UndoStep step, IVaultContent? now)
    {
        if (step.OldPath is not { } path) return null;
        if (step.OldBytes is not { } bytes) return ((UnreadFile)now!) with { Path = path };
        if (!VaultPath.IsNote(path)) return new VaultAttachment(path, bytes);
        DateTime time = _options.Clock.GetUtcNow().UtcDateTime;
        return _live.State.Reader.Scan(new VaultFile(path, bytes.Length, time, (now as VaultNote)?.CreationTimeUtc ?? time, IsNote: true), bytes);
    }
}
