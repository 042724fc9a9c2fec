namespace NoteSdk;

/// <summary>A note of the vault has another text.</summary>
/// <param name="Old">The note as it was.</param>
/// <param name="New">The note as it is.</param>
public sealed record NoteChanged(VaultNote Old, VaultNote New) : NoteChange
{
    /// <inheritdoc/>
    public override string Path => New.Path;
}
