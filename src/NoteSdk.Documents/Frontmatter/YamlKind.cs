namespace NoteSdk.Documents.Frontmatter;

/// <summary>What a node of the frontmatter is (YAML 1.2, chapter 3).</summary>
internal enum YamlKind : byte
{
    /// <summary>A missing value: <c>key:</c> with nothing after it.</summary>
    Empty,

    /// <summary>A scalar in any style.</summary>
    Scalar,

    /// <summary>A sequence; its items are the nodes that follow.</summary>
    Sequence,

    /// <summary>A mapping; its entries are the nodes that follow.</summary>
    Mapping,

    /// <summary>A value that could not be read; the error says why.</summary>
    Broken,
}
