namespace NoteSdk.Documents.Blocks;

/// <summary>The blocks within a list item.</summary>
internal static class ItemBlocks
{
    /// <summary>
    /// The index of the block that has an item's text: its first one. What follows the check box of a task is its text even if it begins with
    /// the marker of another item.
    /// </summary>
    public static int TextOf(ReadOnlySpan<Block> blocks, int item)
    {
        int text = item + 1;
        if (blocks[item].Task == 0) return text;
        while (text + 2 < blocks[item].Next && blocks[text].Kind == BlockKind.List && blocks[text].Line == blocks[item].Line) text += 2;
        return text;
    }
}
