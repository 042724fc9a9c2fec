using System.Globalization;

namespace NoteSdk;

/// <summary>A piece of a text file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. A byte order mark is not counted.</summary>
/// <param name="StartLine">The line that it starts in.</param>
/// <param name="StartColumn">The column of its first character.</param>
/// <param name="EndLine">The line that it ends in.</param>
/// <param name="EndColumn">The column after its last character.</param>
public readonly record struct TextRange(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The range in the form that compilers use: <c>(3,5,3,12)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({StartLine},{StartColumn},{EndLine},{EndColumn})");
}
