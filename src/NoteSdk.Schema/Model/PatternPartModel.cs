namespace NoteSdk.Schema.Model;

/// <summary>A part of a pattern, resolved.</summary>
/// <param name="Literal">The text, braces no longer doubled; empty for a hole.</param>
/// <param name="Hole">The member that the hole fills; null for a literal.</param>
internal sealed record PatternPartModel(string Literal, MemberModel? Hole);
