namespace NoteSdk;

/// <summary>A note of the vault was moved, with the same text; if a batch moved it, its text may have changed with its name.</summary>
/// <param name="Old">The note where it was.</param>
/// <param name="New">The note where it is.</param>
public sealed record NoteMoved(VaultNote Old, VaultNote New) : NoteChange
{
    /// <inheritdoc/>
    public override string Path => New.Path;
}
