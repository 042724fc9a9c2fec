namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary>A heading with a section's text but of another level, level 1 included, is told, and no second one is written beside it.</summary>
public sealed class OtherLevelTests
{
    private static readonly NoteSchema Plain = TestSchema.Of("""
        frontmatter: {title: text, tags: list tag}
        sections:
          Facts: {list: text, was: [Data]}
          Review: {sections: {Steps: {list: text}}}
        """);

    private static readonly NoteSchema Titled = TestSchema.Of("""
        frontmatter: {title: text}
        heading: "{title}"
        sections: {Facts: {list: text}}
        """);

    [Theory]
    [InlineData("# Facts\n\n- a\n", "5:1 NOTE117")]
    [InlineData("# A\n\n# Facts\n\n- a\n", "7:1 NOTE117")]
    [InlineData("Facts\n===\n", "5:1 NOTE117")]
    [InlineData("# Data\n", "5:1 NOTE117")]
    [InlineData("### Facts\n", "5:1 NOTE117")]
    public void It_is_reported_once(string body, string expected)
    {
        SchemaNote note = Plain.Parse("---\ntype: x\n---\n\n" + body, "A.md");
        Assert.Equal([expected], TestSchema.Found(note));
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => note.With("Facts", new NoteList<string>(["b"])).ToMarkdown());
        Assert.Equal("Facts", refusal.Member);
        Assert.Equal(expected, $"{refusal.Line}:{refusal.Column} NOTE117");
        Assert.Contains("Write it as '## Facts'", refusal.Message, StringComparison.Ordinal);

        // Everything else can be edited.
        Assert.Contains("#x", "#" + note.With("Tags", new NoteList<string>(["x"])).ToMarkdown().Split("- ")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void One_in_a_section_is_reported_too()
    {
        SchemaNote note = Plain.Parse("---\ntype: x\n---\n\n## Review\n\n#### Steps\n\n- a\n");
        Assert.Equal(["7:1 NOTE117"], TestSchema.Found(note));
        Assert.Throws<NoteWriteException>(() => note.With("Review.Steps", new NoteList<string>(["b"])).ToMarkdown());
    }

    [Theory]
    [InlineData("---\ntype: x\ntitle: Facts\n---\n\n# Facts\n", "A.md")]
    [InlineData("---\ntype: x\n---\n\n# Facts\n", "Facts.md")]
    public void The_heading_of_the_title_is_not_reported(string text, string path)
    {
        SchemaNote note = Plain.Parse(text, path);
        Assert.Empty(TestSchema.Found(note));
        Assert.EndsWith("# Facts\n\n## Facts\n\n- b\n", note.With("Facts", new NoteList<string>(["b"])).ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntype: x\n---\n\n# Facts\n\n## Facts\n")]
    [InlineData("---\ntype: x\n---\n\n## Other\n\n### Facts\n")]
    [InlineData("---\ntype: x\n---\n\n> # Facts\n")]
    public void Nothing_is_reported_where_the_section_is_there_or_the_heading_belongs_to_another(string text) =>
        Assert.DoesNotContain(TestSchema.Found(Plain.Parse(text)), found => found.EndsWith("NOTE117", StringComparison.Ordinal));

    [Fact]
    public void A_misplaced_title_is_not_reported_in_addition() =>
        Assert.Equal(["5:1 NOTE117"], TestSchema.Found(Titled.Parse("---\ntype: x\ntitle: A\n---\n# Facts\n")));

    [Fact]
    public void A_new_note_of_that_title_has_both() =>
        Assert.Equal("---\ntype: x\ntitle: Facts\n---\n\n# Facts\n\n## Facts\n\n- a\n", Titled.New(("Title", "Facts"), ("Facts", new NoteList<string>(["a"]))).ToMarkdown());
}
