using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>Lists and their items (CommonMark 0.31, sections 5.2 and 5.3).</summary>
public sealed class ListTests
{
    [Fact]
    public void Items_follow_each_other_in_one_list() => Assert.Equal(
        """
        List- 0-8 (0-7)
          ListItem- 0-4 (2-3) indent 2
            Paragraph 2-4 (2-3)
          ListItem- 4-8 (6-7) indent 2
            Paragraph 6-8 (6-7)
        Paragraph 9-10
        """, Skeleton.Print("- a\n- b\n\nc"));

    [Fact]
    public void A_blank_line_between_items_is_in_the_list_and_in_no_item() => Assert.Equal(
        """
        List* 0-9 (0-8)
          ListItem* 0-4 (2-3) indent 2
            Paragraph 2-4 (2-3)
          ListItem* 5-9 (7-8) indent 2
            Paragraph 7-9 (7-8)
        """, Skeleton.Print("* a\n\n* b\n\n\n"));

    [Fact]
    public void Another_bullet_starts_another_list() => Assert.Equal(
        """
        List- 0-4 (0-3)
          ListItem- 0-4 (2-3) indent 2
            Paragraph 2-4 (2-3)
        List+ 4-8 (4-7)
          ListItem+ 4-8 (6-7) indent 2
            Paragraph 6-8 (6-7)
        List. 8-13 (8-12)
          ListItem. 8-13 (11-12) indent 3
            Paragraph 11-13 (11-12)
        List) 13-17
          ListItem) 13-17 (16-17) indent 3
            Paragraph 16-17
        """, Skeleton.Print("- a\n+ b\n2. c\n7) d"));

    [Fact]
    public void An_indented_item_is_nested_and_the_outer_items_hold_it() => Assert.Equal(
        """
        List- 0-14 (0-13)
          ListItem- 0-10 (2-9) indent 2
            Paragraph 2-4 (2-3)
            List- 6-10 (6-9)
              ListItem- 6-10 (8-9) indent 2
                Paragraph 8-10 (8-9)
          ListItem- 10-14 (12-13) indent 2
            Paragraph 12-14 (12-13)
        """, Skeleton.Print("- a\n  - b\n- c\n"));

    [Fact]
    public void A_tab_nests_as_four_columns_do() => Assert.Equal(
        """
        List- 0-9 (0-8)
          ListItem- 0-9 (2-8) indent 2
            Paragraph 2-4 (2-3)
            List- 5-9 (5-8)
              ListItem- 5-9 (7-8) indent 4
                Paragraph 7-9 (7-8)
        """, Skeleton.Print("- a\n\t- b\n"));

    [Theory]
    [InlineData("-\n", "List- 0-2 (0-1)\n  ListItem- 0-2 (1-1) indent 2")]
    [InlineData("- \n", "List- 0-3 (0-1)\n  ListItem- 0-3 (2-2) indent 2")]
    [InlineData("-   \n", "List- 0-5 (0-1)\n  ListItem- 0-5 (2-2) indent 2")]
    [InlineData("- [ ]\n", "List- 0-6 (0-5)\n  ListItem- 0-6 (5-5) [ ] indent 2\n    Paragraph 2-6 (2-5)")]
    [InlineData("- [ ] \n", "List- 0-7 (0-5)\n  ListItem- 0-7 (6-6) [ ] indent 2\n    Paragraph 2-7 (2-5)")]
    public void The_content_of_an_empty_item_is_where_its_text_would_go(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("-\n  a\n", "List- 0-6 (0-5)\n  ListItem- 0-6 (1-5) indent 2\n    Paragraph 4-6 (4-5)")]
    [InlineData("-\n\n  a\n", "List- 0-2 (0-1)\n  ListItem- 0-2 (1-1) indent 2\nParagraph 5-7 (5-6)")]
    public void An_item_may_start_with_one_blank_line(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("a\n-\n b", "Heading2 0-4 (0-1)\nParagraph 5-6")]
    [InlineData("a\n*\nb", "Paragraph 0-5")]
    [InlineData("a\n2. b", "Paragraph 0-6")]
    [InlineData("a\n1. b", "Paragraph 0-2 (0-1)\nList. 2-6\n  ListItem. 2-6 (5-6) indent 3\n    Paragraph 5-6")]
    [InlineData("a\n01) b", "Paragraph 0-2 (0-1)\nList) 2-7\n  ListItem) 2-7 (6-7) indent 4\n    Paragraph 6-7")]
    public void Only_an_item_with_text_and_a_number_one_interrupts_a_paragraph(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("-a")]
    [InlineData("1.a")]
    [InlineData("1234567890. a")]
    [InlineData("1 a")]
    [InlineData("12")]
    [InlineData("**a**")]
    public void A_marker_without_a_blank_and_ten_digits_are_text(string markdown) => Assert.Equal($"Paragraph 0-{markdown.Length}", Skeleton.Print(markdown));

    [Theory]
    [InlineData("-     a\n", "List- 0-8 (0-7)\n  ListItem- 0-8 (2-7) indent 2\n    IndentedCode 6-8 (6-7)")]
    [InlineData("-\t\ta\n", "List- 0-5 (0-4)\n  ListItem- 0-5 (1-4) indent 2\n    IndentedCode 3-5 (3-4)")]
    [InlineData("-    a\n", "List- 0-7 (0-6)\n  ListItem- 0-7 (5-6) indent 5\n    Paragraph 5-7 (5-6)")]
    public void Five_columns_after_the_marker_are_code(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Fact]
    public void A_line_that_is_not_indented_continues_the_item_as_long_as_it_is_text() => Assert.Equal(
        """
        List- 0-6 (0-5)
          ListItem- 0-6 (2-5) indent 2
            Paragraph 2-6 (2-5)
        Heading1 6-9 (8-9)
        """, Skeleton.Print("- a\nb\n# c"));

    [Fact]
    public void An_item_holds_blocks_after_a_blank_line() => Assert.Equal(
        """
        List- 0-21 (0-20)
          ListItem- 0-21 (2-20) indent 2
            Paragraph 2-4 (2-3)
            FencedCode` 7-21 (11-15)
        """, Skeleton.Print("- a\n\n  ```\n  b\n  ```\n"));

    [Fact]
    public void Next_is_the_block_after_the_descendants()
    {
        Block[] blocks = Skeleton.Scan("- a\n  - b\n- c\n\n# d\n");
        Assert.Equal([8, 6, 3, 6, 6, 6, 8, 8, 9], blocks.Select(b => b.Next));
        Assert.Equal([0, 0, 0, 1, 1, 1, 2, 2, 4], blocks.Select(b => b.Line));
    }
}
