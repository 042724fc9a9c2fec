namespace NoteSdk;

/// <summary>A place in a file that a diagnostic or a plan has to do with.</summary>
/// <param name="Path">The file's path in the vault.</param>
/// <param name="Range">Where in the file.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedPlace(string Path, TextRange Range, string Message);
