namespace NoteSdk;

/// <summary>A diagnostic with what its message was made of.</summary>
/// <param name="Diagnostic">The diagnostic.</param>
/// <param name="Offset">The byte of the file that it is at; -1 if it is about the file as a whole.</param>
/// <param name="Member">The member that it is about; null for none.</param>
/// <param name="Arguments">The arguments of the rule's message.</param>
internal sealed record LocatedDiagnostic(NoteDiagnostic Diagnostic, int Offset = -1, string? Member = null, IReadOnlyList<object>? Arguments = null);
