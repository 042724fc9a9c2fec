namespace NoteSdk.Documents.Blocks;

/// <summary>What was found to start at a place in a line.</summary>
internal enum BlockStart
{
    /// <summary>No block: the rest of the line is text.</summary>
    None,

    /// <summary>A quote or a list item: more blocks may start after its marker.</summary>
    Container,

    /// <summary>A block that takes the whole line.</summary>
    Leaf,
}
