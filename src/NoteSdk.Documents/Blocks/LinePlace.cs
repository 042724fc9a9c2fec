namespace NoteSdk.Documents.Blocks;

/// <summary>Where a line of text is, which decides what its first characters may begin.</summary>
internal enum LinePlace : byte
{
    /// <summary>After other text on its line, where no block begins.</summary>
    Inline,

    /// <summary>First in an item of a list.</summary>
    Item,

    /// <summary>After the check box of a task.</summary>
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
