namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>GFM tables (GFM, section 4.10).</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n", "Table 0-30 (0-29)")]
    [InlineData("a | b\n-|-\r\nc\n\nd", "Table 0-13 (0-12)\nParagraph 14-15")]
    [InlineData("|a|\n|:-:|\n", "Table 0-10 (0-9)")]
    [InlineData("a\nb\n|c|\n|-|\n|d|", "Paragraph 0-4 (0-3)\nTable 4-15")]
    [InlineData("> |a|\n> |-|\n> |b|\n", "Quote 0-18 (0-17)\n  Table 2-18 (2-17)")]
    [InlineData("- x\n  |a|\n  |-|\n", "List- 0-16 (0-15)\n  ListItem- 0-16 (2-15) indent 2\n    Paragraph 2-4 (2-3)\n    Table 6-16 (6-15)")]
    [InlineData("- [ ] a|b\n  -|-\n", "List- 0-16 (0-15)\n  ListItem- 0-16 (2-15) indent 2\n    Table 2-16 (2-15)")]
    [InlineData("[[a\\|b]]|c\n-|-", "Table 0-14")]
    [InlineData("[[a|b]]\n-|-", "Table 0-11")]
    public void A_delimiter_row_makes_a_table_of_the_line_above(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("|a|\n|-|\n# b", "Table 0-8 (0-7)\nHeading1 8-11 (10-11)")]
    [InlineData("|a|\n|-|\n- b", "Table 0-8 (0-7)\nList- 8-11\n  ListItem- 8-11 (10-11) indent 2\n    Paragraph 10-11")]
    [InlineData("|a|\n|-|\n    b", "Table 0-8 (0-7)\nIndentedCode 12-13")]
    [InlineData("|a|\n|-|\n```\n", "Table 0-8 (0-7)\nFencedCode` 8-12 (12-12)")]
    [InlineData("> |a|\n> |-|\nb", "Quote 0-12 (0-11)\n  Table 2-12 (2-11)\nParagraph 12-13")]
    public void A_table_ends_at_a_blank_line_or_another_block(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("|a|b|\n|-|")]
    [InlineData("|a|\n|-|-|")]
    [InlineData("|a|\n|=|")]
    [InlineData("|a|\n|- -|")]
    [InlineData("|a|\n    |-|")]
    [InlineData("|-|\nb")]
    [InlineData("[[a\\|b]]\n-|-")]
    [InlineData("[[a|b]]|c\n-|-")]
    public void Other_lines_with_pipes_are_text(string markdown) => Assert.Equal($"Paragraph 0-{markdown.Length}", Skeleton.Print(markdown));
}
