namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>Obsidian's comment blocks, <c>%%</c> to <c>%%</c>.</summary>
public sealed class CommentTests
{
    [Theory]
    [InlineData("%%\n# a\n- b\n\n%%\nc", "Comment 0-15 (0-14)\nParagraph 15-16")]
    [InlineData("   %% a\nb %% c\nd", "Comment 3-15 (3-14)\nParagraph 15-16")]
    [InlineData("a\n%%\nb\n%%", "Paragraph 0-2 (0-1)\nComment 2-9")]
    [InlineData("%%\r\n%%\r\na", "Comment 0-8 (0-6)\nParagraph 8-9")]
    [InlineData("- a\n%%\n- b\n%%\n", "List- 0-4 (0-3)\n  ListItem- 0-4 (2-3) indent 2\n    Paragraph 2-4 (2-3)\nComment 4-14 (4-13)")]
    [InlineData("%%\n```\n%%\n# a", "Comment 0-10 (0-9)\nHeading1 10-13 (12-13)")]
    public void A_comment_extends_to_the_line_that_closes_it_and_nothing_in_it_counts(string markdown, string expected) =>
        Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("%% a %%\nb", "Paragraph 0-9")]
    [InlineData("%%%%\nb", "Paragraph 0-6")]
    [InlineData("%%\n# a\n", "Paragraph 0-3 (0-2)\nHeading1 3-7 (5-6)")]
    [InlineData("%%%\nb\n%%", "Paragraph 0-8")]
    [InlineData("%% 50 % a\nb\n%%", "Paragraph 0-14")]
    [InlineData("% a\n%", "Paragraph 0-5")]
    [InlineData("%", "Paragraph 0-1")]
    [InlineData("a %%\n# b\n%%", "Paragraph 0-5 (0-4)\nHeading1 5-9 (7-8)\nParagraph 9-11")]
    [InlineData("    %%\n%%", "IndentedCode 4-7 (4-6)\nParagraph 7-9")]
    [InlineData("> %%\n> %%", "Quote 0-9\n  Paragraph 2-9")]
    public void A_comment_within_a_line_or_a_container_or_without_an_end_is_text(string markdown, string expected) =>
        Assert.Equal(expected, Skeleton.Print(markdown));
}
