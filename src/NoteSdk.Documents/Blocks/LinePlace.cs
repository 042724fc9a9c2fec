namespace NoteSdk.Documents.Blocks;

/// <summary>Where a line of text stands, which decides what its first characters may begin.</summary>
internal enum LinePlace : byte
{
    /// <summary>Behind other text of its line, where nothing begins.</summary>
    Inline,

    /// <summary>First in an item of a list.</summary>
    Item,

    /// <summary>Behind the box of a task.</summary>
    Task,

    /// <summary>Below another line of the same paragraph.</summary>
    Continuation,

    /// <summary>Below another line of an item's text.</summary>
    ItemContinuation,

    /// <summary>First in a paragraph outside all lists and quotes.</summary>
    Paragraph,

    /// <summary>First in a row of a table that begins without a pipe.</summary>
    Row,
}
