namespace NoteSdk.Documents.Blocks;

/// <summary>An open container: a block quote, or an item together with its list (the list is open as long as one of its items is).</summary>
internal struct Container
{
    /// <summary>The index of the quote or of the item.</summary>
    public int Block;

    /// <summary>The index of the item's list; -1 for a quote.</summary>
    public int List;

    /// <summary>Item: the columns that a line needs to belong to it, counted from its container; <see cref="int.MaxValue"/> once no line can.</summary>
    public int Indent;

    /// <summary>The <see cref="Blocks.Block.Depth"/> of the blocks inside.</summary>
    public int ChildDepth;

    /// <summary>Item: the byte that distinguishes its list from another one: <c>- + * . )</c>.</summary>
    public byte Marker;
}
