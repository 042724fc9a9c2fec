namespace NoteSdk.Workspace.Plans;

/// <summary>Converts offsets of a text, in UTF-16 units, to lines and columns, and back. A byte order mark at its start has no column.</summary>
internal sealed class TextPositions
{
    private readonly List<int> _starts = [0];
    private readonly string _text;

    public TextPositions(string text)
    {
        _text = text;
        if (text.StartsWith('\uFEFF')) _starts[0] = 1;
        for (int i = 0; i < text.Length; i++)
        {
            bool isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\n' or '\r' && !isFirstOfTwo) _starts.Add(i + 1);
        }
    }

    public TextRange Range(int start, int end)
    {
        (int startLine, int startColumn) = Position(start);
        (int endLine, int endColumn) = Position(end);
        return new TextRange(startLine, startColumn, endLine, endColumn);
    }

    /// <summary>The text of a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such range.</exception>
    public string TextOf(TextRange range) => _text[Offset(range.StartLine, range.StartColumn)..Offset(range.EndLine, range.EndColumn)];

    /// <summary>The offset of a line and a column.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The text has no such position.</exception>
    public int Offset(int line, int column)
    {
        if (line >= 1 && line <= _starts.Count && column >= 1)
        {
            int start = _starts[line - 1];
            int end = line < _starts.Count ? EndOfLine(line) : _text.Length;
            if (column - 1 <= end - start) return start + column - 1;
        }

        throw new ArgumentOutOfRangeException(nameof(line), $"The text has no position ({line},{column}).");
    }

    private (int Line, int Column) Position(int offset)
    {
        int found = _starts.BinarySearch(offset);
        int line = Math.Max(0, found >= 0 ? found : ~found - 1);
        return (line + 1, Math.Max(0, offset - _starts[line]) + 1);
    }

    /// <summary>The offset of the newline of a line that has one.</summary>
    private int EndOfLine(int line)
    {
        int end = _starts[line] - 1;
        return end > 0 && _text[end] == '\n' && _text[end - 1] == '\r' && end - 1 >= _starts[line - 1] ? end - 1 : end;
    }
}
