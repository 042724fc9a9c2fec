namespace NoteSdk.Documents.Blocks;

/// <summary>
/// The block that is open at the end of a line and may continue on the next one. The kinds after <see cref="Paragraph"/> have their own rules for that.
/// </summary>
internal enum LeafKind : byte
{
    /// <summary>No block is open.</summary>
    None,

    /// <summary>A paragraph, which takes text that nothing else claims, even where the markers of its containers are left out.</summary>
    Paragraph,

    /// <summary>A fenced code block.</summary>
    Fence,

    /// <summary>An HTML block.</summary>
    Html,

    /// <summary>An indented code block.</summary>
    IndentedCode,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A block of math.</summary>
    Math,
}
