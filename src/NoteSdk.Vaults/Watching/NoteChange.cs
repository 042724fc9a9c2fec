namespace NoteSdk;

/// <summary>A change of a vault: <see cref="NoteAdded"/>, <see cref="NoteChanged"/>, <see cref="NoteMoved"/> or <see cref="NoteDeleted"/>.</summary>
public abstract record NoteChange
{
    private protected NoteChange()
    {
    }

    /// <summary>Gets the path of the note in the vault after the change; of a deleted one, the path it had.</summary>
    public abstract string Path { get; }
}
