using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Files;

/// <summary>A level of a section's heading as written.</summary>
/// <param name="Level">The level, from 1 to 6.</param>
/// <param name="Span">Its place.</param>
internal sealed record RawLevel(int Level, SourceSpan Span);
