using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Files;

/// <summary>A <c>default:</c> as written.</summary>
/// <param name="IsList">Whether it is written as a list.</param>
/// <param name="Values">The text, or the texts of the list.</param>
/// <param name="Span">The place of the whole.</param>
internal sealed record RawDefault(bool IsList, EquatableArray<Located> Values, SourceSpan Span)
{
    /// <summary>The text of <c>{from: "…"}</c>, with holes; null for values.</summary>
    public RawTemplate? From { get; init; }
}
