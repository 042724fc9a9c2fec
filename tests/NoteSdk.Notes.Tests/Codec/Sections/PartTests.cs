namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary>Parts of notes and of sections: which blocks are theirs, and where new ones go.</summary>
public sealed class PartTests
{
    private static readonly NoteSchema Visit = Schema("""
        type: visit
        heading: "{title}"
        frontmatter: {title: text}
        parts:
          Summary: {prose: markdown}
          Points: {list: text}
          More: {prose: text}
        sections:
          Plan:
            parts: {Lead: {prose: text}, Steps: {list: task}}
            sections: {Later: {list: text}}
        """);

    private static readonly NoteSchema Film = Schema("type: film\nparts: {Review: {prose: markdown}}\n");

    private static readonly NoteSchema Day = Schema("""
        type: day
        parts:
          Costs: {list: Cost, table: {What: text!, Sum: number}}
          Facts: {table: [Name, Value], rows: {Wind: text}}
          Query: {dataview: 'LIST FROM "x"'}
          Source: {code: text}
          Links: {csv: link}
        """);

    /// <summary>The lines of a value end with LF, those of a note with what the note has.</summary>
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void A_text_of_several_lines_has_the_newlines_of_the_note(string newline)
    {
        string With(string text) => text.Replace("\n", newline, StringComparison.Ordinal);
        SchemaNote note = Visit.Parse(With("---\ntype: visit\n---\n\n- a\n\nOne\ntwo.\n\n## Plan\n\nFirst\nthis.\n"));

        Assert.Equal("One\ntwo.", note["More"]);
        Assert.Equal("First\nthis.", note["Plan.Lead"]);
        Assert.Equal(With("---\ntype: visit\n---\n\n- a\n\nOne\nthree.\n\n## Plan\n\nThen\nthis\n\n- [ ] x.\n").Replace("- [ ] x.", "that.", StringComparison.Ordinal),
            note.With("More", "One\nthree.").With("Plan.Lead", "Then\nthis\n\nthat.").ToMarkdown());
        NoteWriteException refused = Assert.Throws<NoteWriteException>(() => note.With("Plan.Lead", "Then\r\nthis.").ToMarkdown());
        Assert.Equal("Plan.Lead", refused.Member);
    }

