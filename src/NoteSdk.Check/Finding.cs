namespace NoteSdk.Check;

/// <summary>What is wrong with a note, and where on its line that ends.</summary>
/// <param name="Diagnostic">What is wrong, and where it begins.</param>
/// <param name="EndColumn">The column behind it, in UTF-16 units, counted from 1.</param>
internal readonly record struct Finding(NoteDiagnostic Diagnostic, int EndColumn);
