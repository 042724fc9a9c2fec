using NoteSdk.Schema.Collections;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Files;

/// <summary>A field of the frontmatter or of a mapping in it, a row, a label or a column as written.</summary>
internal sealed record RawMember
{
    /// <summary>The name in the note, and its place.</summary>
    public required Located Key { get; init; }

    /// <summary>
    /// The C# name and the place that gives it: <c>as</c>, or the key. The text is empty if no name could be made, which has been reported.
    /// </summary>
    public required Located Name { get; init; }

    /// <summary>Null for a mapping, and if the type is faulty, which has been reported.</summary>
    public RawType? Type { get; init; }

    /// <summary>For a mapping or a list of mappings: its keys; otherwise null.</summary>
    public EquatableArray<RawMember>? Map { get; init; }

    /// <summary>For a list of mappings: the name of the items' record.</summary>
    public Located? ItemName { get; init; }

    /// <summary>Whether it is a list of mappings.</summary>
    public bool IsMapList { get; init; }

    /// <summary>Of a label: whether it has a list below it.</summary>
    public bool HasListBelow { get; init; }

    public RawDefault? Default { get; init; }

    /// <summary>For a field: the place of <c>from: filename</c>; null if it does not have it.</summary>
    public SourceSpan? FromFileName { get; init; }

    /// <summary>For a field: the value of <c>empty</c>; null if it does not have it.</summary>
    public bool? Empty { get; init; }

    /// <summary>For a field: the word and the place of <c>stamp</c>; null if it does not have it.</summary>
    public Located? Stamp { get; init; }

    /// <summary>Its names in older notes.</summary>
    public EquatableArray<Located> OldNames { get; init; }

    public string? Description { get; init; }
}
