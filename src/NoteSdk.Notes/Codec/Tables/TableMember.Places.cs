using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;

namespace NoteSdk.Notes.Codec.Tables;

/// <content>The pieces of a note that belong to a table.</content>
internal sealed partial class TableMember<T>
{
    internal override void ListPlaces(NoteReader note, List<PlaceSpan> places)
    {
        ref readonly SectionSlot slot = ref note.Section(section);
        if (!slot.IsPresent) return;
        if (section.FindName(note) is { } name) places.Add(new PlaceSpan(PlaceKind.Key, name.Start.Value, name.End.Value));
        int table = FindBlock(note);
        if (table < 0)
        {
            places.Add(new PlaceSpan(PlaceKind.Value, slot.BodyStart, slot.BodyStart));
            return;
        }

        places.Add(new PlaceSpan(PlaceKind.Value, note.Blocks[table].Start, note.Blocks[table].ContentEnd));
        int[] order = new int[columns.Length];
        FindColumns(note, table, order);
        ListCells(note, note.Blocks[table].Line, order, PlaceKind.Key, -1, places);
        (int first, int end) = TableRows.Lines(note, table);
        int count = 0;
        for (int line = first; line < end; line++)
        {
            int number = ReadRow(note, line, order) is null ? -1 : count++;
            places.Add(new PlaceSpan(PlaceKind.Item, note.Lines.Start(line), note.Lines.ContentEnd(note.Text, line), number));
            ListCells(note, line, order, PlaceKind.Value, number, places);
        }
    }

    private void ListCells(NoteReader note, int line, int[] order, PlaceKind kind, int item, List<PlaceSpan> places)
    {
        Span<CellSpan> buffer = stackalloc CellSpan[TableRows.MostColumns];
        ReadOnlySpan<CellSpan> cells = TableRows.Split(note, line, buffer);
        for (int i = 0; i < order.Length; i++)
        {
            if (order[i] < 0 || order[i] >= cells.Length) continue;
            CellSpan cell = cells[order[i]];
            places.Add(new PlaceSpan(kind, cell.ContentStart, cell.ContentEnd, item, shape.Holes[i].Name));
        }
    }
}
