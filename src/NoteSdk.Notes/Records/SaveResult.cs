namespace NoteSdk;

/// <summary>What became of a note that was to be saved.</summary>
/// <typeparam name="TNote">The generated record.</typeparam>
public sealed class SaveResult<TNote>
    where TNote : NoteRecord
{
    internal SaveResult(SaveStatus status, NoteConflict<TNote>? conflict)
    {
        Status = status;
        Conflict = conflict;
    }

    /// <summary>Gets what became of the note.</summary>
    public SaveStatus Status { get; }

    /// <summary>Gets the versions that are in conflict; null unless <see cref="Status"/> is <see cref="SaveStatus.Conflict"/>.</summary>
    public NoteConflict<TNote>? Conflict { get; }
}
