using Microsoft.CodeAnalysis;

namespace NoteSdk.Generator.Notes;

/// <summary>A note's file, and what the project says of it.</summary>
internal sealed record NoteText(AdditionalText Text, string Path, string Name);
