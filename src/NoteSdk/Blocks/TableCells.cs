using System.Buffers;

namespace NoteSdk.Blocks;

/// <summary>
/// Cells of a table row (GFM, section 4.10). A pipe parts two cells, also within a code span, unless a backslash is right before it. One
/// deliberate difference from GFM: a pipe within a wikilink, <c>[[note|alias]]</c>, parts nothing, since Obsidian's users write it there
/// with and without the backslash.
/// </summary>
internal static class TableCells
{
    private static readonly SearchValues<byte> Special = SearchValues.Create("|\\["u8);
    private static readonly SearchValues<byte> InDelimiterRow = SearchValues.Create("|-: \t"u8);

    /// <summary>Finds the cells of a row.</summary>
    /// <param name="text">The note.</param>
    /// <param name="start">The start of the row, after the prefixes of its containers; blanks there do not matter.</param>
    /// <param name="end">The end of the row, before the newline.</param>
    /// <param name="cells">Receives the cells, as many as there is room for.</param>
    /// <returns>The number of cells that the row has. A blank row and a lone pipe have none.</returns>
    public static int Split(ReadOnlySpan<byte> text, int start, int end, Span<CellSpan> cells)
    {
        end = Blanks.TrimEnd(text, start, end);
        start = Blanks.Skip(text, start, end);
        if (start < end && text[start] == '|') start++;
        int count = 0;
        var pipes = new PipeReader(text, start, end);
        while (start < end)
        {
            int pipe = pipes.Next();
            if (count < cells.Length) cells[count] = Cell(text, start, pipe);
            count++;
            start = pipe + 1;
        }
        return count;
    }

    /// <summary>Reads a delimiter row, like <c>| :-- | --- |</c>.</summary>
    /// <param name="text">The note.</param>
    /// <param name="start">The start of the row, after the prefixes of its containers.</param>
    /// <param name="end">The end of the row, before the newline.</param>
    /// <param name="alignments">Receives the alignments of the columns, as many as there is room for.</param>
    /// <returns>The number of columns, or 0 when the row is no delimiter row.</returns>
    public static int ReadDelimiters(ReadOnlySpan<byte> text, int start, int end, Span<ColumnAlignment> alignments)
    {
        // Most lines that are asked about are rows of text: one look tells.
        if (text[start..end].ContainsAnyExcept(InDelimiterRow)) return 0;
        end = Blanks.TrimEnd(text, start, end);
        start = Blanks.Skip(text, start, end);
        if (start < end && text[start] == '|') start++;
        int count = 0;
        while (start < end)
        {
            int at = Blanks.Skip(text, start, end);
            bool left = at < end && text[at] == ':';
            if (left) at++;
            int dashes = at;
            while (at < end && text[at] == '-') at++;
            if (at == dashes) return 0;
            bool right = at < end && text[at] == ':';
            if (right) at++;
            at = Blanks.Skip(text, at, end);
            if (at < end && text[at] != '|') return 0;
            if (count < alignments.Length) alignments[count] = (ColumnAlignment)((left ? 1 : 0) + (right ? 2 : 0));
            count++;
            start = at + 1;
        }
        return count;
    }

    private static CellSpan Cell(ReadOnlySpan<byte> text, int start, int end)
    {
        int contentEnd = Blanks.TrimEnd(text, start, end);
        if (contentEnd > start) return new CellSpan(start, end, Blanks.Skip(text, start, contentEnd), contentEnd);
        int inside = Math.Min(start + 1, end);
        return new CellSpan(start, end, inside, inside);
    }

    /// <summary>Finds the pipes that part cells, from left to right.</summary>
    private ref struct PipeReader(ReadOnlySpan<byte> text, int start, int end)
    {
        private readonly ReadOnlySpan<byte> _text = text[..end];
        private int _at = start;

        /// <summary>No <c>[[</c> before this offset starts a wikilink that is closed: each stretch is searched once.</summary>
        private int _noLinkBefore = start;

        /// <summary>The offset of the next pipe, or the end of the row.</summary>
        public int Next()
        {
            while (true)
            {
                int offset = _text[_at..].IndexOfAny(Special);
                if (offset < 0) return _at = _text.Length;
                _at += offset;
                switch (_text[_at])
                {
                    case (byte)'|':
                        return _at++;
                    case (byte)'\\':
                        SkipEscape();
                        break;
                    default:
                        SkipLink();
                        break;
                }
                if (_at >= _text.Length) return _at = _text.Length;
            }
        }

        /// <summary>A backslash right before a pipe escapes it even when it is escaped itself, as in cmark-gfm.</summary>
        private void SkipEscape() => _at += _text[_at..].StartsWith("\\\\|"u8) ? 3 : 2;

        private void SkipLink()
        {
            if (!_text[_at..].StartsWith("[["u8))
            {
                _at++;
                return;
            }
            int open = _at;
            int inner = _at + 2;
            _at = inner;
            if (open < _noLinkBefore) return;
            ReadOnlySpan<byte> rest = _text[inner..];
            int close = rest.IndexOf("]]"u8);
            // The last `[[` before the `]]` opens the link: a target holds no brackets.
            int again = close < 0 ? -1 : rest[..close].LastIndexOf("[["u8);
            if (close < 0) _noLinkBefore = int.MaxValue;
            else if (again >= 0) _noLinkBefore = inner + again;
            else _at = inner + close + 2;
        }
    }
}
