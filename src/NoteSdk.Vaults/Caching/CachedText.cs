using NoteSdk.Documents.Outlines;

namespace NoteSdk.Vaults.Caching;

/// <summary>What a cache knows about a note's text.</summary>
/// <param name="Fingerprint">Identifies the text that it was read from.</param>
/// <param name="Type">The name of the note's type, or null. An entry counts for the same path and the same types only.</param>
/// <param name="Handle">The note's handle, or null.</param>
/// <param name="Outline">The text's outline.</param>
internal sealed record CachedText(UInt128 Fingerprint, string? Type, string? Handle, NoteOutline Outline);
