using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Samples.Tests.Pages;

/// <summary>A row of a table of the page about the schema language.</summary>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Heading">The heading that its table is below.</param>
/// <param name="Table">The first header of its table.</param>
/// <param name="Cells">Of every cell, its texts in code font; of one without any, its whole text.</param>
internal sealed record LanguageRow(int Line, string Heading, string Table, IReadOnlyList<IReadOnlyList<string>> Cells)
{
    /// <summary>Gets all rows, in order.</summary>
    public static IReadOnlyList<LanguageRow> All { get; } = [.. Page.All["schemas/README.md"].Document.OfType<Table>().SelectMany(RowsOf)];

    /// <summary>The row in a line.</summary>
    public static LanguageRow At(int line) => All.Single(row => row.Line == line);

    private static IEnumerable<LanguageRow> RowsOf(Table table)
    {
        List<TableRow> rows = [.. table.OfType<TableRow>()];
        string heading = table.Parent!.OfType<HeadingBlock>().Last(heading => heading.Line < table.Line).Inline!.FirstChild!.ToString()!;
        string header = TextsOf(rows[0].OfType<TableCell>().First())[0];
        return rows.Skip(1).Select(row => new LanguageRow(row.Line + 1, heading, header, [.. row.OfType<TableCell>().Select(TextsOf)]));
    }

    // A bar within a table is escaped, in code font too (GFM 0.29, section 4.10).
    private static IReadOnlyList<string> TextsOf(TableCell cell)
    {
        List<string> code = [.. cell.Descendants<CodeInline>().Select(inline => inline.Content.Replace("\\|", "|", StringComparison.Ordinal))];
        return code.Count > 0 ? code : [string.Concat(cell.Descendants<LiteralInline>()).Trim()];
    }
}
