namespace NoteSdk;

/// <summary>Notes that seem to be of one type.</summary>
/// <param name="Type">The name of the type.</param>
/// <param name="Paths">The paths of the notes, in ordinal order.</param>
public sealed record NoteGroup(string Type, NoteList<string> Paths);
