namespace NoteSdk.Documents.Blocks;

/// <summary>The kinds of block in the skeleton of a note (CommonMark 0.31, sections 4 and 5; GFM tables; Obsidian comments).</summary>
internal enum BlockKind : byte
{
    /// <summary>An ATX or setext heading.</summary>
    Heading,

    /// <summary>A paragraph, or link reference definitions, which the skeleton does not distinguish from one unless a heading's text follows them.</summary>
    Paragraph,

    /// <summary>A list; its items are its children.</summary>
    List,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A block quote.</summary>
    Quote,

    /// <summary>A fenced code block.</summary>
    FencedCode,

    /// <summary>An indented code block.</summary>
    IndentedCode,

    /// <summary>An HTML block.</summary>
    Html,

    /// <summary>A thematic break.</summary>
    ThematicBreak,

    /// <summary>A GFM pipe table.</summary>
    Table,

    /// <summary>An Obsidian comment block, from <c>%%</c> to <c>%%</c>, outside all containers.</summary>
    Comment,

    /// <summary>A block of math as Obsidian has it, from <c>$$</c> to <c>$$</c>.</summary>
    Math,
}
