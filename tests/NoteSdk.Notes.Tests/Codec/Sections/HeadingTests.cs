namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary>Headings with forms, whose holes are members.</summary>
public sealed class HeadingTests
{
    private const string Head = "---\ntype: visit\n---\n\n";

    private static readonly NoteSchema Talk = Schema("""
        type: visit
        sections:
          Talk: {headings: ["Talk with {who} on {day:date}", "Talk with {who}", "Talk"], prose: markdown}
          Log: {headings: [Log, Journal], list: text}
          Plan: {headings: ["{what} plan ({cost:int})"], labels: {Owner: text}, sections: {Steps: {list: text}}}
        """);

    [Theory]
    [InlineData("## Talk\n", null, null)]
    [InlineData("## Talk with Ada\n", "Ada", null)]
    [InlineData("## Talk with Ada on 2026-01-02\n", "Ada", "2026-01-02")]
    [InlineData("## Talk with Ada on Friday\n", "Ada on Friday", null)]
    [InlineData("## Other\n\n## Talk with Bo\n\n## Talk with Ada\n", "Bo", null)]
    [InlineData("### Talk with Ada\n", null, null)]
    [InlineData("Talk with Ada\n---\n", "Ada", null)]
    public void The_first_heading_that_fits_gives_its_holes(string body, string? who, string? day)
    {
        SchemaNote note = Talk.Parse(Head + body);

        Assert.Equal(who, note["Talk.Who"]);
        Assert.Equal(day, ((DateOnly?)note["Talk.Day"])?.ToString("O"));
    }

    [Theory]
    [InlineData("## Talk\n\nx\n", "Talk.Who", "Ada", "## Talk with Ada\n\nx\n")]
    [InlineData("## Talk with Ada\n\nx\n", "Talk.Who", null, "## Talk\n\nx\n")]
    [InlineData("## Talk with Ada on 2026-01-02\n\nx\n", "Talk.Who", "Bo", "## Talk with Bo on 2026-01-02\n\nx\n")]
    [InlineData("## Talk with Ada ##\n\nx\n", "Talk.Who", "Bo", "## Talk with Bo ##\n\nx\n")]
    [InlineData("x\n", "Talk.Who", "Ada", "x\n\n## Talk with Ada\n")]
    [InlineData("## Log\n", "Talk.Content", "text", "## Talk\n\ntext\n\n## Log\n")]
    [InlineData("## Journal\n\n- a\n", "Log", "b", "## Journal\n\n- b\n")]
    [InlineData("## Talk\n", "Log", "b", "## Talk\n\n## Log\n\n- b\n")]
    [InlineData("## New plan (3)\n", "Plan.Owner", "Ada", "## New plan (3)\n\n**Owner**: Ada\n")]
    [InlineData("## New plan (3)\n", "Plan.Steps", "a", "## New plan (3)\n\n### Steps\n\n- a\n")]
    public void An_edit_keeps_the_form_that_holds_what_is_set(string body, string member, string? value, string expected)
    {
        SchemaNote note = Talk.Parse(Head + body);
        object? typed = member switch
        {
            "Log" or "Plan.Steps" => new NoteList<string>([value!]),
            "Talk.Content" => (object)new Markdown(value!),
            _ => value,
        };
        SchemaNote edited = note.With(member, typed);

        Assert.Equal(Head + expected, edited.ToMarkdown());
        Assert.Equal(edited, Talk.Parse(edited.ToMarkdown()));
    }

    [Theory]
    [InlineData("## Talk\n\nx\n", "Talk.Day", "(5,4)")]
    [InlineData("## Log\n", "Plan.Owner", "(5,7)")]
    public void Holes_that_no_form_has_are_refused_at_their_place(string body, string member, string place)
    {
        SchemaNote note = Talk.Parse(Head + body, "talk.md").With(member, member == "Talk.Day" ? new DateOnly(2026, 1, 2) : "x");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => note.ToMarkdown());

        Assert.StartsWith("talk.md" + place, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("no form of the heading", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_note_has_the_headings_that_need_no_values()
    {
        Assert.Equal(Head + "## Talk\n\n## Log\n", Talk.New().ToMarkdown());
        SchemaNote note = Talk.New(("Talk.Who", "Ada"), ("Plan.What", "Big"), ("Plan.Cost", 7L), ("Plan.Steps", new NoteList<string>(["s"])));
        Assert.Equal(Head + "## Talk with Ada\n\n## Log\n\n## Big plan (7)\n\n**Owner**:\n\n### Steps\n\n- s\n", note.ToMarkdown());
        Assert.Equal(note, Talk.Parse(note.ToMarkdown()));
    }

    private static NoteSchema Schema(string text)
    {
        NoteSchemas schemas = NoteSchemas.Parse(("visit.note.yaml", text));
        Assert.Empty(schemas.Diagnostics);
        return schemas.Single();
    }
}
