namespace NoteSdk;

/// <summary>What there is to say of a position.</summary>
/// <param name="Range">What it is about.</param>
/// <param name="Markdown">The text, in Markdown.</param>
public sealed record WorkspaceHover(TextRange Range, string Markdown);
