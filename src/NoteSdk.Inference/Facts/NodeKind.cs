namespace NoteSdk.Inference.Facts;

/// <summary>What a value of the frontmatter is.</summary>
internal enum NodeKind
{
    /// <summary>A key without a value.</summary>
    Empty,

    /// <summary>One value.</summary>
    Scalar,

    /// <summary>A list.</summary>
    List,

    /// <summary>A mapping.</summary>
    Map,

    /// <summary>What cannot be read.</summary>
    Broken,
}
