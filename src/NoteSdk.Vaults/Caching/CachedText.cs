using NoteSdk.Documents.Outlines;

namespace NoteSdk.Vaults.Caching;

/// <summary>What a cache knows about a note's text.</summary>
/// <param name="Fingerprint">Identifies the text that it was read from.</param>
/// <param name="Handle">The note's handle, or null.</param>
/// <param name="Outline">The text's outline.</param>
internal sealed record CachedText(UInt128 Fingerprint, string? Handle, NoteOutline Outline);
