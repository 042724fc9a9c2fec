using System.Collections.Generic;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>What is known about the notes that a query runs over.</summary>
internal sealed class QueryCatalog
{
    /// <summary>Gets an empty catalogue: only mistakes that do not depend on notes are found.</summary>
    public static QueryCatalog Empty { get; } = new();

    /// <summary>Gets all types of notes that have a schema.</summary>
    public IReadOnlyList<NoteFields> Types { get; init; } = [];

    /// <summary>Gets the types whose notes alone count, whatever else the query finds; empty if all count.</summary>
    public IReadOnlyList<NoteFields> Rows { get; init; } = [];

    /// <summary>Gets the possible types of the note with the query; empty if they are not known.</summary>
    public IReadOnlyList<NoteFields> Origins { get; init; } = [];

    /// <summary>Gets the folders and notes of the vault; null if they are not known.</summary>
    public KnownFolders? Folders { get; init; }
}
