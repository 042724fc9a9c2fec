namespace NoteSdk.Documents.Frontmatter;

/// <summary>How a node of the frontmatter is written (YAML 1.2, chapters 7 and 8).</summary>
internal enum YamlStyle : byte
{
    /// <summary>A plain scalar.</summary>
    Plain,

    /// <summary>A scalar in single quotes.</summary>
    SingleQuoted,

    /// <summary>A scalar in double quotes.</summary>
    DoubleQuoted,

    /// <summary>A literal block scalar, <c>|</c>.</summary>
    Literal,

    /// <summary>A folded block scalar, <c>&gt;</c>.</summary>
    Folded,

    /// <summary>A block sequence or mapping.</summary>
    Block,

    /// <summary>A flow sequence or mapping.</summary>
    Flow,
}
