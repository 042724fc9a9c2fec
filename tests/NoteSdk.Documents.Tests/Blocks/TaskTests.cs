using NoteSdk.Documents.Blocks;

namespace NoteSdk.Documents.Tests.Blocks;

/// <summary>Task markers (GFM, section 5.3) with Obsidian's further statuses.</summary>
public sealed class TaskTests
{
    [Theory]
    [InlineData("- [ ] a", ' ', "a")]
    [InlineData("- [x] a", 'x', "a")]
    [InlineData("* [X]  a", 'X', "a")]
    [InlineData("1. [/]\ta", '/', "a")]
    [InlineData("+ [-] [ ] a", '-', "[ ] a")]
    [InlineData("- [[] a", '[', "a")]
    [InlineData("- [ ]", ' ', "")]
    [InlineData("- [x]\n  a", 'x', "\n  a")]
    public void Any_single_character_is_a_status(string markdown, char status, string text)
    {
        Block item = Skeleton.Scan(markdown)[1];
        Assert.Equal(status, (char)item.Task);
        Assert.Equal(text, markdown[item.ContentStart..item.ContentEnd]);
    }

    [Fact]
    public void A_status_of_several_bytes_is_known_by_its_first()
    {
        Block item = Skeleton.Scan("- [\u2713] a")[1];
        Assert.Equal(0xE2, item.Task);
        Assert.Equal(8, item.ContentStart);
    }

    [Theory]
    [InlineData("- [x]a")]
    [InlineData("- [] a")]
    [InlineData("- []] a")]
    [InlineData("- [xx] a")]
    [InlineData("- [x](a)")]
    [InlineData("- [x")]
    [InlineData("- [")]
    [InlineData("- [\0] a")]
    [InlineData("-     [ ] a")]
    [InlineData("- a [ ] b")]
    [InlineData("-\n  [ ] a")]
    public void Other_brackets_are_text(string markdown) => Assert.Equal(0, Skeleton.Scan(markdown)[1].Task);

    [Fact]
    public void A_marker_outside_an_item_is_text() => Assert.Equal("Quote 0-7\n  Paragraph 2-7", Skeleton.Print("> [x] a"));
}
