using NoteSdk.Documents.Text;
using NoteSdk.Files.Saving;
using NoteSdk.Notes.Records;
using NoteSdk.Vaults;
using NoteSdk.Vaults.Batches;

namespace NoteSdk.Workspace.Plans;

/// <summary>Gives the changes of a batch as data.</summary>
internal static class PlannedFiles
{
    public static PlannedFile Of(BatchChange change) =>
        new(change.Original?.Path, change.Now?.Path, VersionOf(change.Original), VersionOf(change.Now), EditsOf(change));

    public static string? VersionOf(IVaultContent? file) => file switch
    {
        null => null,
        UnreadFile unread => unread.Version.Hash,
        _ => FileVersion.Of(file.Bytes)!.Hash,
    };

    private static NoteList<TextEdit> EditsOf(BatchChange change)
    {
        if (change.Now is null or UnreadFile) return [];
        string before = change.Original is { } file ? TextOf(file) : "";
        TextPositions positions = new(before);
        return [.. UnifiedDiff.Changes(before, TextOf(change.Now)).Select(one => new TextEdit(positions.Range(one.Start, one.Start + one.Length), one.Text))];
    }

    private static string TextOf(IVaultContent file) => NoteEncoding.GetString(file.Bytes);
}
