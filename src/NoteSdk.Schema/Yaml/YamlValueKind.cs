namespace NoteSdk.Schema.Yaml;

/// <summary>What a value of a schema's YAML is.</summary>
internal enum YamlValueKind
{
    /// <summary>A text, or nothing at all (see <see cref="YamlValue.IsNull"/>).</summary>
    Scalar,

    /// <summary>Keys and values.</summary>
    Mapping,

    /// <summary>A list.</summary>
    Sequence,

    /// <summary>What has been reported already (an alias, too deep a nesting) and is to be passed over.</summary>
    Broken,
}
