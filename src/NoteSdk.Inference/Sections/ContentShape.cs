namespace NoteSdk.Inference.Sections;

/// <summary>What a section holds, in the terms of the schema language.</summary>
internal enum ContentShape
{
    /// <summary>Nothing but other sections.</summary>
    None,

    /// <summary>Any text.</summary>
    Prose,

    /// <summary>A list of values, or of records by patterns.</summary>
    List,

    /// <summary>A list of tasks.</summary>
    Tasks,

    /// <summary>A table of records.</summary>
    Table,

    /// <summary>A table of names and values.</summary>
    Rows,

    /// <summary>A line of values.</summary>
    Csv,

    /// <summary>Lines of labels and values.</summary>
    Labels,

    /// <summary>A query.</summary>
    Query,

    /// <summary>Fenced code.</summary>
    Code,

    /// <summary>Several of these, in an order.</summary>
    Parts,
}
