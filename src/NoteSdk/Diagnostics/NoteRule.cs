namespace NoteSdk;

/// <summary>One kind of diagnostic of a note.</summary>
/// <param name="Id">The stable id.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Format">The message, with places for <see cref="string.Format(string, object[])"/>.</param>
internal sealed record NoteRule(string Id, NoteSeverity Severity, string Format);
