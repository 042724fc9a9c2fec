using Microsoft.CodeAnalysis;

namespace NoteSdk.Generator.Notes;

/// <summary>A note's file with the project's metadata.</summary>
internal sealed record NoteText(AdditionalText Text, string Path, string Name);
