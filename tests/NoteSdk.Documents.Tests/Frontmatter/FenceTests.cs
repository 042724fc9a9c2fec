using NoteSdk.Documents.Frontmatter;

namespace NoteSdk.Documents.Tests.Frontmatter;

/// <summary>Where frontmatter starts and ends.</summary>
public class FenceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a: b\n")]
    [InlineData("\n---\na: b\n---\n")]
    [InlineData(" ---\na: b\n---\n")]
    [InlineData("--- x\na: b\n---\n")]
    [InlineData("----\na: b\n---\n")]
    [InlineData("--\na: b\n---\n")]
    public void A_note_whose_first_line_is_not_three_hyphens_has_no_frontmatter(string note) => HasNothing(note, FrontmatterState.None);

    [Theory]
    [InlineData("---")]
    [InlineData("---\n")]
    [InlineData("---\na: b\n")]
    [InlineData("---\na: b\n ---\n--- x\n----\n")]
    public void Without_a_closing_line_all_is_body(string note) => HasNothing(note, FrontmatterState.Unclosed);

    [Theory]
    [InlineData("---\na: b\n---\nbody", 0, 4, 9, 3)]
    [InlineData("---\na: b\n---", 0, 4, 9, 3)]
    [InlineData("--- \t\na: b\n---\t \nbody", 0, 6, 11, 3)]
    [InlineData("---\r\na: b\r\n---\r\nbody", 0, 5, 11, 3)]
    [InlineData("---\ra: b\r---\rbody", 0, 4, 9, 3)]
    [InlineData("---\n---\n", 0, 4, 4, 2)]
    [InlineData("\uFEFF---\na: b\n---\n", 3, 7, 12, 3)]
    [InlineData("---\na: b\n---\nc: d\n---\n", 0, 4, 9, 3)]
    public void The_content_is_between_the_first_two_fences(string text, int start, int contentStart, int contentEnd, int bodyLine)
    {
        ReadNote note = ReadNote.Of(text);
        FrontmatterReader reader = note.Reader;
        Assert.Equal((FrontmatterState.Present, start, contentStart, contentEnd, bodyLine), (reader.State, reader.Start, reader.ContentStart, reader.ContentEnd, reader.BodyLine));
        Assert.Equal(contentEnd > contentStart ? "a=b" : "", note.Outline());
        Assert.Empty(note.Errors);
    }

    [Fact]
    public void Frontmatter_of_blank_lines_and_comments_is_empty()
    {
        ReadNote note = ReadNote.OfContent("\n  \n# a: b\n  # c");
        Assert.Equal(FrontmatterState.Present, note.Reader.State);
        Assert.Empty(note.Outline());
        Assert.Empty(note.Errors);
    }

    private static void HasNothing(string text, FrontmatterState state)
    {
        ReadNote note = ReadNote.Of(text);
        Assert.Equal((state, 0, 0, 0, 0), (note.Reader.State, note.Reader.Start, note.Reader.ContentStart, note.Reader.ContentEnd, note.Reader.BodyLine));
        Assert.Equal(0, note.Reader.Nodes.Length);
        Assert.Empty(note.Errors);
    }
}