    [Theory]
    [InlineData("x\n")]
    [InlineData("x")]
    [InlineData("---\ntype: day\n---\n")]
    [InlineData("---\ntype: day\n---\n\n\n")]
    [InlineData("---\ntype: day\n---\n\n# T\n\n\nx\n")]
    public void Parts_that_are_added_at_once_stand_as_if_added_one_by_one(string note)
    {
        static SchemaNote WithQuery(SchemaNote day) => day.With("Query", new DataviewQuery("LIST"));
        static SchemaNote WithSource(SchemaNote day) => day.With("Source", "a");
        static SchemaNote WithLinks(SchemaNote day) => day.With("Links", new NoteList<Link>([new("B")]));
        SchemaNote read = Day.Parse(note);

        string oneByOne = WithLinks(Day.Parse(WithSource(Day.Parse(WithQuery(read).ToMarkdown())).ToMarkdown())).ToMarkdown();
        Assert.Equal(oneByOne, WithLinks(WithSource(WithQuery(read))).ToMarkdown());
        Assert.Contains("```\n\n```\na\n```\n\n[[B]]", oneByOne, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_before_the_sections_go_to_the_parts_that_take_them()
    {
        SchemaNote note = Visit.Parse("---\ntype: visit\ntitle: T\n---\n\n# T\n\nOne.\n\nTwo.\n\n- a\n- b\n\nThree.\n\n## Plan\n\nFirst this.\n\n- [ ] x\n\n### Later\n\n- y\n");

        Assert.Equal("One.\n\nTwo.", note["Summary"]!.ToString());
        Assert.Equal(["a", "b"], (NoteList<string>)note["Points"]!);
        Assert.Equal("Three.", note["More"]);
        Assert.Equal("First this.", note["Plan.Lead"]);
        Assert.Equal("x", ((NoteList<TaskItem>)note["Plan.Steps"]!).Single().Text);
        Assert.Equal(["y"], (NoteList<string>)note["Plan.Later"]!);
        Assert.Empty(note.Diagnostics);
    }

    [Fact]
    public void Without_sections_the_whole_body_is_the_part()
    {
        SchemaNote note = Film.Parse("---\ntype: film\n---\nSlow.\n\n# A heading in the review\n\nThe end.\n");

        Assert.Equal("Slow.\n\n# A heading in the review\n\nThe end.", note["Review"]!.ToString());
        Assert.Equal("---\ntype: film\n---\nFast.\n", note.With("Review", new Markdown("Fast.")).ToMarkdown());
    }

    [Fact]
    public void Each_kind_of_block_goes_to_the_first_part_that_takes_it()
    {
        const string Text = "---\ntype: day\n---\n\n| Other |\n|---|\n| 1 |\n\n| Name | Value |\n|---|---|\n| Wind | 4 |\n\n```dataview\nLIST FROM \"x\"\n```\n\n| What | Sum |\n|---|---|\n| Tea | 2 |\n\n```\na\n```\n\nWords.\n\n[[A]], [[B]]\n";
        SchemaNote note = Day.Parse(Text, "a.md");

        Assert.Equal("Tea", ((NoteList<ItemValue>)note["Costs"]!).Single()["What"]);
        Assert.Equal("4", note["Facts.Wind"]);
        Assert.Equal(new DataviewQuery("LIST FROM \"x\""), note["Query"]);
        Assert.Equal("a", note["Source"]);
        Assert.Equal([new Link("A"), new Link("B")], (NoteList<Link>)note["Links"]!);
        Assert.Equal(["a.md(5,1): info NOTE158: The text '| Other | |---| | 1 |' is in none of the parts of the note. It is kept."], note.Diagnostics.Select(found => found.ToString()));
        Assert.Equal(Text, note.ToMarkdown());
    }

    [Theory]
    [InlineData("# T\n\n- a\n", "Summary", "S", "# T\n\nS\n\n- a\n")]
    [InlineData("# T\n\n- a\n", "More", "S", "# T\n\n- a\n\nS\n")]
    [InlineData("# T\n\nOne.\n\n## Plan\n", "Points", "p", "# T\n\nOne.\n\n- p\n\n## Plan\n")]
    [InlineData("# T\n\n## Plan\n", "Points", "p", "# T\n\n- p\n\n## Plan\n")]
    [InlineData("# T\n## Plan\n", "Summary", "S", "# T\n\nS\n\n## Plan\n")]
    [InlineData("# T", "Summary", "S", "# T\n\nS")]
    [InlineData("", "Summary", "S", "\nS\n")]
    [InlineData("# T\n\n## Plan\n\n### Later\n\n- y\n", "Plan.Lead", "L", "# T\n\n## Plan\n\nL\n\n### Later\n\n- y\n")]
    [InlineData("# T\n\n## Plan\n\n- [ ] x\n\n### Later\n", "Plan.Lead", "L", "# T\n\n## Plan\n\nL\n\n- [ ] x\n\n### Later\n")]
    [InlineData("# T\n\nOne.\n", "Plan.Lead", "L", "# T\n\nOne.\n\n## Plan\n\nL\n")]
    [InlineData("# T\n\nOne.\n\n%% do not edit below %%\n", "Points", "p", "# T\n\nOne.\n\n- p\n\n%% do not edit below %%\n")]
    public void A_new_part_goes_beside_its_neighbours_and_above_the_sections(string body, string member, string value, string expected)
    {
        const string Head = "---\ntype: visit\ntitle: T\n---\n";
        SchemaNote note = Visit.Parse(Head + body);
        object typed = member == "Points" ? new NoteList<string>([value]) : TextOf(member, value);

        SchemaNote edited = note.With(member, typed);

        Assert.Equal(Head + expected, edited.ToMarkdown());
        Assert.Equal(typed, Visit.Parse(edited.ToMarkdown())[member]);
    }

    [Fact]
    public void Code_is_found_by_its_language_and_written_with_the_first()
    {
        NoteSchema schema = Schema("type: day\nparts:\n  Hours: {code: text, language: [toggl, hours]}\n  Late: {code: text, language: tasks}\nsections:\n  Soon: {code: text, language: tasks}\n");
        SchemaNote note = schema.Parse("---\ntype: day\n---\n\n```tasks\na\n```\n\n```hours\nb\n```\n\n```\nc\n```\n\n## Soon\n\n```\nd\n```\n", "a.md");

        Assert.Equal(("b", "a", null), (note["Hours"], note["Late"], note["Soon"]));
        Assert.Contains("a.md(19,1): warning NOTE108: The section 'Soon' should hold a fenced code block of the language 'tasks', but none was found in it. Its text is kept.", note.Diagnostics.Select(found => found.ToString()));
        Assert.Equal("---\ntype: day\n---\n\n```toggl\nx\n```\n", schema.Parse("---\ntype: day\n---\n").With("Hours", "x").ToMarkdown());
        Assert.Equal("---\ntype: day\n---\n\n```hours\nx\n```\n", schema.Parse("---\ntype: day\n---\n\n```hours\nb\n```\n").With("Hours", "x").ToMarkdown());
    }

    [Theory]
    [InlineData("Summary", "One.\n\n- a\n\nTwo.")]
    [InlineData("Summary", "# Another\n\nText")]
    [InlineData("More", "## Plan")]
    [InlineData("Summary", "---")]
    [InlineData("Plan.Lead", "a\n\n### Later")]
    public void Text_that_would_be_read_as_something_else_is_refused(string member, string value)
    {
        SchemaNote note = Visit.Parse("---\ntype: visit\ntitle: T\n---\n\nOne.\n\n- b\n\nThree.\n\n## Plan\n\nFirst.\n\n- [ ] x\n");

        object typed = TextOf(member, value);
        try
        {
            Assert.Equal(typed, Visit.Parse(note.With(member, typed).ToMarkdown())[member]);
        }
        catch (NoteWriteException refusal)
        {
            Assert.StartsWith(member, refusal.Member, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_new_note_has_its_parts_before_its_sections()
    {
        SchemaNote note = Visit.New(("Title", "T"), ("Points", new NoteList<string>(["p"])), ("Summary", new Markdown("S")), ("Plan.Lead", "L"));

        Assert.Equal("---\ntype: visit\ntitle: T\n---\n\n# T\n\nS\n\n- p\n\n## Plan\n\nL\n\n### Later\n", note.ToMarkdown());
        Assert.Equal("---\ntype: day\n---\n\n| What | Sum |\n|------|-----|\n\n| Name | Value |\n|------|-------|\n| **Wind** |  |\n\n```dataview\nLIST FROM \"x\"\n```\n", Day.New().ToMarkdown());
    }

    [Fact]
    public void A_part_that_is_emptied_goes_and_comes_back_to_its_place()
    {
        const string Text = "---\ntype: visit\ntitle: T\n---\n\n# T\n\nOne.\n\n- a\n\nThree.\n\n## Plan\n";
        SchemaNote note = Visit.Parse(Text);

        SchemaNote without = Visit.Parse(Visit.Parse(note.With("More", null).ToMarkdown()).With("Points", new NoteList<string>([])).ToMarkdown());

        Assert.Equal("---\ntype: visit\ntitle: T\n---\n\n# T\n\nOne.\n\n\n\n## Plan\n", without.ToMarkdown());
        SchemaNote back = Visit.Parse(without.With("Points", new NoteList<string>(["a"])).ToMarkdown()).With("More", "Three.");
        Assert.Equal(Text, back.ToMarkdown());
    }

    [Fact]
    public void What_parts_two_texts_cannot_go()
    {
        SchemaNote note = Visit.Parse("---\ntype: visit\ntitle: T\n---\n\n# T\n\nOne.\n\n- a\n\nThree.\n");

        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => note.With("Points", new NoteList<string>([])).ToMarkdown());

        Assert.Contains("Summary", refusal.Message, StringComparison.Ordinal);
    }

    private static object TextOf(string member, string text)
    {
        if (member == "Summary") return new Markdown(text);
        return text;
    }

    private static NoteSchema Schema(string yaml)
    {
        NoteSchemas schemas = NoteSchemas.Parse(("a.note.yaml", yaml));
        Assert.Empty(schemas.Diagnostics);
        return schemas.Single();
    }
}
