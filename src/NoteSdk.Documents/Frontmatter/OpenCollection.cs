namespace NoteSdk.Documents.Frontmatter;

/// <summary>A list or mapping that the events have started and not yet ended. Positions are UTF-16 indexes into the text.</summary>
internal struct OpenCollection
{
    /// <summary>The index of its node; -1 for the frontmatter itself.</summary>
    public int Node;

    /// <summary>Whether it is a mapping.</summary>
    public bool IsMapping;

    /// <summary>Whether it is a single pair in a flow sequence, <c>[a: b]</c>: a mapping without brackets, to which YamlDotNet gives no marks.</summary>
    public bool IsPair;

    /// <summary>Whether it ends with a bracket.</summary>
    public bool HasBracket;

    /// <summary>Whether it is a block sequence, the items of which have dashes.</summary>
    public bool HasDashes;

    /// <summary>For a mapping: whether a key was read whose value comes next.</summary>
    public bool HasKey;

    /// <summary>The first character of that key.</summary>
    public int KeyStart;

    /// <summary>After its last character.</summary>
    public int KeyEnd;

    /// <summary>The index of its decoded text in the tree, or -1.</summary>
    public int KeyDecoded;

    /// <summary>After the last character of the last child; the start if there is none.</summary>
    public int End;
}
