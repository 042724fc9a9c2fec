using System.Buffers;

namespace NoteSdk.Documents.Blocks;

/// <summary>Cells of a table row (GFM, section 4.10).</summary>
internal static class TableCells
{
    private static readonly SearchValues<byte> InDelimiterRow = SearchValues.Create("|-: \t"u8);

    /// <summary>Finds the cells of a row.</summary>
    /// <param name="text">The note.</param>
    /// <param name="start">The start of the row, after the prefixes of its containers; blanks there do not matter.</param>
    /// <param name="end">The end of the row, before the newline.</param>
    /// <param name="cells">Receives the cells, as many as there is room for.</param>
    /// <returns>The number of cells that the row has. A blank row and a lone pipe have none.</returns>
    public static int Split(ReadOnlySpan<byte> text, int start, int end, Span<CellSpan> cells)
    {
        int count = 0;
        var reader = new CellReader(text, start, end);
        while (reader.MoveNext())
        {
            if (count < cells.Length) cells[count] = Cell(text, reader.Start, reader.End);
            count++;
        }
        return count;
    }

    /// <summary>Reads a delimiter row, like <c>| :-- | --- |</c>.</summary>
    /// <param name="text">The note.</param>
    /// <param name="start">The start of the row, after the prefixes of its containers.</param>
    /// <param name="end">The end of the row, before the newline.</param>
    /// <param name="alignments">Receives the alignments of the columns, as many as there is room for.</param>
    /// <returns>The number of columns, or 0 when the row is not a delimiter row.</returns>
    public static int ReadDelimiters(ReadOnlySpan<byte> text, int start, int end, Span<ColumnAlignment> alignments)
    {
        // Most lines passed here are rows of text, for which one look is enough.
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
}
