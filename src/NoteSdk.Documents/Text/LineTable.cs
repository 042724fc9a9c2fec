using System.Numerics;
using System.Runtime.Intrinsics;

namespace NoteSdk.Documents.Text;

/// <summary>
/// Where every line of a note starts. A line ends with LF, CR or CRLF (CommonMark 0.31, section 2.1). Reused from note to note, so
/// that a warm scan allocates nothing.
/// </summary>
internal sealed class LineTable
{
    private int[] _starts = new int[256];

    /// <summary>Gets the number of lines. A text that ends with a newline has no further, empty line; an empty text has none.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the length of the text in bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Finds the lines of a text.</summary>
    public void Scan(ReadOnlySpan<byte> text)
    {
        Length = text.Length;
        _starts[0] = 0;
        Count = text.IsEmpty ? 0 : 1;
        int position = 0;
        for (; Vector256.IsHardwareAccelerated && position <= text.Length - Vector256<byte>.Count; position += Vector256<byte>.Count)
        {
            Vector256<byte> bytes = Vector256.Create(text.Slice(position, Vector256<byte>.Count));
            Vector256<byte> newlines = Vector256.Equals(bytes, Vector256.Create((byte)'\n')) | Vector256.Equals(bytes, Vector256.Create((byte)'\r'));
            uint bits = newlines.ExtractMostSignificantBits();
            if (bits != 0) AddNewlines(text, position, bits);
        }

        while (position < text.Length)
        {
            int newline = text[position..].IndexOfAny((byte)'\n', (byte)'\r');
            if (newline < 0) break;
            AddNewline(text, position + newline);
            position += newline + 1;
        }

        // A newline at the very end ends the last line and does not start another one.
        if (Count > 0 && _starts[Count - 1] == text.Length) Count--;
        if (Count + 1 >= _starts.Length) Array.Resize(ref _starts, _starts.Length * 2);
        _starts[Count] = text.Length;
    }

    /// <summary>The byte offset of a line's first byte; the end of the text for <see cref="Count"/>.</summary>
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

    /// <summary>Adds the newlines among the bytes of one vector.</summary>
    private void AddNewlines(ReadOnlySpan<byte> text, int position, uint bits)
    {
        if (Count + Vector256<byte>.Count >= _starts.Length) Array.Resize(ref _starts, _starts.Length * 2);
        int[] starts = _starts;
        int count = Count;
        for (; bits != 0; bits &= bits - 1)
        {
            int offset = position + BitOperations.TrailingZeroCount(bits);
            if (!IsFirstOfTwo(text, offset)) starts[count++] = offset + 1;
        }

        Count = count;
    }

    private void AddNewline(ReadOnlySpan<byte> text, int offset)
    {
        if (IsFirstOfTwo(text, offset)) return;
        if (Count + 1 >= _starts.Length) Array.Resize(ref _starts, _starts.Length * 2);
        _starts[Count++] = offset + 1;
    }

    /// <summary>The CR of a CRLF does not end a line, its LF does.</summary>
    private static bool IsFirstOfTwo(ReadOnlySpan<byte> text, int offset) => text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n';
}
