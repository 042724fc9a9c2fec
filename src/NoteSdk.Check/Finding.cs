namespace NoteSdk.Check;

/// <summary>A diagnostic of a note, with its end on the line.</summary>
/// <param name="Diagnostic">What is wrong, and where it begins.</param>
/// <param name="EndColumn">The column after it, in UTF-16 units, counted from 1.</param>
internal readonly record struct Finding(NoteDiagnostic Diagnostic, int EndColumn);
