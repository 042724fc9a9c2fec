using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Patterns;

/// <summary>A literal, or a hole that takes one value.</summary>
/// <param name="IsHole">Whether it is a hole.</param>
/// <param name="Text">The literal, braces no longer doubled; or the hole's name.</param>
/// <param name="Type">For a hole: its type as written; <c>text</c> if there is none.</param>
/// <param name="Start">The part's first unit in the pattern's text.</param>
/// <param name="Length">How many units of the pattern's text it takes.</param>
/// <param name="TypeStart">For a hole: the first unit of its type in the pattern's text.</param>
internal sealed record PatternPart(bool IsHole, string Text, TypeSyntax? Type, int Start, int Length, int TypeStart);
