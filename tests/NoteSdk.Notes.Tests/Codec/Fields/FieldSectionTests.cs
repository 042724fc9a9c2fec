namespace NoteSdk.Notes.Tests.Codec.Fields;

/// <summary>Inline fields of sections, beside labels and parts, and what new notes have.</summary>
public sealed class FieldSectionTests : VaultFixture
{
    private const string Head = "---\ntype: day\n---\n\n";

    private static readonly NoteSchema Day = NoteSchemas.Parse(("a.note.yaml", """
        type: day
        fields: {mood: int, place: {type: text, empty: false}}
        labels: {Master: text}
        parts: {Text: {prose: text}}
        sections:
          Metrics:
            hint: From 1 to 7.
            fields: {mood: int, energy: int}
            form: "- {label}:: {value}"
          Plan:
            fields: {cost: {type: number, was: [price]}, tags: list tag}
            form: "[{label}:: {value}]"
            parts: {Lead: {prose: text}}
            sections: {Later: {list: text}}
        """)).Single();

    [Fact]
    public void A_new_note_has_a_line_for_each_field_that_has_one() =>
        Assert.Equal(Head + "mood::\n\n**Master**:\n\n## Metrics\n\nFrom 1 to 7.\n\n- mood::\n- energy::\n\n## Plan\n\n### Later\n", Day.New().ToMarkdown());

    [Fact]
    public void A_new_note_has_its_values()
    {
        SchemaNote note = Day.New(("Mood", 4L), ("Place", "Oslo"), ("Text", "Rain."), ("Metrics.Energy", 3L), ("Plan.Cost", 2.5m), ("Plan.Tags", new NoteList<string>(["a", "b"])));

        string text = note.ToMarkdown();

        Assert.Equal(Head + "mood:: 4\nplace:: Oslo\n\n**Master**:\n\nRain.\n\n## Metrics\n\nFrom 1 to 7.\n\n- mood::\n- energy:: 3\n\n## Plan\n\n[cost:: 2.5] [tags:: a, b]\n\n### Later\n", text);
        Assert.Equal(note, Day.Parse(text));
    }

    [Fact]
    public void Fields_of_the_note_are_not_those_that_a_section_has_for_itself()
    {
        SchemaNote note = Day.Parse(Head + "## Metrics\n\nFrom 1 to 7.\n\n1. mood:: 5\n2. energy:: 3\n\n## Other\n\nmood:: 2\n");

        Assert.Equal((2L, 5L, 3L), (note["Mood"], note["Metrics.Mood"], note["Metrics.Energy"]));
        Assert.Equal(Head + "## Metrics\n\nFrom 1 to 7.\n\n1. mood:: 5\n2. energy:: 3\n\n## Other\n\nmood:: 1\n", note.With("Mood", 1L).ToMarkdown());
        Assert.DoesNotContain(note.Diagnostics, finding => finding.Severity > NoteSeverity.Info && !finding.Message.Contains("Plan") && !finding.Message.Contains("Other"));
    }

    [Fact]
    public void Fields_of_a_section_end_at_the_sections_in_it()
    {
        SchemaNote note = Day.Parse(Head + "## Plan\n\n### Later\n\n- [cost:: 3]\n");

        Assert.Null(note["Plan.Cost"]);
        Assert.Equal(Head + "## Plan\n\n[cost:: 4]\n\n### Later\n\n- [cost:: 3]\n", note.With("Plan.Cost", 4m).ToMarkdown());
    }

    [Fact]
    public void A_line_of_fields_is_no_text_of_a_part()
    {
        SchemaNote note = Day.Parse(Head + "mood:: 4\nother:: 5\n\nRain.\n\n## Plan\n\nA lead.\n\n[cost:: 3] (tags:: a)\n");

        Assert.Equal(("Rain.", "A lead."), (note["Text"], note["Plan.Lead"]));
    }

    [Fact]
    public void An_old_key_becomes_the_current_one_with_an_edit()
    {
        SchemaNote note = Day.Parse(Head + "## Plan\n\nCosts (Price:: 3).\n");

        Assert.Equal(3m, note["Plan.Cost"]);
        Assert.Equal((7, 8), note.Diagnostics.Where(finding => finding.Message.Contains("Price")).Select(finding => (finding.Line, finding.Column)).Single());
        Assert.Equal(Head + "## Plan\n\nCosts (cost:: 4).\n", note.With("Plan.Cost", 4m).ToMarkdown());
        Assert.Equal(Head + "## Plan\n\nCosts (cost:: 3).\n", note.WithCurrentNames().ToMarkdown());
    }

    [Theory]
    [InlineData("mood:: 4\n", "Place", "mood:: 4\n")]
    [InlineData("place:: Oslo\n", "Place", "")]
    [InlineData("mood:: 4\nplace:: Oslo\n\nText.\n", "Place", "mood:: 4\n\nText.\n")]
    [InlineData("mood:: 4\n", "Mood", "mood::\n")]
    public void Null_leaves_a_field_or_takes_it_out_as_the_schema_says(string body, string member, string expected) =>
        Assert.Equal(Head + expected, Day.Parse(Head + body).With(member, null).ToMarkdown());

    [Fact]
    public void Null_takes_out_what_was_added_since_the_note_was_read()
    {
        string path = Written(Head + "place:: Oslo\n\nText.\n");
        SchemaNote note = Day.Load(path).With("Mood", 4L);
        note.Save();
        Assert.Equal(Head + "mood:: 4\nplace:: Oslo\n\nText.\n", File.ReadAllText(path));
        note.With("Mood", null).Save();

        Assert.Equal(Head + "place:: Oslo\n\nText.\n", File.ReadAllText(path));
    }

    [Fact]
    public void A_note_that_was_saved_with_a_field_in_its_text_can_be_edited_on()
    {
        string path = Written(Head + "Rain [mood:: 3] here.\n");
        SchemaNote note = Day.Load(path).With("Mood", 4L);
        note.Save();
        note = note.With("Master", "Ada");
        note.Save();
        note = note.With("Mood", 5L);
        note.Save();

        Assert.Equal(Head + "**Master**: Ada\n\nRain [mood:: 5] here.\n", File.ReadAllText(path));
    }

    private string Written(string text)
    {
        string path = Path.Combine(Root, "a.md");
        File.WriteAllText(path, text);
        return path;
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData(" a")]
    [InlineData("[x:: y]")]
    [InlineData("")]
    public void A_value_that_would_not_be_read_is_refused(string value)
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Day.Parse(Head + "place:: Oslo\n").With("Place", value).ToMarkdown());

        Assert.Equal(("Place", 5), (refusal.Member, refusal.Line));
    }

    [Theory]
    [InlineData("a]")]
    [InlineData("[b")]
    public void A_bracket_that_would_end_a_field_early_is_refused(string value) =>
        Assert.Throws<NoteWriteException>(() => Day.Parse(Head + "At [place:: Oslo] now.\n").With("Place", value).ToMarkdown());

    [Fact]
    public void What_cannot_be_read_is_reported_where_it_stands()
    {
        SchemaNote note = Day.Parse(Head + "So [mood:: fine] it is.\n");

        NoteDiagnostic finding = note.Diagnostics.Single(found => found.Message.Contains("fine"));

        Assert.Equal((5, 12), (finding.Line, finding.Column));
        Assert.Contains("nline field 'mood' of the note", finding.Message, StringComparison.Ordinal);
    }
}
