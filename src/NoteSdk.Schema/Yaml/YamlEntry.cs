using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Yaml;

/// <summary>One <c>key: value</c> of a mapping.</summary>
internal sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlValue Value);
