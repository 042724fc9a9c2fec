namespace NoteSdk.Inference.Fields;

/// <summary>What a key of the frontmatter holds.</summary>
internal enum FieldShape
{
    /// <summary>One value.</summary>
    Value,

    /// <summary>Several values.</summary>
    List,

    /// <summary>A mapping.</summary>
    Map,

    /// <summary>Several mappings.</summary>
    MapList,

    /// <summary>Values of several shapes, which no type takes.</summary>
    Mixed,
}
