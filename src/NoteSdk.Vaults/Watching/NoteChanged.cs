namespace NoteSdk;

/// <summary>The text of a note in the vault has changed.</summary>
/// <param name="Old">The note as it was.</param>
/// <param name="New">The note as it is.</param>
public sealed record NoteChanged(VaultNote Old, VaultNote New) : NoteChange
{
    /// <inheritdoc/>
    public override string Path => New.Path;
}
