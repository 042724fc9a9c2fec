using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Patterns;

namespace NoteSdk.Schema.Files;

/// <summary>A pattern as written.</summary>
/// <param name="Pattern">What was read.</param>
/// <param name="Holes">Its holes, in their order.</param>
/// <param name="Span">Its place.</param>
internal sealed record RawPattern(NotePattern Pattern, EquatableArray<RawHole> Holes, SourceSpan Span);
