using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Samples.Tests.Readme;

/// <summary>A row of a table in the README's section about the schema language.</summary>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Table">The first header of its table.</param>
/// <param name="IsOfMembers">Whether the table says, in its second column, of which members a key is.</param>
/// <param name="Cells">Of every cell, its texts in code font; of one without any, its whole text.</param>
internal sealed record LanguageRow(int Line, string Table, bool IsOfMembers, IReadOnlyList<IReadOnlyList<string>> Cells)
{
    private const string Section = "The schema language";

    /// <summary>Gets all rows, in order; the tables of one section are told apart by what stands above them.</summary>
    public static IReadOnlyList<LanguageRow> All { get; } =
        [.. Markdown.Parse(ReadmeBlock.ReadText(), new MarkdownPipelineBuilder().UsePipeTables().Build())
            .SkipWhile(block => !IsHeading(block, Section)).Skip(1).TakeWhile(block => block is not HeadingBlock { Level: <= 2 })
            .OfType<Table>().SelectMany(RowsOf)];

    /// <summary>The row in a line.</summary>
    public static LanguageRow At(int line) => All.Single(row => row.Line == line);

    private static IEnumerable<LanguageRow> RowsOf(Table table)
    {
        List<TableRow> rows = [.. table.OfType<TableRow>()];
        List<string> headers = [.. rows[0].OfType<TableCell>().Select(cell => TextsOf(cell)[0])];
        return rows.Skip(1).Select(row => new LanguageRow(row.Line + 1, headers[0], headers[1] == "Of", [.. row.OfType<TableCell>().Select(TextsOf)]));
    }

    private static bool IsHeading(Block block, string text) => block is HeadingBlock { Level: 2 } heading && heading.Inline!.FirstChild!.ToString() == text;

    // A bar within a table is escaped, in code font too (GFM 0.29, section 4.10).
    private static IReadOnlyList<string> TextsOf(TableCell cell)
    {
        List<string> code = [.. cell.Descendants<CodeInline>().Select(inline => inline.Content.Replace("\\|", "|", StringComparison.Ordinal))];
        return code.Count > 0 ? code : [string.Concat(cell.Descendants<LiteralInline>()).Trim()];
    }
}
