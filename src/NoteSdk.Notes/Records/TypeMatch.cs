namespace NoteSdk.Notes.Records;

/// <summary>The type of a note.</summary>
/// <param name="Type">The type; null if none fits, or if two fit equally well.</param>
/// <param name="Tied">The two types that fit equally well, in the order in which they were given; null if there are none.</param>
internal readonly record struct TypeMatch(NoteType? Type, (NoteType First, NoteType Second)? Tied = null);
