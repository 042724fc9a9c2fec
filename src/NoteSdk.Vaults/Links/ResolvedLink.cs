namespace NoteSdk;

/// <summary>Where a link leads in a vault.</summary>
/// <param name="Status">Whether it leads somewhere.</param>
/// <param name="Path">The path of the file in the vault; null if there is none.</param>
/// <param name="Note">The note; null if there is none, or if the file is not a note, such as a picture.</param>
/// <param name="Candidates">The paths of all files that fit the link, the best one first.</param>
public sealed record ResolvedLink(LinkStatus Status, string? Path, VaultNote? Note, NoteList<string> Candidates)
{
    /// <summary>
    /// Gets the line that the link's heading or block begins in, counted from 1; 1 for a link without either; null if the note has no such heading or block.
    /// </summary>
    public int? Line { get; init; }
}
