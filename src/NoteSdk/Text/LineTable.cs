using System.Buffers;

namespace NoteSdk.Text;

/// <summary>
/// Where every line of a note starts. A line ends with LF, CR or CRLF (CommonMark 0.31, section 2.1). Reused from note to note, so
/// that a warm scan allocates nothing.
/// </summary>
internal sealed class LineTable
{
    private static readonly SearchValues<byte> Newlines = SearchValues.Create("\n\r"u8);

    private int[] _starts = new int[256];

    /// <summary>Gets the number of lines. A text that ends with a newline has no further, empty line; an empty text has none.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the length of the text in bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Finds the lines of a text.</summary>
    public void Scan(ReadOnlySpan<byte> text)
    {
        Count = 0;
        Length = text.Length;
        int position = 0;
        while (position < text.Length)
        {
            if (Count + 1 >= _starts.Length) Array.Resize(ref _starts, _starts.Length * 2);
            _starts[Count++] = position;
            int newline = text[position..].IndexOfAny(Newlines);
            if (newline < 0) break;
            position += newline + 1;
            if (text[position - 1] == '\r' && position < text.Length && text[position] == '\n') position++;
        }
        _starts[Count] = text.Length;
    }

    /// <summary>The byte offset of a line's first byte; of the text's end for <see cref="Count"/>.</summary>
    public int Start(int line) => _starts[line];

    /// <summary>The byte offset after a line's newline: the next line's start.</summary>
    public int End(int line) => _starts[line + 1];

    /// <summary>The byte offset of a line's newline, or of the text's end.</summary>
    public int ContentEnd(ReadOnlySpan<byte> text, int line)
    {
        int start = _starts[line];
        int end = _starts[line + 1];
        if (end > start && text[end - 1] == '\n') end--;
        if (end > start && text[end - 1] == '\r') end--;
        return end;
    }

    /// <summary>The zero-based line that holds a byte offset; the last one for the text's end.</summary>
    public int LineOf(int offset)
    {
        int index = Array.BinarySearch(_starts, 0, Count, offset);
        return index >= 0 ? index : Math.Max(0, ~index - 1);
    }
}
