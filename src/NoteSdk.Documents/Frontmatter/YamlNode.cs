namespace NoteSdk.Documents.Frontmatter;

/// <summary>One node of the frontmatter: a row of a flat array in document order, parents before children. All offsets are bytes into the note.</summary>
internal struct YamlNode
{
    /// <summary>What the node is.</summary>
    public YamlKind Kind;

    /// <summary>How it is written.</summary>
    public YamlStyle Style;

    /// <summary>0 for the entries of the frontmatter itself, 1 for what is in them, and so on.</summary>
    public int Depth;

    /// <summary>Entry of a mapping: the key's first byte, its quote included. Otherwise -1.</summary>
    public int KeyStart;

    /// <summary>Entry of a mapping: after the key's last byte. Otherwise -1.</summary>
    public int KeyEnd;

    /// <summary>
    /// The value's first byte: the quote of a quoted scalar, the bracket of a flow collection, the first <c>-</c> or key of a block collection, the
    /// <c>|</c> of a block scalar. Of an empty value: where a value would go (after <c>: </c>, or after the colon if the line ends there).
    /// </summary>
    public int Start;

    /// <summary>
    /// After the value's last byte: trailing blanks, comments and the newline do not count (for a block scalar: after the last content byte).
    /// </summary>
    public int End;

    /// <summary>An item of a block sequence: the byte offset of its <c>-</c>. Otherwise -1.</summary>
    public int Dash;

    /// <summary>The index of the next node that is not a descendant of this one.</summary>
    public int Next;

    /// <summary>
    /// The index of the decoded text if the bytes differ from it (escapes, folded lines, aliases), or -1 if the bytes without the quotes are the text.
    /// </summary>
    public int Decoded;

    /// <summary>Entry of a mapping: the same for its key.</summary>
    public int KeyDecoded;
}
