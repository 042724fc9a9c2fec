using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Documents.Items;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Notes.Codec.Lists;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Notes.Codec.Tables;

/// <summary>A section's table, one record per row. Columns are found by their headers, in whatever order the note has them.</summary>
internal sealed partial class TableMember<T>(string name, Section section, RecordShape<T> shape, string[] columns)
    : Member<NoteList<T>>(name, $"table of {section.Description}"), ISectionPart
    where T : class
{
    public string Shape => $"a table with the columns {string.Join(", ", columns)}";

    public bool Takes(NoteReader note, int block) => note.Blocks[block].Kind == BlockKind.Table && TableRows.HasHeader(note, block, columns);

    public int FindBlock(NoteReader note) => SectionBlocks.First(note, section, BlockKind.Table);

    public string RenderEmpty(IDerivedTextSource texts) => RenderEmpty();

    private string RenderEmpty() =>
        $"| {string.Join(" | ", columns)} |\n|{string.Concat(columns.Select(column => new string('-', column.Length + 2) + "|"))}";

    internal override Section? Home => section;

    internal override List<(int Start, int End)> TextsIn(NoteReader note)
    {
        int table = FindBlock(note);
        return table < 0 ? [] : [(note.Blocks[table].Start, note.Blocks[table].ContentEnd)];
    }

    internal override NoteList<T> Read(NoteReader note)
    {
        int table = FindBlock(note);
        if (table < 0) return [];
        (int first, int end) = TableRows.Lines(note, table);
        Span<int> order = stackalloc int[columns.Length];
        FindColumns(note, table, order);
        List<T> rows = new(Math.Max(0, end - first));
        for (int line = first; line < end; line++)
        {
            if (ReadRow(note, line, order) is { } row) rows.Add(row);
        }

        return rows.Count == 0 ? [] : [.. rows];
    }

    internal override bool AreEqual(NoteList<T> a, NoteList<T> b) => a == b || (a?.Equals(b) ?? false);

    internal override Misreading Explain(NoteList<T> value, NoteList<T> read) => shape.Explain(value, read, "row");

    internal override void Write(EditWriter edits, NoteList<T> oldValue, NoteList<T> value)
    {
        NoteReader note = edits.Note;
        edits.RequireItems(value);
        int table = FindBlock(note);
        if (table < 0)
        {
            if (note.Section(section).IsPresent) edits.RequireBlock(section, this, RenderEmpty());
            else edits.RequireSection(section);
            return;
        }

        int[] order = new int[columns.Length];
        int width = FindColumns(note, table, order);
        ColumnForm[] forms = [.. Enumerable.Range(0, width).Select(column => ColumnForm.Of(note, table, column))];
        (int first, int end) = TableRows.Lines(note, table);
        int[] lines = [.. Enumerable.Range(first, Math.Max(0, end - first))];
        int[] readable = [.. lines.Where(line => ReadRow(note, line, order) is not null).Select(line => line - first)];
        ItemLine[] items = [.. lines.Prepend(first - 1).Select(line => new ItemLine(note.Lines.Start(line), note.Lines.End(line), 0, 0, ""))];
        List<ListStep> steps = [new ListStep(ListStepKind.Keep, 0, 0, null)];
        foreach ((ListStepKind kind, int from, int to) in ListAlignment.Align(readable.Length, value.Count, (i, j) => oldValue[i].Equals(value[j])))
        {
            int item = from < 0 ? -1 : readable[from];
            if (kind == ListStepKind.Change) ChangeRow(edits, lines[item], order, forms, value[to]);
            steps.Add(new ListStep(kind == ListStepKind.Change ? ListStepKind.Keep : kind, item + 1, to, null));
        }

        // The delimiter row counts as the item before the first one, so that a first row goes below it.
        ItemLineEdits.Write(edits, items, steps, closesGaps: false, (step, _) => RenderRow(value[step.Index], order, forms));
    }

    internal override void Rename(EditWriter edits)
    {
        section.Rename(edits);
        NoteReader note = edits.Note;
        int table = FindBlock(note);
        if (table < 0 || shape.Holes.All(hole => hole.Column.Old.Length == 0)) return;
        Span<CellSpan> cells = stackalloc CellSpan[TableRows.MostColumns];
        cells = cells[..TableRows.Split(note, note.Blocks[table].Line, cells).Length];
        foreach (Hole hole in shape.Holes)
        {
            int column = FindColumn(note, cells, hole.Column);
            if (column < 0 || FindColumn(note, cells, hole.Column.Utf8) >= 0) continue;
            ReadOnlySpan<byte> text = note.Text[cells[column].ContentStart..cells[column].ContentEnd];
            string before = Encoding.UTF8.GetString(text[..text.IndexOfAnyExcept("*_"u8)]);
            string after = Encoding.UTF8.GetString(text[(text.LastIndexOfAnyExcept("*_"u8) + 1)..]);
            edits.RenameCell(cells[column], before + hole.Name + after, ColumnForm.Of(note, table, column));
        }
    }

    internal override MemberState Locate(NoteReader note, out int offset)
    {
        int table = FindBlock(note);
        if (table >= 0)
        {
            offset = note.Blocks[table].Start;
            return MemberState.Value;
        }

        ref readonly SectionSlot slot = ref note.Section(section);
        offset = slot.IsPresent ? slot.BodyStart : 0;
        return slot.IsPresent ? MemberState.Empty : MemberState.Absent;
    }

    internal override void Check(NoteReader note, DiagnosticSink diagnostics)
    {
        int table = FindBlock(note);
        if (table < 0) return;
        int[] order = new int[columns.Length];
        int width = FindColumns(note, table, order);
        string among = width == TableRows.MostColumns ? $" among its first {TableRows.MostColumns}" : "";
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i] < 0) diagnostics.Report(NoteRules.NoColumn, note.Blocks[table].Start, section.Heading, columns[i], among);
        }

        CheckColumns(note, table, diagnostics);
        (int first, int end) = TableRows.Lines(note, table);
        for (int line = first; line < end; line++) CheckRow(note, line, order, diagnostics);
    }

    private void CheckRow(NoteReader note, int line, int[] order, DiagnosticSink diagnostics)
    {
        Span<CellSpan> buffer = stackalloc CellSpan[TableRows.MostColumns];
        ReadOnlySpan<CellSpan> cells = TableRows.Split(note, line, buffer);
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i] < 0 || order[i] >= cells.Length) continue;
            CellSpan cell = cells[order[i]];
            ReadOnlySpan<byte> text = TableRows.TextOf(note, cell, shape.Holes[i].IsMarkdown);
            if (note.StateOf(text) != MemberState.Value) continue;
            Hole hole = shape.Holes[i];
            string place = $"column '{hole.Name}' of {section.Description}";
            if (!hole.CanRead(text)) diagnostics.Report(NoteRules.BadValue, cell.ContentStart, place, DiagnosticSink.Excerpt(text), hole.Expected);
            else if (hole.Inspect(text, note.Links) is { } finding)
            {
                diagnostics.Report(finding.Rule, cell.ContentStart, place, DiagnosticSink.Excerpt(text), finding.Detail);
            }
        }
    }

    /// <summary>Finds for every column of the schema its number in the note's table, or -1. Returns how many columns the table has.</summary>
    private int FindColumns(NoteReader note, int table, Span<int> order)
    {
        Span<CellSpan> buffer = stackalloc CellSpan[TableRows.MostColumns];
        ReadOnlySpan<CellSpan> cells = TableRows.Split(note, note.Blocks[table].Line, buffer);
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = FindColumn(note, cells, shape.Holes[i].Column);
        }

        return cells.Length;
    }

    /// <summary>The number of a column by its current name, or else by an old one, or -1.</summary>
    private static int FindColumn(NoteReader note, ReadOnlySpan<CellSpan> cells, PartName name)
    {
        int column = FindColumn(note, cells, name.Utf8);
        for (int i = 0; column < 0 && i < name.Old.Length; i++) column = FindColumn(note, cells, name.Old[i]);
        return column;
    }

    private static int FindColumn(NoteReader note, ReadOnlySpan<CellSpan> cells, byte[] name)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (note.Text[cells[i].ContentStart..cells[i].ContentEnd].Trim("*_"u8).SequenceEqual(name)) return i;
        }

        return -1;
    }

    private void CheckColumns(NoteReader note, int table, DiagnosticSink diagnostics)
    {
        Span<CellSpan> cells = stackalloc CellSpan[TableRows.MostColumns];
        cells = cells[..TableRows.Split(note, note.Blocks[table].Line, cells).Length];
        foreach (Hole hole in shape.Holes)
        {
            int read = FindColumn(note, cells, hole.Column);
            foreach (byte[] old in hole.Column.Old)
            {
                int column = FindColumn(note, cells, old);
                if (column < 0) continue;
                int start = cells[column].ContentStart + note.Text[cells[column].ContentStart..cells[column].ContentEnd].IndexOfAnyExcept("*_"u8);
                diagnostics.ReportOldName(start, old, $"column '{hole.Name}' of section '{section.Heading}'", isRead: column == read);
            }
        }
    }

    /// <summary>The record of a row, or null if no cell of the schema's columns has a value.</summary>
    private T? ReadRow(NoteReader note, int line, ReadOnlySpan<int> order)
    {
        Span<CellSpan> buffer = stackalloc CellSpan[TableRows.MostColumns];
        Span<HoleSpan> spans = stackalloc HoleSpan[order.Length];
        ReadOnlySpan<CellSpan> cells = TableRows.Split(note, line, buffer);
        bool isEscaped = note.Text[note.Lines.Start(line)..note.Lines.End(line)].IndexOf("\\|"u8) >= 0
            || (cells.Length > 0 && TableRows.BeginsLine(note, cells[0]) && note.Text[cells[0].ContentStart..cells[0].ContentEnd].Contains((byte)'\\'));
        if (isEscaped) return ReadEscapedRow(note, cells, order);
        bool any = false;
        for (int i = 0; i < order.Length; i++)
        {
            spans[i] = default;
            if (order[i] < 0 || order[i] >= cells.Length) continue;
            CellSpan cell = cells[order[i]];
            if (note.StateOf(note.Text[cell.ContentStart..cell.ContentEnd]) != MemberState.Value) continue;
            spans[i] = new HoleSpan(cell.ContentStart, cell.ContentEnd);
            any = true;
        }

        return any ? shape.Read(note.Text, spans) : null;
    }

    /// <summary>The record of a row with escaped pipes, from a copy of its cells without the escapes.</summary>
    private T? ReadEscapedRow(NoteReader note, ReadOnlySpan<CellSpan> cells, ReadOnlySpan<int> order)
    {
        List<byte> copy = [];
        HoleSpan[] spans = new HoleSpan[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i] < 0 || order[i] >= cells.Length) continue;
            ReadOnlySpan<byte> text = TableRows.TextOf(note, cells[order[i]], shape.Holes[i].IsMarkdown);
            if (note.StateOf(text) != MemberState.Value) continue;
            spans[i] = new HoleSpan(copy.Count, copy.Count + text.Length);
            copy.AddRange(text);
        }

        return copy.Count > 0 ? shape.Read(copy.ToArray(), spans) : null;
    }

    private void ChangeRow(EditWriter edits, int line, int[] order, ColumnForm[] forms, T row)
    {
        NoteReader note = edits.Note;
        Span<CellSpan> buffer = stackalloc CellSpan[TableRows.MostColumns];
        ReadOnlySpan<CellSpan> cells = TableRows.Split(note, line, buffer);
        string?[] old = new string?[order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i] < 0 || order[i] >= cells.Length) continue;
            ReadOnlySpan<byte> text = TableRows.TextOf(note, cells[order[i]], shape.Holes[i].IsMarkdown);
            if (note.StateOf(text) == MemberState.Value) old[i] = Encoding.UTF8.GetString(text);
        }

        string?[] texts = shape.Write(row, old);
        for (int i = 0; i < order.Length; i++)
        {
            if (texts[i] == old[i]) continue;
            if (order[i] < 0 || order[i] >= cells.Length)
            {
                throw edits.Refuse($"the table's row has no cell for the column '{columns[i]}'. Add it", note.Lines.Start(line));
            }
            bool mayBeMarkup = !shape.Holes[i].IsMarkdown && TableRows.BeginsLine(note, cells[order[i]]);
            TableRows.SetCell(edits, cells[order[i]], mayBeMarkup ? TextEscape.Write(texts[i] ?? "", LinePlace.Row) : texts[i] ?? "", forms[order[i]]);
        }
    }

    private string RenderRow(T row, int[] order, ColumnForm[] forms)
    {
        string?[] texts = shape.Write(row, new string?[order.Length]);
        string[] cells = new string[forms.Length];
        Array.Fill(cells, "");
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i] >= 0) cells[order[i]] = TableRows.Escape(texts[i] ?? "");
        }

        return $"|{string.Join('|', cells.Zip(forms, (cell, form) => form.Pad(cell)))}|";
    }
}
