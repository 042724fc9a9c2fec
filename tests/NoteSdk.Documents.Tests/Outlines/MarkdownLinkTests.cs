namespace NoteSdk.Documents.Tests.Outlines;

/// <summary>Which texts of a note are Markdown links into the vault, and where.</summary>
public sealed class MarkdownLinkTests
{
    [Theory]
    [InlineData("[Ada](Ada.md) ![a plan](files/plan.png)", "(Ada.md) !(files/plan.png)")]
    [InlineData("[Ada](<People/Ada Norberg.md>) [Ada](People/Ada%20Norberg.md)", "(People/Ada Norberg.md) (People/Ada Norberg.md)")]
    [InlineData("[a](b.md \"title\") [a](b.md 'it''s') [a](<b> (t)) [a]( b )", "(b.md) (b) (b)")]
    [InlineData("[a](b(c)d) [a](\\(b\\)) [a](b)c) [a](b(c)", "(b(c)d) ((b)) (b)")]
    [InlineData("[a [b] c](d) [a\\]](b) [`]`](c) ![](d) [](e)", "(d) (b) (c) !(d) (e)")]
    [InlineData("[a\nb](c) > [a](\n d\n \"e\nf\")", "(c) (d)")]
    [InlineData("> [a\n> b](\n> c\n> )", "(c)")]
    public void A_markdown_link_is_one_by_commonmark(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[a](b.md#Some%20heading) [a](b.md#^x1) [a](b%23c.md)", "(b.md#Some heading) (b.md#^x1) (b#c.md)")]
    [InlineData("[a](#heading) [a](#) [a]() [a](<>)", "(#heading)")]
    [InlineData("[a](100%.md) [a](%ff.md)", "(100%.md) (%ff.md)")]
    public void A_destination_is_decoded_after_its_heading_is_split_off(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[a](b&amp;c.md) [a](&eacute;.md#&#x26;) [a](b&#37;c) [a](b&c.md) [a](b&nope;.md)", "(b&c.md) (é.md#&) (b%c) (b&c.md) (b&nope;.md)")]
    [InlineData("[a](b\\#c) [a](b&#35;c) [a](&num;c)", "(b#c) (b#c) (#c)")]
    [InlineData("[a](https&colon;//a.example) [a](a&#58;b) [a](&#0;.md) [a](b&#99999999;.md) [a](&nGt;)", "(a:b) (\uFFFD.md) (b&#99999999;.md) (\u226B\u20D2)")]
    public void A_destination_is_read_before_its_heading_is_split_off(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[a](https://a.example/#b) [a](mailto:a@b.example) [a](obsidian://open) <https://a.example> [a](HTTP:b) [a]([https://b.example/c.md](https://b.example/c.md))", "")]
    [InlineData("[a](b:c) [a](1:2) [a](:c)", "(b:c) (1:2) (:c)")]
    public void What_names_a_scheme_leads_out_of_the_vault(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[a] (b) [a](b c) \\[a](b) [a\\](b) [a](b \"c)", "")]
    [InlineData("`[a](b)` `[a`](b) [a](<b\nc>) <a href=\"[a](b)\">", "")]
    [InlineData("```\n[a](b)\n```\n", "")]
    public void Text_that_only_looks_like_a_link_is_not_one(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[a [b](c) d](e)", "(c)")]
    [InlineData("[a ![b](c) d](e)", "(e) !(c)")]
    [InlineData("![a [b](c) d](e)", "!(e) (c)")]
    [InlineData("[a [b](https://c.example) d](e)", "")]
    [InlineData("[a [[b]] c](d) [a ![[b]] c](d)", "[[b]] (d) ![[b]]")]
    public void A_link_holds_images_but_no_link(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Theory]
    [InlineData("[x]: a.md\n[y]: <b c.md> \"t\"\n[z]:\n  d.md\n  't'\ntext [x] [y][z]\n", ":a.md :b c.md :d.md")]
    [InlineData("> [x]: a.md\n> [y]: b.md\n", ":a.md :b.md")]
    [InlineData("[x]: a.md\n\"no title\" but text\n[y]: b.md\n", ":a.md")]
    [InlineData("[x]: a.md b\n", "")]
    [InlineData("text\n[x]: a.md\n", "")]
    [InlineData("[^1]: note\n\n[ ]: a\n\n[x]: https://a.example\n\n- [ ]: a\n", "")]
    public void A_definition_is_a_link_where_a_paragraph_begins(string note, string expected) => Assert.Equal(expected, new Outlined(note).Links);

    [Fact]
    public void The_spans_of_a_link_are_those_of_the_whole_and_of_its_path()
    {
        Outlined note = new("> ![Ä](<b c.md#d> \"t\") [a](b%20c\\(.md)\n\n[x]: d.md#e 't'\n");
        Assert.Equal(
            ["![Ä](<b c.md#d> \"t\") | b c.md", "[a](b%20c\\(.md) | b%20c\\(.md", "[x]: d.md#e 't' | d.md"],
            note.Outline.Links.Select(link => $"{note.Text(link.Start, link.End)} | {note.Text(link.TargetStart, link.TargetEnd)}"));
    }
}
