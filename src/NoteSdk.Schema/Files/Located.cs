namespace NoteSdk.Schema;

/// <summary>A text of a schema and its place.</summary>
internal sealed record Located(string Text, SourceSpan Span);
