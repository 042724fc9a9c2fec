namespace NoteSdk.Documents.Items;

/// <summary>The kinds of <see cref="ListStep"/>.</summary>
internal enum ListStepKind
{
    /// <summary>The item stays as it is.</summary>
    Keep,

    /// <summary>The item gets another text.</summary>
    Change,

    /// <summary>The item is taken out.</summary>
    Remove,

    /// <summary>The item, with all that belongs to it, goes to this place from another one.</summary>
    Move,

    /// <summary>A new item goes to this place.</summary>
    Insert,
}
