namespace NoteSdk.Documents.Items;

/// <summary>One item of a list in a note. All offsets are bytes.</summary>
internal struct RawItem
{
    /// <summary>The first byte of what an edit of the item replaces: its text, including any quotes.</summary>
    public int Start;

    /// <summary>After the last byte of what an edit replaces.</summary>
    public int End;

    /// <summary>The number of bytes that quotes take at each end.</summary>
    public int Quote;

    /// <summary>The index of the item's block or YAML node; -1 if it has none.</summary>
    public int Index;

    /// <summary>Whether the item is something other than one text: empty, a placeholder, a nested collection.</summary>
    public RawItemKind Kind;

    /// <summary>
    /// The lines with only a comment, which are not part of the text even if they are within it; null for none. They stay, whatever happens to the item.
    /// </summary>
    public (int Start, int End)[]? Comments;

    /// <summary>The index of the first block after the item's text; only for an item of a Markdown list.</summary>
    public int Rest;

    /// <summary>The item's text if it differs from its bytes: escapes, folded lines, comments within it, backslashes that keep it a text.</summary>
    public byte[]? Decoded;

    public readonly ReadOnlySpan<byte> Text(ReadOnlySpan<byte> note) => Decoded ?? note[(Start + Quote)..(End - Quote)];
}
