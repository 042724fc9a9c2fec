namespace NoteSdk.Tests.Outlines;

/// <summary>Which texts of a note are wikilinks and embeds, and where.</summary>
public sealed class WikilinkTests
{
    [Theory]
    [InlineData("See [[Ada]] and ![[Bo]].", "[[Ada]] ![[Bo]]")]
    [InlineData("# [[Ada]]\n\n[[Bo]]\n===\n\n- [[Cy]]\n  - [ ] [[Di]]\n\n> [[Ed]]\n", "[[Ada]] [[Bo]] [[Cy]] [[Di]] [[Ed]]")]
    [InlineData("[[people/Ada.md]] [[Zoë]] [[ Bo ]]", "[[people/Ada.md]] [[Zoë]] [[Bo]]")]
    public void A_wikilink_stands_anywhere_in_text(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[[Ada#Facts]] [[Ada#A#B|her]] [[Ada#^x1]]", "[[Ada#Facts]] [[Ada#A#B]] [[Ada#^x1]]")]
    [InlineData("[[#Here]] [[#^x1|this]]", "[[#Here]] [[#^x1]]")]
    [InlineData("[[Ada#]] [[Ada|]] [[Ada|#x]]", "[[Ada]] [[Ada]] [[Ada]]")]
    public void A_heading_and_a_block_are_parted_from_the_target(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("| a |\n|---|\n| [[Ada\\|her]] |\n", "[[Ada]]")]
    [InlineData("| a |\n|---|\n| [[Ada#Facts\\|her]] |\n", "[[Ada#Facts]]")]
    [InlineData("| a |\n|---|\n| [[Ada|her]] |\n", "[[Ada]]")]
    [InlineData("| [[Ada]] | b |\n|---|---|\n| ![[Bo.png\\|20]] | [[Cy]]\n", "[[Ada]] ![[Bo.png]] [[Cy]]")]
    [InlineData("> | [[Ada]] |\n> |---|\n> | [[Bo]] |\n", "[[Ada]] [[Bo]]")]
    [InlineData("| a | b |\n|---|---|\n| [x | y](z) | `a | [[Bo]]` |\n", "[[Bo]]")]
    public void A_cell_of_a_table_has_links_of_its_own(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("`[[Ada]]` ``a ` [[Bo]]`` [[Cy]] `", "[[Cy]]")]
    [InlineData("`[[Ada]] ``[[Bo]]", "[[Ada]] [[Bo]]")]
    [InlineData("```\n[[Ada]]\n```\n\n    [[Bo]]\n", "")]
    public void A_link_in_code_is_no_link(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("<div>\n[[Ada]]\n</div>\n", "")]
    [InlineData("a <!-- [[Ada]] --> [[Bo]] <b title=\"[[Cy]]\">", "[[Bo]]")]
    [InlineData("a <!-- [[Ada]]", "[[Ada]]")]
    public void A_link_in_html_is_no_link(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("%%[[Ada]]%% [[Bo]] %%\n\n%%\n[[Cy]]\n%%\n", "[[Bo]]")]
    [InlineData("100 %% [[Ada]]", "[[Ada]]")]
    public void A_link_in_a_comment_is_no_link(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("$[[Ada]]$ [[Bo]]", "[[Bo]]")]
    [InlineData("$$\n[[Ada]]\n$$ [[Bo]]", "[[Bo]]")]
    [InlineData("$5 [[Ada]] and $6", "[[Ada]]")]
    [InlineData("$5-[[Ada]]$6 \\$[[Bo]]", "[[Ada]] [[Bo]]")]
    public void A_link_in_math_is_no_link(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("\\[[Ada]] \\\\[[Bo]] \\![[Cy]]", "[[Bo]] [[Cy]]")]
    [InlineData("[[]] [[ ]] [[|x]] [[a\nb]] [[a]b]] [[", "")]
    [InlineData("[[ [[Ada]] ]]", "[[Ada]]")]
    [InlineData("[[[Ada]]]", "[[Ada]]")]
    public void What_only_looks_like_a_link_is_none(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("---\nwho: \"[[Ada]]\"\nall:\n- '[[Bo#Facts|him]]'\n- {is: \"![[Cy]]\"}\n---\n[[Di]]\n", "[[Ada]] [[Bo#Facts]] ![[Cy]] [[Di]]")]
    [InlineData("---\nnested: [[Ada]]\n---\n", "")]
    [InlineData("---\nwho: \"see [[Ada]]\"\nboth: \"[[Ada]] [[Bo]]\"\n---\n", "")]
    [InlineData("---\nwho: \"[[Ad\\u00e8]]\"\n---\n", "[[Adè]]")]
    public void A_link_of_the_frontmatter_is_a_value_that_is_wholly_one(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Fact]
    public void The_spans_of_a_link_are_those_of_its_brackets_and_of_its_target()
    {
        Outlined note = new("---\na: '[[Ä#b]]'\nb: \"[[\\x41]]\"\n---\n> ![[ Ö/b #c|d]] [[#e]]\n");
        Assert.Equal(
            ["[[Ä#b]] Ä", "\"[[\\x41]]\" ", "![[ Ö/b #c|d]] Ö/b", "[[#e]] "],
            note.Outline.Links.Select(link => $"{note.Text(link.Start, link.End)} {note.Text(link.TargetStart, link.TargetEnd)}"));
        Assert.Equal([true, true, false, false], note.Outline.Links.Select(link => link.IsInFrontmatter));
    }
}
