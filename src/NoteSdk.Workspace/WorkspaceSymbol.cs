namespace NoteSdk;

/// <summary>A heading or a member of a note, as an outline shows it.</summary>
/// <param name="Name">The heading's text, or the name by which the note has the member.</param>
/// <param name="Range">All of it: a heading up to the next one of its level or a higher one, a member with its value.</param>
/// <param name="NameRange">Its name.</param>
public sealed record WorkspaceSymbol(string Name, TextRange Range, TextRange NameRange)
{
    /// <summary>Gets the member's name in C#; null for a heading that is no name of one.</summary>
    public string? Member { get; init; }

    /// <summary>Gets the member's values as texts; empty for a heading that is no name of one.</summary>
    public NoteList<string> Values { get; init; } = [];

    /// <summary>Gets the level of the heading; 0 for a member without one.</summary>
    public int Level { get; init; }

    /// <summary>Gets what is below the heading.</summary>
    public NoteList<WorkspaceSymbol> Children { get; init; } = [];
}
