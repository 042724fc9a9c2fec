namespace NoteSdk.Schema.Diagnostics;

/// <summary>One kind of mistake in a schema: what is printed for it, and what schemas/DIAGNOSTICS.md says about it.</summary>
/// <param name="Id">NOTE001, NOTE002, …: never reused.</param>
/// <param name="Title">A few words, for lists.</param>
/// <param name="MessageFormat">For <see cref="string.Format(string, object[])"/>; says what was expected and how to fix it.</param>
/// <param name="Severity">The severity by default.</param>
/// <param name="Cause">How it comes about.</param>
/// <param name="Fix">What to do.</param>
internal sealed record SchemaRule(string Id, string Title, string MessageFormat, SchemaSeverity Severity, string Cause, string Fix);
