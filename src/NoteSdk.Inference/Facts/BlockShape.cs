namespace NoteSdk.Inference.Facts;

/// <summary>What a block of a note's text is.</summary>
internal enum BlockShape
{
    /// <summary>A paragraph, or a block that only prose can hold, such as a quote.</summary>
    Prose,

    /// <summary>A list without check boxes.</summary>
    List,

    /// <summary>A list in which every item has a check box.</summary>
    Tasks,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A fenced block with a query.</summary>
    Query,

    /// <summary>Another fenced block.</summary>
    Code,

    /// <summary>Comments, and lines that divide.</summary>
    Mark,
}
