using System.Runtime.CompilerServices;

namespace NoteSdk.Documents.Blocks;

/// <summary>
/// A place in one line, in bytes and in columns. Tabs are stops of four columns counted from the line's start (CommonMark 0.31, section 2.2).
/// Only the column moves over indentation, so that a tab that is split between a container and its content needs no special care.
/// </summary>
internal ref struct LineCursor
{
    private readonly ReadOnlySpan<byte> _text;

    /// <summary>The column up to which containers have consumed the line.</summary>
    private int _column;

    /// <summary>The column of <see cref="First"/>.</summary>
    private int _firstColumn;

    public LineCursor(ReadOnlySpan<byte> text)
    {
        _text = text;
    }

    /// <summary>Gets the offset of the first byte not yet consumed by a container that is not a space or tab; <see cref="End"/> when there is none.</summary>
    public int First { get; private set; }

    /// <summary>Gets the offset of the line's newline, or the end of the text.</summary>
    public int End { get; private set; }

    /// <summary>Gets whether only blanks are left.</summary>
    public readonly bool IsBlank => First == End;

    /// <summary>Gets the number of columns between what the containers have consumed and <see cref="First"/>.</summary>
    public readonly int Indent => _firstColumn - _column;

    /// <summary>Gets the byte at <see cref="First"/>; call only when the line is not blank.</summary>
    public readonly byte Byte => _text[First];

    /// <summary>Goes to the start of a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Begin(int start, int end)
    {
        First = start;
        End = end;
        _column = 0;
        _firstColumn = 0;
        SkipBlanks();
    }

    /// <summary>
    /// The offset one column after <paramref name="offset"/>, up to which the containers have consumed the line: the offset itself
    /// at the line's end, and at a tab that is wider than that column.
    /// </summary>
    public readonly int AfterOneColumn(int offset)
    {
        bool whole = offset < End && (_text[offset] != '\t' || (_column & 3) == 3);
        return whole ? offset + 1 : offset;
    }

    /// <summary>Consumes columns of indentation.</summary>
    public void TakeColumns(int columns) => _column += columns;

    /// <summary>Consumes the rest of the indentation.</summary>
    public void TakeIndent() => _column = _firstColumn;

    /// <summary>Consumes the indentation and a marker of a number of bytes (none of them a tab), and looks for what follows.</summary>
    public void TakeMarker(int bytes)
    {
        First += bytes;
        _firstColumn += bytes;
        _column = _firstColumn;
        SkipBlanks();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipBlanks()
    {
        int first = First;
        if (first < End && _text[first] is (byte)' ' or (byte)'\t') SkipBlanks(first);
    }

    private void SkipBlanks(int first)
    {
        int column = _firstColumn;
        for (; first < End; first++)
        {
            byte value = _text[first];
            if (value == ' ') column++;
            else if (value == '\t') column += 4 - (column & 3);
            else break;
        }
        First = first;
        _firstColumn = column;
    }
}
