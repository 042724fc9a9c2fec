namespace NoteSdk.Schema;

/// <summary>A field of the frontmatter, a row, a label or a column as written.</summary>
internal sealed record RawMember
{
    /// <summary>The name in the note, and its place.</summary>
    public required Located Key { get; init; }

    /// <summary>The C# name and the place that gives it: that of <c>as</c>, or of the key. The text is empty where no name could be made, which has been reported.</summary>
    public required Located Name { get; init; }

    /// <summary>Null where the type is faulty, which has been reported.</summary>
    public RawType? Type { get; init; }

    public RawDefault? Default { get; init; }

    /// <summary>Of a field: the place of <c>from: filename</c>; null where it says nothing of it.</summary>
    public SourceSpan? FromFileName { get; init; }

    /// <summary>What older notes call it.</summary>
    public EquatableArray<Located> OldNames { get; init; }

    public string? Description { get; init; }
}
