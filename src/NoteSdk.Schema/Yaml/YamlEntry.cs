namespace NoteSdk.Schema;

/// <summary>One <c>key: value</c> of a mapping.</summary>
internal sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlValue Value);
