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

    /// <summary>A value that has already been reported (an alias, too deep a nesting) and must be skipped.</summary>
    Broken,
}
