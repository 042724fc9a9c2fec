using NoteSdk.Schema.Collections;

namespace NoteSdk.Generator.Notes;

/// <summary>One generated file: the class of a folder, with the properties of its notes.</summary>
/// <param name="Folder">The folder, relative to the one that the pattern of the project's item starts from.</param>
/// <param name="Classes">The names of the class and the classes around it, starting with the outermost; none for the class of all notes.</param>
/// <param name="Notes">Its notes.</param>
internal sealed record NoteFolder(string Folder, EquatableArray<string> Classes, EquatableArray<NoteProperty> Notes);
