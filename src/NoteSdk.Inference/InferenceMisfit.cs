namespace NoteSdk;

/// <summary>A value that contradicts a claim.</summary>
/// <param name="Text">The value, shortened.</param>
/// <param name="Path">The note's path.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record InferenceMisfit(string Text, string Path, int Line)
{
    /// <inheritdoc/>
    public override string ToString() => $"«{Text}» ({Path}:{Line})";
}
