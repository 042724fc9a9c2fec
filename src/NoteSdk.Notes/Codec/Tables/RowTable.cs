using System.Text;
using NoteSdk.Documents.Blocks;
using NoteSdk.Notes.Codec.Members;
using NoteSdk.Notes.Codec.Sections;
using NoteSdk.Notes.Codec.Tables;
using NoteSdk.Notes.Shapes;

namespace NoteSdk.Generated;

/// <summary>A table of names and values: every row is a member. For generated code.</summary>
public sealed class RowTable : ISectionPart
{
    private readonly NoteTypeBuilder _type;
    private readonly List<CellPlace> _rows = [];

    internal RowTable(NoteTypeBuilder type, Section section, string[] header)
    {
        _type = type;
        Section = section;
        Header = header;
    }

    string ISectionPart.Shape => $"a table with the columns {string.Join(" and ", Header)}";

    bool ISectionPart.Takes(NoteReader note, int block) => note.Blocks[block].Kind == BlockKind.Table && TableRows.HasHeader(note, block, Header);

    internal Section Section { get; }

    internal string[] Header { get; }

    internal IReadOnlyList<CellPlace> Rows => _rows;

    /// <summary>The row with a name.</summary>
    /// <param name="name">The name of the row.</param>
    /// <param name="was">The names that it once had.</param>
    public ScalarPlace Row(string name, params string[] was)
    {
        CellPlace row = new(_type, this, new PartName(name, was), _rows.Count);
        _rows.Add(row);
        return row;
    }

    int ISectionPart.FindBlock(NoteReader note) => FindTable(note);

    string ISectionPart.RenderEmpty(IDerivedTextSource texts) => RenderEmpty(_type.Placeholders.Count > 0 ? _type.Placeholders[0] : "");

    /// <summary>The index of the table's block, or -1.</summary>
    internal int FindTable(NoteReader note) => SectionBlocks.First(note, Section, BlockKind.Table);

    internal string RenderEmpty(string placeholder)
    {
        StringBuilder text = new();
        text.Append("| ").AppendJoin(" | ", Header).Append(" |\n|");
        foreach (string column in Header) text.Append('-', column.Length + 2).Append('|');
        foreach (CellPlace row in _rows) text.Append('\n').Append(row.Line(isBold: true, placeholder));
        return text.ToString();
    }
}
