namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>Lists where Obsidian's recordings differ from CommonMark.</summary>
public sealed class ObsidianItemTests
{
    [Theory]
    [InlineData("Related:\n- \n- [[A]]\n", "Paragraph List ListItem ListItem Paragraph")]
    [InlineData("**Hook:**\n-\t\n", "Paragraph List ListItem")]
    [InlineData("a\nb\n   -   \r\nc", "Paragraph List ListItem Paragraph")]
    [InlineData("> a\n> - \n", "Quote Paragraph List ListItem")]
    [InlineData("- a\n  - \n", "List ListItem Paragraph List ListItem")]
    [InlineData("[x]: /u\n- \n", "Paragraph List ListItem")]
    public void A_dash_and_a_blank_below_text_are_an_empty_item(string markdown, string kinds) => AssertKinds(kinds, markdown);

    [Theory]
    [InlineData("a\n-\n", "Heading")]
    [InlineData("a\n-- \n", "Heading")]
    [InlineData("a\n* \n", "Paragraph")]
    [InlineData("a\n+ \n", "Paragraph")]
    [InlineData("a\n1. \n", "Paragraph")]
    [InlineData("a\n    - \n", "Paragraph")]
    public void Other_empty_markers_are_what_CommonMark_makes_of_them(string markdown, string kinds) => AssertKinds(kinds, markdown);

    [Theory]
    [InlineData("- a\n> b\n> c\n", "List ListItem Paragraph")]
    [InlineData("- a\n> [!note] b\n> - c\n- d\n", "List ListItem Paragraph ListItem Paragraph")]
    [InlineData("1. a\n>b\n", "List ListItem Paragraph")]
    [InlineData("- a\n  - b\n> c\n  - d\n", "List ListItem Paragraph List ListItem Paragraph ListItem Paragraph")]
    [InlineData("- a\n> b\n  ```\n  # c\n  ```\n", "List ListItem Paragraph FencedCode")]
    [InlineData("> - a\n> > b\n", "Quote List ListItem Paragraph")]
    public void A_quote_marker_right_below_an_item_is_text_of_it(string markdown, string kinds) => AssertKinds(kinds, markdown);

    [Theory]
    [InlineData("- a\n\n> b\n", "List ListItem Paragraph Quote Paragraph")]
    [InlineData("- a\n  > b\n", "List ListItem Paragraph Quote Paragraph")]
    [InlineData("a\n> b\n", "Paragraph Quote Paragraph")]
    [InlineData("- # a\n> b\n", "List ListItem Heading Quote Paragraph")]
    public void Elsewhere_it_begins_a_quote(string markdown, string kinds) => AssertKinds(kinds, markdown);

    [Theory]
    [InlineData("- a\n<!-- c -->\n- b\n", "List ListItem Paragraph ListItem Paragraph")]
    [InlineData("- a\n<!--\n## Draft\n-->\n", "List ListItem Paragraph Heading Paragraph")]
    [InlineData("- a\n%% c %%\n- b\n", "List ListItem Paragraph ListItem Paragraph")]
    [InlineData("- a\n\n<!-- c -->\n", "List ListItem Paragraph Html")]
    [InlineData("- a\n  <!-- c -->\n- b\n", "List ListItem Paragraph Html ListItem Paragraph")]
    [InlineData("- a\n<div>\n# b\n</div>\n", "List ListItem Paragraph Html")]
    [InlineData("- a\n# b\n", "List ListItem Paragraph Heading")]
    [InlineData("- a\n```\nb\n```\n", "List ListItem Paragraph FencedCode")]
    public void A_comment_right_below_an_item_ends_no_list(string markdown, string kinds) => AssertKinds(kinds, markdown);

    [Theory]
    [InlineData("\u200B- a\n", "Paragraph")]
    [InlineData("\u200B# a\n", "Paragraph")]
    [InlineData("- a\n\u200B- b\n- c\n", "List ListItem Paragraph ListItem Paragraph")]
    [InlineData("- \u200B- a\n", "List ListItem Paragraph")]
    [InlineData("\u200B\n- a\n", "Paragraph List ListItem Paragraph")]
    public void A_line_that_begins_with_a_zero_width_space_is_text(string markdown, string kinds) => AssertKinds(kinds, markdown);

    [Theory]
    [InlineData("- [ ] 1. a\n", "List- 0-11 (0-10)\n  ListItem- 0-11 (6-10) [ ] indent 2\n    List. 6-11 (6-10)\n      ListItem. 6-11 (9-10) indent 3\n        Paragraph 9-11 (9-10)")]
    [InlineData("1. [x] - a", "List. 0-10\n  ListItem. 0-10 (7-10) [x] indent 3\n    List- 7-10\n      ListItem- 7-10 (9-10) indent 2\n        Paragraph 9-10")]
    [InlineData("- [ ] 3) a\n  - b", "List- 0-16\n  ListItem- 0-16 (6-16) [ ] indent 2\n    List) 6-11 (6-10)\n      ListItem) 6-11 (9-10) indent 3\n        Paragraph 9-11 (9-10)\n    List- 13-16\n      ListItem- 13-16 (15-16) indent 2\n        Paragraph 15-16")]
    public void A_marker_behind_a_box_begins_an_item_in_the_task(string markdown, string expected) => Assert.Equal(expected, Skeleton.Print(markdown));

    [Theory]
    [InlineData("- [ ] (6) a\n")]
    [InlineData("- [ ] 4 - a\n")]
    [InlineData("- [ ] 2 a\n")]
    [InlineData("- [ ] 5: a\n")]
    [InlineData("- [ ] 1.\n")]
    [InlineData("- [ ] -\n")]
    [InlineData("- [ ] ---\n")]
    [InlineData("- [ ] - - -\n")]
    [InlineData("- [ ] * * *\n")]
    public void Other_text_behind_a_box_is_text(string markdown) => AssertKinds("List ListItem Paragraph", markdown);

    private static void AssertKinds(string kinds, string markdown) => Assert.Equal(kinds, string.Join(' ', Skeleton.Scan(markdown).Select(block => block.Kind)));
}
