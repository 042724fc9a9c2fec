using System.Numerics;
using System.Runtime.Intrinsics;

namespace NoteSdk.Documents.Text;

/// <summary>
/// Where every line of a note starts. A line ends with LF, CR or CRLF (CommonMark 0.31, section 2.1). Reused from note to note, so
/// that a warm scan allocates nothing.
/// </summary>
internal sealed class LineTable
{
    /// <summary>The bytes that are looked at together.</summary>
    private const int Width = 64;

    /// <summary>As many ends are written for each <see cref="Width"/> bytes, whether they are there or not.</summary>
    private const int WrittenAnyway = 4;

    private int[] _starts = new int[256];

    /// <summary>Gets the number of lines. A text that ends with a newline has no further, empty line; an empty text has none.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the length of the text in bytes.</summary>
    public int Length { get; private set; }

    /// <summary>Gets the starts of all lines, and the text's length after them.</summary>
    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count + 1);

    /// <summary>Finds the lines of a text.</summary>
    public void Scan(ReadOnlySpan<byte> text)
    {
        Length = text.Length;
        _starts[0] = 0;
        Count = text.IsEmpty ? 0 : 1;
        int position = 0;
        for (; Vector256.IsHardwareAccelerated && position <= text.Length - Width; position += Width)
        {
            Vector256<byte> low = Vector256.Create(text[position..]);
            Vector256<byte> high = Vector256.Create(text[(position + Vector256<byte>.Count)..]);
            ulong ends = Places(low, high, (byte)'\n');
            ulong returns = Places(low, high, (byte)'\r');
            if (returns != 0) ends |= returns & ~((ends >> 1) | (IsNewline(text, position + Width) ? 1UL << (Width - 1) : 0));
            AddEnds(position, ends);
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

    /// <summary>Finds the lines of an edited text from those of the text before, scanning only what the edit replaced and the bytes beside it.</summary>
    /// <param name="text">The edited text.</param>
    /// <param name="before">The lines of the text before the edit.</param>
    /// <param name="start">The first byte that the edit replaces in the text before.</param>
    /// <param name="end">The offset after the last one.</param>
    public void ScanEdited(ReadOnlySpan<byte> text, LineTable before, int start, int end)
    {
        int grown = text.Length - before.Length;
        int head = start == 0 ? 0 : before.LineOf(start - 1) + 1;
        int tail = end == before.Length ? before.Count : before.LineOf(end) + 1;
        Length = text.Length;
        Count = 0;
        Reserve(head);
        before._starts.AsSpan(0, head).CopyTo(_starts);
        _starts[0] = 0;
        Count = text.IsEmpty ? 0 : Math.Max(head, 1);

        // The last byte before the edit may be half of a newline now, or a whole one.
        for (int position = Math.Max(0, start - 1); position < end + grown; position++)
        {
            int newline = text[position..(end + grown)].IndexOfAny((byte)'\n', (byte)'\r');
            if (newline < 0) break;
            position += newline;
            AddNewline(text, position);
        }

        Reserve(before.Count - tail);
        foreach (int lineStart in before._starts.AsSpan(tail, before.Count - tail)) _starts[Count++] = lineStart + grown;
        if (Count > 0 && _starts[Count - 1] == text.Length) Count--;
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
        int low = 0;
        for (int count = Count; count > 1;)
        {
            int half = count >> 1;
            low = _starts[low + half] <= offset ? low + half : low;
            count -= half;
        }

        return low;
    }

    /// <summary>Makes room for more lines, and for the end of the text after them.</summary>
    private void Reserve(int lines)
    {
        int needed = Count + lines + 2;
        if (needed > _starts.Length) Array.Resize(ref _starts, Math.Max(needed, _starts.Length * 2));
    }

    /// <summary>A bit for each of 64 bytes that has a value.</summary>
    private static ulong Places(Vector256<byte> low, Vector256<byte> high, byte value) =>
        Vector256.Equals(low, Vector256.Create(value)).ExtractMostSignificantBits()
        | ((ulong)Vector256.Equals(high, Vector256.Create(value)).ExtractMostSignificantBits() << Vector256<byte>.Count);

    /// <summary>
    /// Adds the ends of lines among 64 bytes. Lines differ in length without a pattern that a processor could predict, so the first few are written without
    /// asking whether they are there.
    /// </summary>
    private void AddEnds(int position, ulong ends)
    {
        if (Count + Width + WrittenAnyway >= _starts.Length) Array.Resize(ref _starts, _starts.Length * 2);
        Span<int> starts = _starts.AsSpan(Count, Width + WrittenAnyway);
        Count += BitOperations.PopCount(ends);
        position++;
        for (int i = 0; i < WrittenAnyway; i++)
        {
            starts[i] = position + BitOperations.TrailingZeroCount(ends);
            ends &= ends - 1;
        }

        for (int i = WrittenAnyway; ends != 0; ends &= ends - 1) starts[i++] = position + BitOperations.TrailingZeroCount(ends);
    }

    private void AddNewline(ReadOnlySpan<byte> text, int offset)
    {
        if (IsFirstOfTwo(text, offset)) return;
        if (Count + 1 >= _starts.Length) Array.Resize(ref _starts, _starts.Length * 2);
        _starts[Count++] = offset + 1;
    }

    /// <summary>The CR of a CRLF does not end a line, its LF does.</summary>
    private static bool IsFirstOfTwo(ReadOnlySpan<byte> text, int offset) => text[offset] == '\r' && IsNewline(text, offset + 1);

    private static bool IsNewline(ReadOnlySpan<byte> text, int offset) => offset < text.Length && text[offset] == '\n';
}
