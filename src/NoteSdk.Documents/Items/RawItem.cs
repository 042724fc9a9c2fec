namespace NoteSdk.Documents.Items;

/// <summary>One item of a list in a note. All offsets are bytes.</summary>
internal struct RawItem
{
    /// <summary>The first byte of what an edit of the item replaces: its text, with quotes where it has them.</summary>
    public int Start;

    /// <summary>After the last byte of what an edit replaces.</summary>
    public int End;

    /// <summary>The number of bytes that quotes take at either end.</summary>
    public int Quote;

    /// <summary>The index of the item's block or YAML node; -1 where it has none.</summary>
    public int Index;

    /// <summary>Whether the item holds something else than one text: an empty item, a placeholder, a nested collection.</summary>
    public RawItemKind Kind;

    /// <summary>
    /// The lines that hold nothing but a comment, of which those amid the text are not part of it; null for none. They stay whatever becomes of the item.
    /// </summary>
    public (int Start, int End)[]? Comments;

    /// <summary>The index of the first block after the item's text; of an item of a Markdown list only.</summary>
    public int Rest;

    /// <summary>The item's text where its bytes are not the text: escapes, folded lines, comments amid it, backslashes that keep it a text.</summary>
    public byte[]? Decoded;

    public readonly ReadOnlySpan<byte> Text(ReadOnlySpan<byte> note) => Decoded ?? note[(Start + Quote)..(End - Quote)];
}
