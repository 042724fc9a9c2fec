namespace NoteSdk.Schema.Diagnostics;

/// <summary>
/// A piece of a text file. Everything is zero-based and counted in UTF-16 units, as Roslyn's <c>TextSpan</c> and <c>LinePosition</c> are; the end is
/// exclusive. A line ends with CR LF, CR, LF, NEL, LS or PS, as in Roslyn and in YAML 1.1.
/// </summary>
internal readonly record struct SourceSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    public int End => Start + Length;

    /// <summary>Line and column as people count them, from 1: <c>(3,6)</c>.</summary>
    public override string ToString() => $"({StartLine + 1},{StartColumn + 1})";
}
