using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Files;

/// <summary>One way of <c>by</c> in which a note belongs to the schema's type: all that it names holds.</summary>
/// <param name="Span">Its place.</param>
internal sealed record RawTypeRule(SourceSpan Span)
{
    /// <summary>Whether it is the word <c>type</c>: the frontmatter key <c>type</c> with the schema's type.</summary>
    public bool IsType { get; init; }

    /// <summary>Whether it is the word <c>folder</c>: where the schema's <c>folder</c> puts new notes.</summary>
    public bool IsPlace { get; init; }

    /// <summary>Paths in the vault with <c>/</c>, one of which is the note's folder or above it.</summary>
    public EquatableArray<Located> Folders { get; init; }

    /// <summary>Keys of the frontmatter.</summary>
    public EquatableArray<RawTypeKey> Keys { get; init; }
}
