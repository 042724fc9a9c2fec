using System.Text;
using CsCheck;
using NoteSdk.Documents.Blocks;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>Cells of a table row, and delimiter rows.</summary>
public sealed class TableCellsTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("| a | b |", "a", "b")]
    [InlineData("a|b", "a", "b")]
    [InlineData("  | a |\tb  ", "a", "b")]
    [InlineData("|a||b|", "a", "", "b")]
    [InlineData("| a \\| b | c |", "a \\| b", "c")]
    [InlineData("| a \\\\| b |", "a \\\\| b")]
    [InlineData("| a \\\\\\| b |", "a \\\\\\| b")]
    [InlineData("| `a|b` |", "`a", "b`")]
    [InlineData("| `a\\|b` |", "`a\\|b`")]
    [InlineData("| [[a|b]] | [[c\\|d]] |", "[[a", "b]]", "[[c\\|d]]")]
    [InlineData("| ![[a\\|b]] [[c\\|d]] | e", "![[a\\|b]] [[c\\|d]]", "e")]
    [InlineData("| [[a | b |", "[[a", "b")]
    [InlineData("| [[a | [[b|c]] |", "[[a", "[[b", "c]]")]
    [InlineData("| \\[[a | b]] |", "\\[[a", "b]]")]
    [InlineData("| [a | b] |", "[a", "b]")]
    [InlineData("| a]] | [", "a]]", "[")]
    [InlineData("a\\", "a\\")]
    [InlineData("| a [[", "a [[")]
    [InlineData("| a |\\", "a", "\\")]
    [InlineData("||", "")]
    [InlineData("|")]
    [InlineData(" \t")]
    [InlineData("")]
    public void Pipes_separate_cells_unless_escaped(string row, params string[] cells) =>
        Assert.Equal(cells, Split(row).Select(c => row[c.ContentStart..c.ContentEnd]));

    [Fact]
    public void A_cell_knows_the_bytes_between_its_pipes() =>
        Assert.Equal([new CellSpan(1, 5, 2, 3), new CellSpan(6, 9, 7, 7), new CellSpan(10, 10, 10, 10), new CellSpan(11, 12, 12, 12)], Split("| a  |   || | "));

    [Fact]
    public void A_row_without_outer_pipes_starts_and_ends_with_its_text() => Assert.Equal([new CellSpan(1, 3, 1, 2), new CellSpan(4, 6, 5, 6)], Split(" a | b "));

    [Fact]
    public void The_count_may_exceed_the_room()
    {
        Span<CellSpan> cells = stackalloc CellSpan[2];
        Assert.Equal(3, TableCells.Split("|a|b|c|"u8, 0, 7, cells));
        Assert.Equal(3, cells[1].Start);
    }

    [Theory]
    [InlineData("|-|", ColumnAlignment.None)]
    [InlineData("| :-- | --: | :-: | --- |", ColumnAlignment.Left, ColumnAlignment.Right, ColumnAlignment.Center, ColumnAlignment.None)]
    [InlineData(" -|:-\t", ColumnAlignment.None, ColumnAlignment.Left)]
    [InlineData(":-:", ColumnAlignment.Center)]
    public void A_delimiter_row_gives_the_alignments(string row, params object[] alignments)
    {
        Span<ColumnAlignment> found = stackalloc ColumnAlignment[8];
        int count = TableCells.ReadDelimiters(Encoding.UTF8.GetBytes(row), 0, row.Length, found);
        Assert.Equal(alignments.Cast<ColumnAlignment>(), found[..count].ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("|")]
    [InlineData("||")]
    [InlineData("| - | a |")]
    [InlineData("|-||-|")]
    [InlineData("|- -|")]
    [InlineData("|:|")]
    [InlineData("|-:-|")]
    public void Other_rows_are_not_delimiter_rows(string row) => Assert.Equal(0, TableCells.ReadDelimiters(Encoding.UTF8.GetBytes(row), 0, row.Length, default));

    [Fact]
    public void Any_bytes_make_cells_in_order_that_hold_their_content()
    {
        Gen<string> rows = Gen.Int[0, 7].Select(i => new[] { "|", "\\", "[[", "]]", "[", " ", "`", "a" }[i]).Array[0, 30].Select(string.Concat);
        rows.Sample(row =>
        {
            int last = 0;
            foreach (CellSpan cell in Split(row))
            {
                Assert.InRange(cell.Start, last, row.Length);
                Assert.InRange(cell.ContentStart, cell.Start, cell.ContentEnd);
                Assert.InRange(cell.ContentEnd, cell.ContentStart, cell.End);
                last = cell.End;
            }
            Assert.InRange(last, 0, row.Length);
        }, writeLine: output.WriteLine, iter: 5000);
    }

    [Trait("Category", "Hostile")]
    [Theory]
    [InlineData("[[")]
    [InlineData("]]")]
    [InlineData("[[a")]
    [InlineData("|")]
    [InlineData("\\")]
    [InlineData("[[|]]")]
    [InlineData("[[[|")]
    public void Ten_megabytes_of_brackets_are_read_once(string piece)
    {
        // Quadratic work would take hours here.
        byte[] row = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 10_000_000 / piece.Length)));
        Assert.InRange(TableCells.Split(row, 0, row.Length, default), 1, row.Length);
    }

    private static CellSpan[] Split(string row)
    {
        byte[] text = Encoding.UTF8.GetBytes(row);
        var cells = new CellSpan[16];
        int count = TableCells.Split(text, 0, text.Length, cells);
        return count <= cells.Length ? cells[..count] : Split(text, new CellSpan[count]);
    }

    private static CellSpan[] Split(byte[] text, CellSpan[] cells)
    {
        TableCells.Split(text, 0, text.Length, cells);
        return cells;
    }
}
