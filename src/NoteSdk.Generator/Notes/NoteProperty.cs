namespace NoteSdk.Generator.Notes;

/// <summary>A compiled note: a property of its folder's class.</summary>
/// <param name="Name">The property's name.</param>
/// <param name="Record">The record of the note.</param>
/// <param name="Namespace">The record's namespace; null for the project's namespace.</param>
/// <param name="Path">The note's path, which is the name of its resource.</param>
internal sealed record NoteProperty(string Name, string Record, string? Namespace, string Path);
