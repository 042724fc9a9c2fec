using NoteSdk.Documents.Outlines;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Pages;

/// <summary>What the items of a note have in common.</summary>
/// <param name="Path">The note's path in the vault.</param>
/// <param name="Content">Its text and outline.</param>
/// <param name="Dates">Reads dates in local time.</param>
internal sealed record ItemNote(string Path, NoteContent Content, DateReader Dates);
