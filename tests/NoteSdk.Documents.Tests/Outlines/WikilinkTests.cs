using System.Text;
using CsCheck;
using NoteSdk.Documents.Outlines;
using Xunit.Abstractions;

namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>Which texts of a note are wikilinks and embeds, and where.</summary>
public sealed class WikilinkTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("See [[Ada]] and ![[Bo]].", "[[Ada]] ![[Bo]]")]
    [InlineData("# [[Ada]]\n\n[[Bo]]\n===\n\n- [[Cy]]\n  - [ ] [[Di]]\n\n> [[Ed]]\n", "[[Ada]] [[Bo]] [[Cy]] [[Di]] [[Ed]]")]
    [InlineData("[[people/Ada.md]] [[Zoë]] [[ Bo ]]", "[[people/Ada.md]] [[Zoë]] [[Bo]]")]
    public void A_wikilink_is_found_anywhere_in_text(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[[Ada#Facts]] [[Ada#A#B|her]] [[Ada#^x1]]", "[[Ada#Facts]] [[Ada#A#B]] [[Ada#^x1]]")]
    [InlineData("[[#Here]] [[#^x1|this]]", "[[#Here]] [[#^x1]]")]
    [InlineData("[[Ada#]] [[Ada|]] [[Ada|#x]]", "[[Ada]] [[Ada]] [[Ada]]")]
    public void A_heading_and_a_block_are_split_from_the_target(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("| a |\n|---|\n| [[Ada\\|her]] |\n", "[[Ada]]")]
    [InlineData("| a |\n|---|\n| [[Ada#Facts\\|her]] |\n", "[[Ada#Facts]]")]
    [InlineData("| a |\n|---|\n| [[Ada|her]] |\n", "")]
    [InlineData("| a | b |\n|---|---|\n| [[Ada|her]] [[Bo]] | ![[Cy|2]] |\n", "[[Bo]]")]
    [InlineData("| [[Ada]] | b |\n|---|---|\n| ![[Bo.png\\|20]] | [[Cy]]\n", "[[Ada]] ![[Bo.png]] [[Cy]]")]
    [InlineData("> | [[Ada]] |\n> |---|\n> | [[Bo]] |\n", "[[Ada]] [[Bo]]")]
    [InlineData("| a | b |\n|---|---|\n| [x | y](z) | `a | [[Bo]]` |\n", "[[Bo]]")]
    public void Links_do_not_cross_the_cells_of_a_table(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("`[[Ada]]` ``a ` [[Bo]]`` [[Cy]] `", "[[Cy]]")]
    [InlineData("`[[Ada]] ``[[Bo]]", "[[Ada]] [[Bo]]")]
    [InlineData("```\n[[Ada]]\n```\n\n    [[Bo]]\n", "")]
    public void A_link_in_code_is_not_a_link(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("<div>\n[[Ada]]\n</div>\n", "")]
    [InlineData("a <!-- [[Ada]] --> [[Bo]] <b title=\"[[Cy]]\">", "[[Bo]]")]
    [InlineData("a <!-- [[Ada]]", "[[Ada]]")]
    public void A_link_in_html_is_not_a_link(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("%%[[Ada]]%% [[Bo]] %%\n\n%%\n[[Cy]]\n\n- `x\n\n![[Di]] [e](f.md) `[[No]]`\n%%\n", "[[Ada]] [[Bo]] [[Cy]] ![[Di]] (f.md)")]
    [InlineData("100 %% [[Ada]]", "[[Ada]]")]
    [InlineData("- a %% [[Ada]] %%\n> %% [b](c.md) %%\n\n| %%[[Cy]]%% |\n|---|\n", "[[Ada]] (c.md) [[Cy]]")]
    public void A_link_in_a_comment_is_a_link(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("$[[Ada]]$ [[Bo]]", "[[Bo]]")]
    [InlineData("$$\n[[Ada]]\n$$ [[Bo]]", "[[Bo]]")]
    [InlineData("$5 [[Ada]] and $6", "[[Ada]]")]
    [InlineData("$5-[[Ada]]$6 \\$[[Bo]]", "[[Ada]] [[Bo]]")]
    public void A_link_in_math_is_not_a_link(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("\\[[Ada]] \\\\[[Bo]] \\![[Cy]]", "[[Bo]] [[Cy]]")]
    [InlineData("[[]] [[ ]] [[#]] [[ |x]] [[a\nb]] [[", "")]
    [InlineData("[[ [[Ada]] ]]", "[[Ada]]")]
    [InlineData("[[a [[b]] c]] [[ [[ ]]", "[[b]]")]
    public void Text_that_only_looks_like_a_link_is_not_one(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[[Sq]uare]] ![[a][b]]", "[[Sq]uare]] ![[a][b]]")]
    [InlineData("[[[Untitled] (x)]] [[1,3],[10,11]]", "[[[Untitled] (x)]] [[1,3],[10,11]]")]
    [InlineData("[[a](b.md) and [c]]", "[[a](b.md) and [c]]")]
    [InlineData("[[a](b.md) and [c]", "(b.md)")]
    [InlineData("[[a#b [c]|d] e]] [[a]]]", "[[a#b [c]]] [[a]]")]
    public void Only_two_closing_brackets_end_a_wikilink(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[[|]] [[|x]] [[|#x]]", "[[|]] [[|x]] [[|#x]]")]
    [InlineData("[[a||x]]", "[[a]]")]
    [InlineData("[[https://a.example]]", "[[https://a.example]]")]
    [InlineData("[[ Ada ]] [[Ada |x]] [[\tAda # B ]]", "[[Ada]] [[Ada]] [[Ada#B]]")]
    public void What_Obsidian_takes_for_a_link_is_one(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("---\nwho: \"[[Ada]]\"\nall:\n- '[[Bo#Facts|him]]'\n- {is: \"![[Cy]]\"}\n---\n[[Di]]\n", "[[Ada]] [[Bo#Facts]] ![[Cy]] [[Di]]")]
    [InlineData("---\nnested: [[Ada]]\n---\n", "")]
    [InlineData("---\nwho: \"see [[Ada]]\"\nboth: \"[[Ada]] [[Bo]]\"\n---\n", "")]
    [InlineData("---\nwho: \"[[Ad\\u00e8]]\"\n---\n", "[[Adè]]")]
    [InlineData("---\nwho: \"[al](A%20b.md#c)\"\nall: ['[x](<C d.md>)', '![p](p.png \"t\")']\n---\n", "(A b.md#c) (C d.md) !(p.png)")]
    [InlineData("---\nwho: \"[\\\"al\\\"](A.md)\"\n---\n", "(A.md)")]
    [InlineData("---\na: \"see [x](A.md)\"\nb: \"[x](A.md) [y](B.md)\"\nc: \"[x](https://a.example)\"\nd: \"[x]\"\ne: \"[x] (A.md)\"\n---\n", "")]
    public void A_link_of_the_frontmatter_is_a_value_that_is_wholly_one(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    /// <summary>Members and the vault read links by one grammar.</summary>
    [Trait("Category", "Law")]
    [Fact]
    public void A_link_of_a_member_is_the_link_of_the_outline() => Gen.Select(Gen.Bool, InlineGen.Link).Sample(
        (isEmbed, inner) =>
        {
            string text = (isEmbed ? "![[" : "[[") + inner + "]]";
            byte[] note = Encoding.UTF8.GetBytes(text);
            OutlineLink? whole = NoteOutline.Read(note).Links is [{ Start: 0, Kind: OutlineLinkKind.Wikilink } first, ..] && first.End == note.Length ? first : null;
            bool isLink = Link.TryParse(note, out Link link);
            Assert.Equal(whole is not null, isLink);
            Assert.Equal(isLink, Link.IsLink(note));
            if (whole is { } one) Assert.Equal((link.Target, link.Subpath, link.IsEmbed), (one.Target, one.Subpath, one.IsEmbed));
            if (isLink) Assert.Equal(note.Length, Link.Measure(note));
        },
        writeLine: output.WriteLine, iter: 30_000);

    [Theory]
    [InlineData("[[ Ada ]]", "Ada", null, null)]
    [InlineData("[[Ada # Facts |her ]]", "Ada", "Facts", "her ")]
    [InlineData("[[Ada\\|her]]", "Ada", null, "her")]
    [InlineData("[[Sq]uare|[x] y]]", "Sq]uare", null, "[x] y")]
    [InlineData("[[|]]", "|", null, null)]
    public void A_link_of_a_member_has_the_parts_of_the_outline(string text, string target, string? subpath, string? alias) =>
        Assert.Equal(new Link(target, subpath, alias), Link.Parse(text));

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
