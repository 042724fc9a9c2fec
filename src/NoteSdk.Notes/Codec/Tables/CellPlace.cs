using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Tables;

/// <summary>The value of a row: the cell beside the row's name, which may be in bold.</summary>
internal sealed class CellPlace(NoteTypeBuilder type, RowTable table, PartName row, int index)
    : ScalarPlace(type, $"row '{row.Current}' of {table.Section.Description}")
{
    private const int ValueColumn = 1;

    internal override string Remedy => $"a row '| {row.Current} | … |'";

    internal override Section? Home => table.Section;

    internal override Slot Find(NoteReader note)
    {
        (int block, int first, int end) = note.RowsOf(table);
        if (block < 0) return Absent(note.Section(table.Section).IsPresent ? note.Section(table.Section).BodyStart : table.Section.OffsetOfLacking(note));
        Span<CellSpan> buffer = stackalloc CellSpan[2];
        int line = FindRow(note, first, end, buffer, out int count);
        if (line < 0) return Absent(note.Blocks[block].Start);

        ReadOnlySpan<CellSpan> cells = buffer[..count];
        Slot slot = new() { Index = line };
        if (cells.Length <= ValueColumn)
        {
            slot.State = MemberState.Empty;
            slot.Start = slot.End = note.Lines.ContentEnd(note.Text, line);
            return slot;
        }

        slot.Text = TableRows.TextOf(note, cells[ValueColumn]);
        slot.State = note.StateOf(slot.Text);
        slot.Start = cells[ValueColumn].ContentStart;
        slot.End = cells[ValueColumn].ContentEnd;
        return slot;
    }

    internal override Range? FindName(NoteReader note)
    {
        (int block, int first, int end) = note.RowsOf(table);
        Span<CellSpan> cells = stackalloc CellSpan[1];
        return block >= 0 && FindRow(note, first, end, cells, out _) >= 0 ? cells[0].ContentStart..cells[0].ContentEnd : null;
    }

    internal override void Rename(EditWriter edits)
    {
        table.Section.Rename(edits);
        NoteReader note = edits.Note;
        (int block, int first, int end) = note.RowsOf(table);
        if (row.Old.Length == 0 || block < 0) return;
        Span<CellSpan> cells = stackalloc CellSpan[1];
        int line = FindRow(note, first, end, cells, out _);
        if (line < 0 || HasName(note, line, row.Utf8, cells, out _)) return;

        // The cell with its emphasis, so that a padded column keeps its width.
        ReadOnlySpan<byte> text = note.Text[cells[0].ContentStart..cells[0].ContentEnd];
        int start = text.IndexOfAnyExcept("*_"u8);
        int after = text.LastIndexOfAnyExcept("*_"u8) + 1;
        string name = Encoding.UTF8.GetString(text[..start]) + row.Current + Encoding.UTF8.GetString(text[after..]);
        edits.RenameCell(cells[0], name, ColumnForm.Of(note, block, 0));
    }

    internal override void CheckName(NoteReader note, DiagnosticSink diagnostics)
    {
        (int block, int first, int end) = note.RowsOf(table);
        if (row.Old.Length == 0 || block < 0) return;
        Span<CellSpan> cells = stackalloc CellSpan[1];
        int read = FindRow(note, first, end, cells, out _);
        foreach (byte[] old in row.Old)
        {
            int line = FindRow(note, first, end, old, cells, out _);
            if (line < 0) continue;
            int start = cells[0].ContentStart + note.Text[cells[0].ContentStart..cells[0].ContentEnd].IndexOfAnyExcept("*_"u8);
            diagnostics.ReportOldName(start, old, Description, isRead: line == read);
        }
    }

    internal override void Write(EditWriter edits, in Slot slot, string? text, bool isText)
    {
        NoteReader note = edits.Note;
        string written = text ?? (note.Layout.Placeholders.Count > 0 ? note.Layout.Placeholders[0] : "");
        if (slot.State == MemberState.Absent)
        {
            InsertRow(edits, written);
            return;
        }

        Span<CellSpan> buffer = stackalloc CellSpan[2];
        ReadOnlySpan<CellSpan> cells = TableRows.Split(note, slot.Index, buffer);
        if (cells.Length > ValueColumn) TableRows.SetCell(edits, cells[ValueColumn], written, ColumnForm.Of(note, table.FindTable(note), ValueColumn));
        else AddCell(edits, slot.Index, written);
    }

    /// <summary>The row as a line of a table.</summary>
    internal string Line(bool isBold, string value, ColumnForm name = default, ColumnForm values = default) =>
        $"|{name.Pad(isBold ? $"**{row.Current}**" : row.Current)}|{values.Pad(TableRows.Escape(value))}|";

    /// <summary>Adds a missing cell to the end of a row, which may or may not end with a pipe.</summary>
    private static void AddCell(EditWriter edits, int line, string value)
    {
        NoteReader note = edits.Note;
        int end = note.Lines.Start(line) + note.Text[note.Lines.Start(line)..note.Lines.ContentEnd(note.Text, line)].TrimEnd(" \t"u8).Length;
        edits.Replace(end, note.Lines.ContentEnd(note.Text, line), (note.Bytes[end - 1] == '|' ? " " : " | ") + TableRows.Escape(value) + " |");
    }

    private void InsertRow(EditWriter edits, string value)
    {
        NoteReader note = edits.Note;
        (int block, int first, int end) = note.RowsOf(table);
        if (block < 0)
        {
            if (note.Section(table.Section).IsPresent) edits.RequireBlock(table.Section, table, table.RenderEmpty(""));
            else edits.RequireSection(table.Section);
            return;
        }

        int after = first - 1;
        CellSpan[] cells = new CellSpan[2];
        for (int i = 0; i < index; i++) after = Math.Max(after, table.Rows[i].FindRow(note, first, end, cells, out _));
        bool isBold = first >= end || note.Text[note.Lines.Start(Math.Max(after, first))..note.Lines.End(Math.Max(after, first))].IndexOf("| **"u8) >= 0;
        int offset = note.Lines.End(after);
        bool needsNewline = note.Bytes[offset - 1] is not ((byte)'\n' or (byte)'\r');
        string line = Line(isBold, value, ColumnForm.Of(note, block, 0), ColumnForm.Of(note, block, ValueColumn));
        edits.Insert(offset, needsNewline ? "\n" + line : line + "\n");
    }

    /// <summary>The line of the row and its first cells, under an old name if there is none with the current one, or -1.</summary>
    private int FindRow(NoteReader note, int first, int end, Span<CellSpan> cells, out int count)
    {
        int line = FindRow(note, first, end, row.Utf8, cells, out count);
        for (int i = 0; line < 0 && i < row.Old.Length; i++) line = FindRow(note, first, end, row.Old[i], cells, out count);
        return line;
    }

    /// <summary>
    /// The line of the row with a name and its first cells, or -1. Rows are usually in the order of the schema, so the search starts where the row would be.
    /// </summary>
    private int FindRow(NoteReader note, int first, int end, byte[] name, Span<CellSpan> cells, out int count)
    {
        int rows = end - first;
        int next = rows == 0 ? 0 : first + (index % rows);
        for (int i = 0; i < rows; i++)
        {
            if (HasName(note, next, name, cells, out count)) return next;
            if (++next == end) next = first;
        }

        count = 0;
        return -1;
    }

    private static bool HasName(NoteReader note, int line, byte[] name, Span<CellSpan> cells, out int count)
    {
        // Most rows are ruled out by their first bytes, without looking for cells.
        count = 0;
        ReadOnlySpan<byte> text = note.Text[note.Lines.Start(line)..note.Lines.End(line)];
        int start = 0;
        while (start < text.Length && text[start] is (byte)' ' or (byte)'\t' or (byte)'|' or (byte)'*' or (byte)'_') start++;
        if (!text[start..].StartsWith(name)) return false;
        count = TableRows.Split(note, line, cells).Length;
        return count > 0 && note.Text[cells[0].ContentStart..cells[0].ContentEnd].Trim("*_"u8).SequenceEqual(name);
    }
}
