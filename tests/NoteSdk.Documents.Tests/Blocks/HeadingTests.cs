using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>ATX and setext headings (CommonMark 0.31, sections 4.2 and 4.3).</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("# a", "Heading1 0-3 (2-3)")]
    [InlineData("###### a\n", "Heading6 0-9 (7-8)")]
    [InlineData("   ## a  \r\n", "Heading2 3-11 (6-7)")]
    [InlineData("#\ta", "Heading1 0-3 (2-3)")]
    public void A_heading_is_one_to_six_hashes_a_blank_and_text(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("## a ##\n", "a")]
    [InlineData("## a #### \t\n", "a")]
    [InlineData("## a ## b\n", "a ## b")]
    [InlineData("## a##\n", "a##")]
    [InlineData("## a \\##\n", "a \\##")]
    [InlineData("## a \t##\n", "a")]
    public void Closing_hashes_after_a_blank_are_not_text(string markdown, string text) =>
        Assert.Equal([text], Skeleton.Content(markdown, BlockKind.Heading));

    [Theory]
    [InlineData("##\n", "Heading2 0-3 (2-2)")]
    [InlineData("## \n", "Heading2 0-4 (3-3)")]
    [InlineData("##   \n", "Heading2 0-6 (3-3)")]
    [InlineData("## ##\n", "Heading2 0-6 (3-3)")]
    [InlineData("#", "Heading1 0-1 (1-1)")]
    public void An_empty_heading_has_its_text_after_one_blank(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("####### a")]
    [InlineData("#a")]
    [InlineData("#tag and text")]
    [InlineData("\\# a")]
    public void A_tag_an_escape_and_seven_hashes_are_text(string markdown) => Assert.Equal($"Paragraph 0-{markdown.Length}", Skeleton.Print(markdown));

    [Fact]
    public void A_heading_ends_the_paragraph_before_it() =>
        Assert.Equal("Paragraph 0-2 (0-1)\nHeading1 2-6 (4-5)\nParagraph 6-7", Skeleton.Print("a\n# b\nc"));

    [Theory]
    [InlineData("a\n===\n", "Heading1 0-6 (0-1)")]
    [InlineData("a\n-\n", "Heading2 0-4 (0-1)")]
    [InlineData("a\r\n   --- \r\n", "Heading2 0-12 (0-1)")]
    [InlineData("a \n b\t\n===", "Heading1 0-10 (0-5)")]
    [InlineData("> a\n> ===\n", "Quote 0-10 (0-9)\n  Heading1 2-10 (2-3)")]
    public void An_underline_makes_a_heading_of_the_paragraph(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("a\nb\n---\n", "Paragraph 0-4 (0-3)\nThematicBreak 4-8 (4-7)")]
    [InlineData("a\nb\n--\n", "Paragraph 0-7 (0-6)")]
    [InlineData("a\nb\n-\nc\n---", "Paragraph 0-8 (0-7)\nThematicBreak 8-11")]
    [InlineData("> a\n> b\n> ---\n", "Quote 0-14 (0-13)\n  Paragraph 2-8 (2-7)\n  ThematicBreak 10-14 (10-13)")]
    [InlineData("[x]: /u\na\n---\n", "Paragraph 0-8 (0-7)\nHeading2 8-14 (8-9)")]
    [InlineData("[x]: /u\na\nb\n---\n", "Paragraph 0-12 (0-11)\nThematicBreak 12-16 (12-15)")]
    public void Dashes_underline_a_single_line_of_text_as_in_Obsidian(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("## a\u00A0\n", "a")]
    [InlineData("## \u00A0 a \u00A0 ##\n", "a")]
    [InlineData("## a\u00A0b\n", "a\u00A0b")]
    [InlineData("a\u00A0\n---\n", "a")]
    [InlineData("## \u00A0\n", "")]
    public void No_break_spaces_at_the_ends_are_not_text_as_in_Obsidian(string markdown, string text) =>
        Assert.Equal([text], Skeleton.Content(markdown, BlockKind.Heading));

    [Theory]
    [InlineData("a\n= =\n", "Paragraph 0-6 (0-5)")]
    [InlineData("a\n    ===\n", "Paragraph 0-10 (0-9)")]
    [InlineData("> a\n===\n", "Quote 0-8 (0-7)\n  Paragraph 2-8 (2-7)")]
    [InlineData("===\n", "Paragraph 0-4 (0-3)")]
    [InlineData("a\n\n===\n", "Paragraph 0-2 (0-1)\nParagraph 3-7 (3-6)")]
    public void An_underline_is_text_where_no_paragraph_is_right_above(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("> a\n---\n", "Quote 0-4 (0-3)\n  Paragraph 2-4 (2-3)\nThematicBreak 4-8 (4-7)")]
    [InlineData("- a\n---\n", "List- 0-4 (0-3)\n  ListItem- 0-4 (2-3) indent 2\n    Paragraph 2-4 (2-3)\nThematicBreak 4-8 (4-7)")]
    public void Dashes_below_a_container_are_a_thematic_break(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));
}
