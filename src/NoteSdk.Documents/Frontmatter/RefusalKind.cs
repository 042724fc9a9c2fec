namespace NoteSdk.Documents.Frontmatter;

/// <summary>What kind of fault a <see cref="YamlRefusal"/> is.</summary>
internal enum RefusalKind : byte
{
    /// <summary>It is not YAML; a look at the text may name the fault better than the parser does.</summary>
    Syntax,

    /// <summary>It is YAML, but a list or a scalar where a mapping must be.</summary>
    Root,

    /// <summary>A comment has no white space before it, which its own message says better than those of the values do.</summary>
    Comment,

    /// <summary>It may be YAML, but goes beyond a bound of this reader.</summary>
    Limit,
}
