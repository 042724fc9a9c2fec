namespace NoteSdk.Links;

/// <summary>A wikilink or an embed in a note's text.</summary>
/// <param name="Target">The name or path that it leads to. Never empty.</param>
/// <param name="Offset">The byte offset of its first bracket.</param>
internal readonly record struct FoundLink(string Target, int Offset);
