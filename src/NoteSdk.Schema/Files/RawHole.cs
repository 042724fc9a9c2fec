using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Files;

/// <summary>A hole of a pattern as written.</summary>
/// <param name="Source">Its name as written.</param>
/// <param name="Name">The C# member made of it.</param>
/// <param name="Span">Its place, without the braces.</param>
/// <param name="Type">Its type.</param>
internal sealed record RawHole(string Source, string Name, SourceSpan Span, RawType Type);
