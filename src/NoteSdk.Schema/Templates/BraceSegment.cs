namespace NoteSdk.Schema.Templates;

/// <summary>A part of a text with holes: literal text, or the text between two braces.</summary>
/// <param name="IsHole">Whether it was between braces.</param>
/// <param name="Text">The literal with its doubled braces made single, or the inside of the hole as written.</param>
/// <param name="Start">The first unit of it in the text, without the brace.</param>
/// <param name="Length">How many units of the text it takes, without the braces.</param>
internal readonly record struct BraceSegment(bool IsHole, string Text, int Start, int Length);
