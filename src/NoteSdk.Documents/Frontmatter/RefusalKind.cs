namespace NoteSdk.Documents.Frontmatter;

/// <summary>What kind of fault a <see cref="YamlRefusal"/> is.</summary>
internal enum RefusalKind : byte
{
    /// <summary>It is not YAML; looking at the text may name the fault better than the parser does.</summary>
    Syntax,

    /// <summary>It is YAML, but a list or a scalar where a mapping must be.</summary>
    Root,

    /// <summary>A comment has no white space before it, for which there is a better message than the faults of the values have.</summary>
    Comment,

    /// <summary>It may be YAML, but exceeds a limit of this reader.</summary>
    Limit,
}
