using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Files;

/// <summary>A text of a schema and its place.</summary>
internal sealed record Located(string Text, SourceSpan Span);
