namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary>Sections within sections: what is read as one, and what a note gets that lacks one.</summary>
public sealed class NestedSectionTests
{
    private const string Yaml = """
        type: retro
        heading: "{title}"
        frontmatter: {title: text!}
        sections:
          Before: {list: text}
          Review:
            prompt: How was it?
            sections:
              What went well: {list: text, prompt: Name two.}
              Next steps:
                sections:
                  Mine: {list: task}
                  Open: {dataview: "LIST WHERE owner = \"{title}\""}
              Closing: {prose: text}
          After: {list: text}
        """;

    private const string Front = "---\ntype: retro\ntitle: T\n---\n\n# T\n\n";

    private static readonly NoteSchema Retro = NoteSchemas.Parse(("retro.note.yaml", Yaml))["retro"];

    [Fact]
    public void A_note_that_is_made_has_all_headings_each_of_its_level()
    {
        SchemaNote note = Retro.New(("Title", "T"), ("Review.NextSteps.Mine", new NoteList<TaskItem>([new TaskItem("a")])));

        Assert.Equal(
            Front + """
            ## Before

            ## Review

            _How was it?_

            ### What went well

            _Name two._

            ### Next steps

            #### Mine

            - [ ] a

            #### Open

            ```dataview
            LIST WHERE owner = "T"
            ```

            ### Closing

            ## After

            """.ReplaceLineEndings("\n"),
            note.ToMarkdown());
    }

    [Fact]
    public void A_section_ends_at_the_next_heading_of_its_level_or_above()
    {
        SchemaNote note = Retro.Parse(Front + "## Review\n\n### Closing\n\none\n\n#### Deeper\n\ntwo\n\n### What went well\n\n- three\n\n##### Far below\n\n- four\n\n## After\n\n- five\n");

        Assert.Equal("one\n\n#### Deeper\n\ntwo", note["Review.Closing"]);
        Assert.Equal(Texts("three", "four"), note["Review.WhatWentWell"]);
        Assert.Equal(Texts("five"), note["After"]);
    }

    [Theory]
    [InlineData("## Review\n\n#### Closing\n\nx\n", "(10,1): warning NOTE117: 'Closing' 4 'Review > Closing' 3 '### Closing'")]
    [InlineData("#### After\n\n- x\n", "(8,1): warning NOTE117: 'After' 4 'After' 2 '## After'")]
    [InlineData("## Review\n\n### Closing\n\n### Closing\n\nx\n", "(12,1): warning NOTE107: 'Review > Closing' 10")]
    [InlineData("## Review\n\n### Opening\n\nx\n", "(10,1): info NOTE109: 'Review > Opening' 'retro'")]
    [InlineData("## Review\n\n### Next steps\n\n## After\n", "(12,1): info NOTE106: 'Review > Next steps > Mine'")]
    [InlineData("## Review\n\n### Next steps\n\n#### Mine\n\ntext\n", "(14,1): warning NOTE108: 'Review > Next steps > Mine'")]
    public void What_is_not_as_the_schema_says_is_reported_at_its_place(string body, string expected) =>
        Assert.Contains("Note.md" + expected, Retro.Parse(Front + body, "Note.md").Diagnostics.Select(Reported.Of));

    [Fact]
    public void A_heading_below_another_one_that_is_not_a_section_is_content()
    {
        SchemaNote note = Retro.Parse(Front + "## Review\n\n### Other\n\n#### Mine\n\n- [ ] a\n\n##### Closing\n\nb\n");

        Assert.Equal(new NoteList<TaskItem>([]), note["Review.NextSteps.Mine"]);
        Assert.DoesNotContain(note.Diagnostics, item => item.Id == "NOTE117");
    }

    [Fact]
    public void The_sections_below_a_heading_that_is_there_twice_are_not_read()
    {
        SchemaNote note = Retro.Parse(Front + "## Review\n\n### Closing\n\none\n\n## Review\n\n### Closing\n\ntwo\n\n### What went well\n\n- three\n");

        Assert.Equal("one", note["Review.Closing"]);
        Assert.Equal(Texts(), note["Review.WhatWentWell"]);
    }

    [Theory]
    [InlineData("## Review\n\n### What went well\n\n- a\n\n### Closing\n\nc\n", "## Review\n\n### What went well\n\n- a\n\n### Next steps\n\n#### Mine\n\n- [ ] new\n\n### Closing\n\nc\n")]
    [InlineData("## Review\n\n### Closing\n\nc\n\n## After\n", "## Review\n\n### Next steps\n\n#### Mine\n\n- [ ] new\n\n### Closing\n\nc\n\n## After\n")]
    [InlineData("## Review\n\nSome text.\n\n## After\n", "## Review\n\nSome text.\n\n### Next steps\n\n#### Mine\n\n- [ ] new\n\n## After\n")]
    [InlineData("## Before\n\n- b\n\n## After\n", "## Before\n\n- b\n\n## Review\n\n_How was it?_\n\n### Next steps\n\n#### Mine\n\n- [ ] new\n\n## After\n")]
    [InlineData("## Review\n\n### Next steps\n\n#### Open\n\n```dataview\nLIST\n```", "## Review\n\n### Next steps\n\n#### Mine\n\n- [ ] new\n\n#### Open\n\n```dataview\nLIST\n```")]
    [InlineData("", "## Review\n\n_How was it?_\n\n### Next steps\n\n#### Mine\n\n- [ ] new\n")]
    public void A_section_that_is_not_there_is_added_where_the_schema_has_it_with_those_it_is_below(string body, string expected)
    {
        SchemaNote note = Retro.Parse(Front + body);

        Assert.Equal(Front + expected, note.With("Review.NextSteps.Mine", new NoteList<TaskItem>([new TaskItem("new")])).ToMarkdown());
    }

    [Fact]
    public void A_text_that_would_end_its_section_is_refused()
    {
        SchemaNote note = Retro.Parse(Front + "## Review\n\n### Closing\n\nc\n");

        Assert.Equal("Review.Closing", Assert.Throws<NoteWriteException>(() => note.With("Review.Closing", "a\n\n### Mine").ToMarkdown()).Member);
        Assert.EndsWith("### Closing\n\na\n\n#### Mine\n", note.With("Review.Closing", "a\n\n#### Mine").ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_in_a_section_below_another_one_follows_the_title()
    {
        string text = Retro.New(("Title", "T")).ToMarkdown();

        string edited = Retro.Parse(text).With("Title", "New").ToMarkdown();

        Assert.Contains("LIST WHERE owner = \"New\"", edited, StringComparison.Ordinal);
    }

    private static NoteList<string> Texts(params string[] items) => [.. items];
}
