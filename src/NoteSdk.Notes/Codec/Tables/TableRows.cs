using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Lists;

namespace NoteSdk.Notes.Codec.Tables;

/// <summary>Rows and cells of a table in a note (GFM, section 4.10).</summary>
internal static class TableRows
{
    /// <summary>Columns beyond this one are not read.</summary>
    public const int MostColumns = 64;

    /// <summary>The lines of the table's rows, without header and delimiter row.</summary>
    public static (int First, int End) Lines(NoteReader note, int table)
    {
        ref readonly Block block = ref note.Blocks[table];
        return (block.Line + 2, note.Lines.LineOf(Math.Max(block.Start, block.ContentEnd - 1)) + 1);
    }

    public static ReadOnlySpan<CellSpan> Split(NoteReader note, int line, Span<CellSpan> cells)
    {
        int count = TableCells.Split(note.Text, note.Lines.Start(line), note.Lines.ContentEnd(note.Text, line), cells);
        return cells[..Math.Min(count, cells.Length)];
    }

    /// <summary>A cell's text, with <c>\|</c> as a pipe, and at the beginning of a line without the backslash that keeps it a text.</summary>
    public static ReadOnlySpan<byte> TextOf(NoteReader note, CellSpan cell, bool isMarkdown = false)
    {
        ReadOnlySpan<byte> text = note.Text[cell.ContentStart..cell.ContentEnd];
        if (text.IndexOf("\\|"u8) >= 0) text = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text).Replace("\\|", "|", StringComparison.Ordinal));
        return !isMarkdown && BeginsLine(note, cell) && TextEscape.Read(text, LinePlace.Row) is { } value ? value : text;
    }

    /// <summary>Whether a cell is the first in a row that begins without a pipe.</summary>
    public static bool BeginsLine(NoteReader note, in CellSpan cell) => cell.Start == 0 || note.Bytes[cell.Start - 1] != '|';

    /// <summary>Whether the first row of a table has a cell with one of several texts.</summary>
    public static bool HasHeader(NoteReader note, int table, IReadOnlyList<string> texts)
    {
        Span<CellSpan> buffer = stackalloc CellSpan[MostColumns];
        foreach (ref readonly CellSpan cell in Split(note, note.Blocks[table].Line, buffer))
        {
            string text = Encoding.UTF8.GetString(note.Text[cell.ContentStart..cell.ContentEnd].Trim("*_"u8));
            if (texts.Contains(text)) return true;
        }

        return false;
    }

    public static string Escape(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Replaces a cell's text. A cell that is padded to a column's width keeps that width while the text fits.</summary>
    public static void SetCell(EditWriter edits, in CellSpan cell, string text, ColumnForm form)
    {
        NoteReader note = edits.Note;
        string escaped = Escape(text);
        bool takesPipe = escaped.EndsWith('\\');
        int width = ColumnForm.WidthOf(note, cell);
        if (cell.ContentStart == cell.ContentEnd)
        {
            edits.Replace(cell.Start, cell.End, (form with { Width = width }).Pad(escaped));
            return;
        }

        // A text that fills a padded column has at most one blank at each end.
        int left = cell.ContentStart - cell.Start;
        int right = cell.End - cell.ContentEnd;
        int grown = ColumnForm.CharactersOf(escaped) - ColumnForm.CharactersOf(note.Text[cell.ContentStart..cell.ContentEnd]);
        bool isFull = left == 1 && right == 1 && width == form.Width;
        if (form.IsRight && (left > 1 || isFull))
        {
            edits.Replace(cell.Start, cell.ContentEnd, new string(' ', Math.Max(1, left - grown)) + escaped + (takesPipe && right == 0 ? " " : ""));
            return;
        }

        int kept = right > 1 || isFull ? Math.Max(1, right - grown) : right;
        if (escaped.Length == 0 || takesPipe) kept = Math.Max(kept, 1);
        edits.Replace(cell.ContentStart, cell.End, escaped + new string(' ', kept));
    }
}
