namespace NoteSdk.Documents.Frontmatter;

/// <summary>Where a scalar is to be written.</summary>
internal enum YamlContext : byte
{
    /// <summary>The value of an entry, or an item of a block sequence.</summary>
    BlockValue,

    /// <summary>An item of a flow sequence.</summary>
    FlowItem,

    /// <summary>The key of an entry in a block mapping.</summary>
    Key,
}
