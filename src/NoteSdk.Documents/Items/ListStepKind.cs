namespace NoteSdk.Documents.Items;

/// <summary>The kinds of <see cref="ListStep"/>.</summary>
internal enum ListStepKind
{
    /// <summary>The item stays as it is.</summary>
    Keep,

    /// <summary>The item gets another text.</summary>
    Change,

    /// <summary>The item is removed.</summary>
    Remove,

    /// <summary>The item, with everything that belongs to it, moves here from another place.</summary>
    Move,

    /// <summary>A new item is inserted here.</summary>
    Insert,
}
