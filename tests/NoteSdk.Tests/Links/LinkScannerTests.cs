using System.Text;
using NoteSdk.Links;
using NoteSdk.Types;

namespace NoteSdk.Tests.Links;

/// <summary>Which texts of a note are links to other notes.</summary>
public sealed class LinkScannerTests
{
    [Theory]
    [InlineData("See [[Ada]] and ![[Bo#Facts|him]].", "Ada Bo")]
    [InlineData("# [[Ada]]\n\n- [[Bo]]\n  - [[Cy]]\n\n> [[Di]]\n", "Ada Bo Cy Di")]
    [InlineData("| a |\n|---|\n| [[Ada\\|her]] |\n", "Ada")]
    [InlineData("---\nwho: \"[[Ada]]\"\nall:\n- '[[Bo]]'\n---\n[[Cy]]\n", "Ada Bo Cy")]
    [InlineData("---\nnested: [[Ada]]\n---\n", "")]
    [InlineData("`[[Ada]]` ``a ` [[Bo]]`` [[Cy]] `", "Cy")]
    [InlineData("`[[Ada]] ``[[Bo]]", "Ada Bo")]
    [InlineData("```\n[[Ada]]\n```\n\n    [[Bo]]\n\n<div>\n[[Cy]]\n</div>\n", "")]
    [InlineData("%%[[Ada]]%% [[Bo]] %%\n\n%%\n[[Cy]]\n%%\n", "Bo")]
    [InlineData("\\[[Ada]] \\\\[[Bo]]", "Bo")]
    [InlineData("[[#Here]] [[]] [[ ]] [[a\nb]] [Ada](Ada.md) [[", "")]
    [InlineData("[[ [[Ada]] ]]", "Ada")]
    [InlineData("[[people/Ada.md]] [[Zoë]]", "people/Ada.md Zoë")]
    public void Links(string note, string expected) => Assert.Equal(expected, string.Join(' ', Find(note).Select(link => link.Target)));

    [Fact]
    public void A_link_is_told_at_its_first_bracket() => Assert.Equal(4, Assert.Single(Find("See [[Ada]].")).Offset);

    [Theory]
    [InlineData("[[")]
    [InlineData("[[a")]
    [InlineData("[[a]] [[")]
    [InlineData("`")]
    [InlineData("``a`")]
    [InlineData("%%")]
    [InlineData("%% [[")]
    [InlineData("\\")]
    [InlineData("]] [[a %% ` \\")]
    public void Any_text_is_read_to_its_end(string text)
    {
        foreach (int length in Enumerable.Range(1, 30)) Find(string.Concat(Enumerable.Repeat(text, length)));
        Assert.True(Find(string.Concat(Enumerable.Repeat(text, 20_000)) + " ]]").Count <= 20_001);
    }

    private static List<FoundLink> Find(string note)
    {
        NoteReader reader = NoteReader.Rent(Encoding.UTF8.GetBytes(note), UntypedNote.Type);
        List<FoundLink> found = LinkScanner.Find(reader);
        reader.Return();
        return found;
    }
}
