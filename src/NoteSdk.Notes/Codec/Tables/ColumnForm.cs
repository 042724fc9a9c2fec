using System.Text;
using NoteSdk.Documents.Blocks;

namespace NoteSdk.Notes.Codec.Tables;

/// <summary>How a column of a table is laid out: the width that its cells are padded to, and on which side.</summary>
/// <param name="Width">The number of characters between the pipes, if header and delimiter row have as many and the rows show that this is intended; otherwise
/// 0, and cells are as long as their texts.</param>
/// <param name="IsRight">Whether the delimiter row aligns texts to the right.</param>
internal readonly record struct ColumnForm(int Width, bool IsRight)
{
    /// <summary>The form of a column of a table.</summary>
    public static ColumnForm Of(NoteReader note, int table, int column)
    {
        Span<CellSpan> cells = stackalloc CellSpan[TableRows.MostColumns];
        int line = note.Blocks[table].Line;
        ReadOnlySpan<CellSpan> header = TableRows.Split(note, line, cells);
        int width = column < header.Length ? WidthOf(note, header[column]) : 0;
        ReadOnlySpan<CellSpan> delimiter = TableRows.Split(note, line + 1, cells);
        if (column >= delimiter.Length) return default;
        ReadOnlySpan<byte> dashes = note.Text[delimiter[column].ContentStart..delimiter[column].ContentEnd];
        bool isPadded = width > 2 && WidthOf(note, delimiter[column]) == width && IsAligned(note, table, column, width);
        return new ColumnForm(isPadded ? width : 0, dashes.EndsWith(":"u8) && !dashes.StartsWith(":"u8));
    }

    /// <summary>
    /// Whether a cell of the column is padded to the width, or all have the width in a table whose lines are equally long: a single text may have that length
    /// by chance.
    /// </summary>
    private static bool IsAligned(NoteReader note, int table, int column, int width)
    {
        Span<CellSpan> buffer = stackalloc CellSpan[TableRows.MostColumns];
        (int first, int end) = TableRows.Lines(note, table);
        bool haveAll = true;
        bool hasRow = false;
        for (int line = note.Blocks[table].Line; line < end; line++)
        {
            ReadOnlySpan<CellSpan> cells = TableRows.Split(note, line, buffer);
            if (line == first - 1 || column >= cells.Length) continue;
            CellSpan cell = cells[column];
            bool hasWidth = WidthOf(note, cell) == width;
            if (hasWidth && (cell.ContentStart - cell.Start > 1 || cell.End - cell.ContentEnd > 1)) return true;
            haveAll &= hasWidth;
            hasRow |= line >= first;
        }

        return hasRow && haveAll && LinesUp(note, table);
    }

    private static bool LinesUp(NoteReader note, int table)
    {
        int first = note.Blocks[table].Line;
        int length = LengthOf(note, first);
        for (int line = first + 1; line < TableRows.Lines(note, table).End; line++)
        {
            if (LengthOf(note, line) != length) return false;
        }

        return true;
    }

    private static int LengthOf(NoteReader note, int line) => CharactersOf(note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)]);

    /// <summary>The characters between the pipes of a cell.</summary>
    public static int WidthOf(NoteReader note, in CellSpan cell) => CharactersOf(note.Text[cell.Start..cell.End]);

    public static int CharactersOf(ReadOnlySpan<byte> text) => Ascii.IsValid(text) ? text.Length : CharactersOf(Encoding.UTF8.GetString(text));

    public static int CharactersOf(string text) => Ascii.IsValid(text) ? text.Length : text.EnumerateRunes().Count();

    /// <summary>The content of a new cell: a text, already escaped, with the blanks around it.</summary>
    public string Pad(string text)
    {
        string blanks = new(' ', Math.Max(0, Width - 2 - CharactersOf(text)));
        return IsRight ? $" {blanks}{text} " : $" {text}{blanks} ";
    }
}
