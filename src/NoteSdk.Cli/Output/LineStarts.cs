namespace NoteSdk.Cli.Output;

/// <summary>Where the lines of a text start. A byte order mark has no column.</summary>
internal sealed class LineStarts
{
    private readonly List<int> _starts = [0];

    public LineStarts(string text)
    {
        if (text.StartsWith('\uFEFF')) _starts[0] = 1;
        for (int i = 0; i < text.Length; i++)
        {
            bool isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (text[i] is '\n' or '\r' && !isFirstOfTwo) _starts.Add(i + 1);
        }
    }

    /// <summary>The start of a line, from 1.</summary>
    public int this[int line] => _starts[line - 1];

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset)
    {
        int found = _starts.BinarySearch(offset);
        return Math.Max(1, found >= 0 ? found + 1 : ~found);
    }
}
