namespace NoteSdk.Workspace.Settings;

/// <summary>A schema as it is written.</summary>
/// <param name="Path">The path in the vault.</param>
/// <param name="Yaml">The text.</param>
internal sealed record SchemaSource(string Path, string Yaml);
