using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Templates;

namespace NoteSdk.Schema.Files;

/// <summary>A text with holes as written.</summary>
/// <param name="Template">What was read.</param>
/// <param name="Holes">The places of its holes, in their order.</param>
internal sealed record RawTemplate(Template Template, EquatableArray<SourceSpan> Holes)
{
    /// <summary>For a query without faulty holes: its text for the checker.</summary>
    public RawQuery? Query { get; init; }
}
