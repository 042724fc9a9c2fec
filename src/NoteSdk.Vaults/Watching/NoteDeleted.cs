namespace NoteSdk;

/// <summary>A note is no longer in the vault.</summary>
/// <param name="Note">The note as it was.</param>
public sealed record NoteDeleted(VaultNote Note) : NoteChange
{
    /// <inheritdoc/>
    public override string Path => Note.Path;
}
