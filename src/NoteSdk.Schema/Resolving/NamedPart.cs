using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Files;

namespace NoteSdk.Schema.Resolving;

/// <summary>A part of a note with its current and old names.</summary>
/// <param name="Name">The current name.</param>
/// <param name="OldNames">The old ones.</param>
/// <param name="Noun">What the part is, for messages: <c>row</c>.</param>
/// <param name="IsInherited">Whether it comes from a parent.</param>
internal sealed record NamedPart(Located Name, EquatableArray<Located> OldNames, string Noun, bool IsInherited);
