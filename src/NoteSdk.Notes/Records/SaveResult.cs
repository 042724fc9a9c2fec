namespace NoteSdk;

/// <summary>The result of saving a note.</summary>
/// <typeparam name="TNote">The generated record.</typeparam>
public sealed class SaveResult<TNote>
    where TNote : NoteRecord
{
    internal SaveResult(SaveStatus status, NoteConflict<TNote>? conflict)
    {
        Status = status;
        Conflict = conflict;
    }

    /// <summary>Gets what happened to the note.</summary>
    public SaveStatus Status { get; }

    /// <summary>Gets the versions that are in conflict; null unless <see cref="Status"/> is <see cref="SaveStatus.Conflict"/>.</summary>
    public NoteConflict<TNote>? Conflict { get; }
}
