namespace NoteSdk;

/// <summary>A change of a vault: <see cref="NoteAdded"/>, <see cref="NoteChanged"/>, <see cref="NoteMoved"/> or <see cref="NoteDeleted"/>.</summary>
public abstract record NoteChange
{
    private protected NoteChange()
    {
    }

    /// <summary>Gets the path of the note in the vault after the change; for a deleted note, its old path.</summary>
    public abstract string Path { get; }
}
