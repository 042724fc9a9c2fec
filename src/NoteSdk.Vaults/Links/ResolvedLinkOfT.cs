namespace NoteSdk;

/// <summary>Where a link to a note of a known type leads in a vault. It converts to that note, or to null if it does not lead to a note of the type.</summary>
/// <typeparam name="T">The record of the note.</typeparam>
/// <param name="Status">Whether it leads to a note of the type.</param>
/// <param name="Note">The note; null if there is none of the type.</param>
/// <param name="Target">The file that the link leads to, of whatever type.</param>
public sealed record ResolvedLink<T>(LinkStatus Status, T? Note, ResolvedLink Target)
    where T : NoteRecord
{
    /// <summary>The note that a link leads to; null if there is none of the type.</summary>
    public static implicit operator T?(ResolvedLink<T> link) => link?.Note;

    /// <summary>The note that the link leads to; null if there is none of the type.</summary>
    public T? ToT() => Note;
}
