namespace NoteSdk;

/// <summary>A note of the vault has another path, with the same text; one that a batch has moved, perhaps with a text that follows its new name.</summary>
/// <param name="Old">The note where it was.</param>
/// <param name="New">The note where it is.</param>
public sealed record NoteMoved(VaultNote Old, VaultNote New) : NoteChange
{
    /// <inheritdoc/>
    public override string Path => New.Path;
}
