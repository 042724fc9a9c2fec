namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary><c>required: true</c>: a note without the section is told of where the section would go, and a new note has it.</summary>
public sealed class RequiredSectionTests
{
    private static readonly NoteSchema Notes = TestSchema.Of("""
        sections:
          Facts: {list: text, required: true}
          Data: {table: [Field, Value], rows: {Phone: text}, required: true}
          Text: {prose: text, required: true}
          Review:
            sections:
              Steps: {list: task, required: true}
              More: {csv: text}
        """);

    [Fact]
    public void A_missing_required_section_is_reported_where_it_would_be_written()
    {
        SchemaNote note = Notes.Parse("---\ntype: x\n---\n\n## Review\n\n### More\n\na\n\n## Other\n\nb\n");

        Assert.Equal(["11:1 NOTE105", "13:2 NOTE105", "13:2 NOTE105", "13:2 NOTE105"], TestSchema.Found(note).Where(one => !one.EndsWith("NOTE109", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(note.Diagnostics, one => Reported.Values(one.Message) == "'Facts' '## Facts'" && one.Severity == NoteSeverity.Warning);
        Assert.Contains(note.Diagnostics, one => Reported.Values(one.Message) == "'Review > Steps' '### Steps'");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public void What_would_be_written_at_the_end_of_a_note_is_reported_after_its_last_character(string end) =>
        Assert.Contains("3:4 NOTE105", TestSchema.Found(Notes.Parse("---\ntype: x\n---" + end)));

    [Fact]
    public void A_required_section_is_reported_when_its_parent_is_missing_too() =>
        Assert.Contains("4:1 NOTE105 'Review > Steps' '### Steps'", Notes.Parse("---\ntype: x\n---\n\n").Diagnostics.Select(one => $"{one.Line}:{one.Column} {one.Id} {Reported.Values(one.Message)}"));

    [Fact]
    public void A_new_note_has_what_is_required()
    {
        SchemaNote note = Notes.New(("Text", "a"));

        Assert.DoesNotContain(Notes.Parse(note.ToMarkdown()).Diagnostics, one => one.Id is "NOTE105" or "NOTE106");
        Assert.Equal(note, Notes.Parse(note.ToMarkdown()));
    }
}
