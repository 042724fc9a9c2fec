using Microsoft.CodeAnalysis;

namespace NoteSdk.Generator.Findings;

/// <summary>A rule of notes, as the check reports it.</summary>
/// <param name="Id">NOTE101, NOTE102, …</param>
/// <param name="Title">A few words, for lists.</param>
/// <param name="Description">How it comes about, and what to do.</param>
/// <param name="Severity">How much it matters; a note's fault is at most a warning, unless the project configures it.</param>
internal sealed record FindingRule(string Id, string Title, string Description, DiagnosticSeverity Severity);
