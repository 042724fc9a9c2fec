namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary>Sections of other levels than the next one, and thematic breaks above headings.</summary>
public sealed class LevelTests
{
    private const string Head = "---\ntype: day\n---\n";

    private static readonly NoteSchema Day = Schema("""
        type: day
        heading: "Day"
        parts: {Thoughts: {prose: markdown}}
        sections:
          Notes: {level: [2, 1], prose: markdown}
          Tasks: {level: 1, rule: true, sections: {Old: {level: [4, 3], list: text}, New: {list: text}}}
          Back: {level: 1, rule: true, prose: text}
        """);

    private static readonly NoteSchema Plain = Schema("type: day\nsections:\n  A: {level: [1, 2], prose: text}\n  B: {level: [1, 2], sections: {C: {list: text}}}\n");

    [Fact]
    public void Sections_are_found_on_their_levels_and_own_what_is_deeper()
    {
        SchemaNote note = Day.Parse(Head + "\n# Day\n\nOne.\n\n### Deeper\n\nTwo.\n\n## Notes\n\nn\n\n### m\n\n# Other\n\n# Tasks\n\n## Unknown\n\n### Old\n\n- b\n\n## New\n\n- a\n\n### Old\n\n- no\n\n---\n\n# Back\n\nend\n");

        Assert.Equal("One.\n\n### Deeper\n\nTwo.", note["Thoughts"]!.ToString());
        Assert.Equal("n\n\n### m", note["Notes"]!.ToString());
        Assert.Equal(["b"], (NoteList<string>)note["Tasks.Old"]!);
        Assert.Equal(["a", "no"], (NoteList<string>)note["Tasks.New"]!);
        Assert.Equal("end", note["Back"]);
    }

    [Theory]
    [InlineData("One.\n\n---\n\n# Tasks\n", "Thoughts", "One.")]
    [InlineData("## Notes\n\nn\n\n---\n\n# Tasks\n", "Notes", "n")]
    [InlineData("## Notes\n\nn\n\n***\n# Tasks\n", "Notes", "n")]
    [InlineData("# Notes\n\nn\n\n---\n\n---\n\n# Tasks\n", "Notes", "n\n\n---")]
    [InlineData("## Notes\n\nn\n\n---\n\n## Tasks\n", "Notes", "n\n\n---")]
    [InlineData("## Notes\n\n---\n\n# Tasks\n", "Notes", null)]
    [InlineData("# Tasks\n\n---\n\n# Back\n\nx\n", "Back", "x")]
    public void A_rule_above_a_heading_belongs_to_the_section(string body, string member, string? expected)
    {
        SchemaNote note = Day.Parse(Head + "\n" + body);

        Assert.Equal(expected, note[member]?.ToString());
    }

    [Theory]
    [InlineData("# Tasks\n", "Notes", "n", "\n## Notes\n\nn\n\n# Tasks\n")]
    [InlineData("---\n\n# Tasks\n", "Notes", "n", "\n## Notes\n\nn\n\n---\n\n# Tasks\n")]
    [InlineData("## Notes\n\nn\n\n### m\n\n## Other\n\no\n", "Back", "b", "\n## Notes\n\nn\n\n### m\n\n## Other\n\no\n\n---\n\n# Back\n\nb\n")]
    [InlineData("## Notes\n\nn\n\n## Other\n\no\n\n# Third\n", "Back", "b", "\n## Notes\n\nn\n\n## Other\n\no\n\n---\n\n# Back\n\nb\n\n# Third\n")]
    [InlineData("One.\n", "Back", "b", "\nOne.\n\n---\n\n# Back\n\nb\n")]
    [InlineData("# Tasks\n\n## New\n", "Tasks.New", "a", "\n# Tasks\n\n## New\n\n- a\n")]
    [InlineData("# Tasks\n", "Tasks.Old", "a", "\n# Tasks\n\n#### Old\n\n- a\n")]
    [InlineData("---\n\n# Back\n\nb\n", "Thoughts", "t", "\nt\n\n---\n\n# Back\n\nb\n")]
    public void A_new_section_goes_where_no_other_takes_it_and_it_takes_no_other(string body, string member, string value, string expected)
    {
        SchemaNote note = Day.Parse(Head + "\n" + body);
        object typed = note[member] is NoteList<string> ? new NoteList<string>([value]) : member == "Back" ? value : (object)new Markdown(value);

        SchemaNote edited = note.With(member, typed);

        Assert.Equal(Head + expected, edited.ToMarkdown());
        Assert.Equal(typed, Day.Parse(edited.ToMarkdown())[member]);
    }

    [Theory]
    [InlineData("# B\n", "\n# A\n\nx\n\n# B\n")]
    [InlineData("## B\n", "\n## A\n\nx\n\n## B\n")]
    [InlineData("", "# A\n\nx\n")]
    public void A_new_heading_has_the_level_of_those_beside_it(string body, string expected) =>
        Assert.Equal(Head + expected, Plain.Parse(Head + (body.Length > 0 ? "\n" : "") + body).With("A", "x").ToMarkdown().Replace(Head + "\n# A\n\nx\n", Head + (body.Length > 0 ? "\n" : "") + "# A\n\nx\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("\n# B\n", "\n# B\n\n## C\n\n- x\n")]
    [InlineData("\n## B\n", "\n## B\n\n### C\n\n- x\n")]
    public void A_section_below_one_of_several_levels_is_one_deeper_than_it_stands(string body, string expected) =>
        Assert.Equal(Head + expected, Plain.Parse(Head + body).With("B.C", new NoteList<string>(["x"])).ToMarkdown());

    [Fact]
    public void A_new_note_has_the_first_levels_and_the_rules()
    {
        Assert.Equal(Head + "\n# Day\n\n## Notes\n\n---\n\n# Tasks\n\n#### Old\n\n## New\n\n---\n\n# Back\n", Day.New().ToMarkdown());
    }

    [Fact]
    public void A_title_is_no_heading_that_names_a_section_and_none_below_one()
    {
        Assert.DoesNotContain(Day.Parse(Head + "\n# Tasks\n\n# Other\n").Diagnostics, found => found.Id == "NOTE120");
        Assert.Contains("a.md(7,1): warning NOTE117", string.Join('\n', Day.Parse(Head + "\n# Day\n\n### Back\n", "a.md").Diagnostics), StringComparison.Ordinal);
    }

    private static NoteSchema Schema(string text)
    {
        NoteSchemas schemas = NoteSchemas.Parse(("day.note.yaml", text));
        Assert.Empty(schemas.Diagnostics);
        return schemas.Single();
    }
}
