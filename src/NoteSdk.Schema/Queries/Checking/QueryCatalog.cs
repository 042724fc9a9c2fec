using System.Collections.Generic;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>What is known of the notes that a query runs over.</summary>
internal sealed class QueryCatalog
{
    /// <summary>Gets a catalogue of nothing: only what is wrong everywhere is found.</summary>
    public static QueryCatalog Empty { get; } = new();

    /// <summary>Gets all types of notes that have a schema.</summary>
    public IReadOnlyList<NoteFields> Types { get; init; } = [];

    /// <summary>Gets the types of which only the notes count, whatever else the query finds; none where all count.</summary>
    public IReadOnlyList<NoteFields> Rows { get; init; } = [];

    /// <summary>Gets the types that the note with the query may be of; none where that is not known.</summary>
    public IReadOnlyList<NoteFields> Origins { get; init; } = [];

    /// <summary>Gets the folders and notes of the vault; null where they are not known.</summary>
    public KnownFolders? Folders { get; init; }
}
