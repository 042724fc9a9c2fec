using System.Text;

namespace NoteSdk.Check;

/// <summary>
/// Finds the end of the text that a diagnostic is about: a link ends at its bracket, a value in a table at the end of its cell, anything else at the end of the
/// line.
/// </summary>
internal sealed class FindingEnds(byte[] note)
{
    private readonly string[] _lines = Encoding.UTF8.GetString(note).TrimStart('\uFEFF').Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    /// <summary>The column after it, counted from 1; the column of the place itself if nothing is there.</summary>
    public int ColumnOf(int line, int column)
    {
        if (line > _lines.Length || column > _lines[line - 1].Length) return column;
        string text = _lines[line - 1];
        return column + LengthOf(text[(column - 1)..], isInTable: text.TrimStart().StartsWith('|'));
    }

    private static int LengthOf(string text, bool isInTable)
    {
        string link = text.TrimStart('!');
        string? closing = link.StartsWith("[[", StringComparison.Ordinal) ? "]]" : link.StartsWith('[') ? ")" : null;
        int end = closing is null ? -1 : text.IndexOf(closing, StringComparison.Ordinal);
        if (end >= 0) return end + closing!.Length;
        int cell = isInTable ? text.IndexOf('|', StringComparison.Ordinal) : -1;
        return (cell > 0 ? text[..cell] : text).TrimEnd().Length;
    }
}
