namespace NoteSdk;

/// <summary>A note was added to the vault.</summary>
/// <param name="Note">The note.</param>
public sealed record NoteAdded(VaultNote Note) : NoteChange
{
    /// <inheritdoc/>
    public override string Path => Note.Path;
}
