namespace NoteSdk;

/// <summary>A place in a file of the vault.</summary>
/// <param name="Path">The file's path in the vault.</param>
/// <param name="Range">Where in the file.</param>
public sealed record WorkspaceLocation(string Path, TextRange Range);
