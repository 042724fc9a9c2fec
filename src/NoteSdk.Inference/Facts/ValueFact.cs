namespace NoteSdk.Inference.Facts;

/// <summary>A value in a note.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsQuoted">Whether it is in quotes.</param>
/// <param name="Note">The note.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record ValueFact(string Text, bool IsQuoted, NoteFacts Note, int Line)
{
    private const int LongestShown = 60;

    /// <summary>Gets a value indicating whether the text has several lines.</summary>
    public bool HasLines => Text.Contains('\n', StringComparison.Ordinal);

    /// <summary>The value as a report shows it.</summary>
    public InferenceMisfit ToMisfit() => new(Shown, Note.Path, Line);

    private string Shown
    {
        get
        {
            string line = Text.ReplaceLineEndings(" ");
            return line.Length <= LongestShown ? line : string.Concat(line.AsSpan(0, LongestShown - 1), "…");
        }
    }
}
