namespace NoteSdk;

/// <summary>A member of an enum of a schema.</summary>
/// <param name="Name">Its name in C#, which JSON has.</param>
/// <param name="Spellings">How notes spell it; the first is written, the others are read too.</param>
public sealed record WorkspaceEnumMember(string Name, NoteList<string> Spellings);
