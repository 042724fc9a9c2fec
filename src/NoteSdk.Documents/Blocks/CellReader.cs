using System.Buffers;

namespace NoteSdk.Documents.Blocks;

/// <summary>
/// Reads the cells of a table row (GFM, section 4.10), however many there are. A pipe separates two cells, even within a code span, unless a backslash is right
/// before it. The same goes for a wikilink, in Obsidian as in GFM: only <c>[[note\|alias]]</c> stays in one cell.
/// </summary>
internal ref struct CellReader
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("|\\"u8);

    private readonly ReadOnlySpan<byte> _text;
    private int _at;

    /// <summary>Starts before the first cell of a row.</summary>
    /// <param name="text">The note.</param>
    /// <param name="start">The start of the row, after the prefixes of its containers; blanks there do not matter.</param>
    /// <param name="end">The end of the row, before the newline.</param>
    public CellReader(ReadOnlySpan<byte> text, int start, int end)
    {
        _text = text[..Blanks.TrimEnd(text, start, end)];
        _at = Blanks.Skip(text, start, _text.Length);
        if (_at < _text.Length && _text[_at] == '|') _at++;
        End = _at - 1;
    }

    /// <summary>Gets the offset after the pipe before the cell, or of the row's first byte where it starts without one.</summary>
    public int Start { get; private set; }

    /// <summary>Gets the offset of the pipe after the cell, or of the end of the row's text where it ends without one.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next cell.</summary>
    /// <returns>False when there is none. A blank row and a lone pipe have none.</returns>
    public bool MoveNext()
    {
        Start = End + 1;
        if (Start >= _text.Length) return false;
        End = NextPipe();
        return true;
    }

    /// <summary>The offset of the next pipe, or the end of the row.</summary>
    private int NextPipe()
    {
        while (true)
        {
            int offset = _text[_at..].IndexOfAny(Special);
            if (offset < 0) return _at = _text.Length;
            _at += offset;
            if (_text[_at] == '|') return _at++;
            SkipEscape();
            if (_at >= _text.Length) return _at = _text.Length;
        }
    }

    /// <summary>A backslash right before a pipe escapes it even when it is escaped itself, as in cmark-gfm.</summary>
    private void SkipEscape() => _at += _text[_at..].StartsWith("\\\\|"u8) ? 3 : 2;
}
