using NoteSdk.Schema.Collections;

namespace NoteSdk.Schema.Files;

/// <summary>A key of the frontmatter that tells the type of a note.</summary>
/// <param name="Key">The key.</param>
/// <param name="Values">Its values: of several, a new note gets the first. Tags are without <c>#</c>.</param>
internal sealed record RawTypeKey(Located Key, EquatableArray<Located> Values);
