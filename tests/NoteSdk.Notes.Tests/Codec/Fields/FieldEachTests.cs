namespace NoteSdk.Notes.Tests.Codec.Fields;

/// <summary>Inline fields and labels in sections that repeat.</summary>
public sealed class FieldEachTests
{
    private static readonly NoteSchema Log = NoteSchemas.Parse(("a.note.yaml", """
        type: log
        sections:
          Days: {each: Day, headings: ["{day:date}"], fields: {mood: int}, labels: {Place: text}, form: "- {label}: {value}", parts: {Text: {prose: text}}}
        """)).Single();

    [Fact]
    public void They_are_read_and_edited_in_their_item()
    {
        const string Text = "---\ntype: log\n---\n\n## 2026-01-01\n\nmood:: 4\n\n- Place: Oslo\n\nRain.\n\n## 2026-01-02\n\nmood:: 5\n";
        SchemaNote note = Log.Parse(Text);
        NoteList<ItemValue> days = (NoteList<ItemValue>)note["Days"]!;

        Assert.Equal((4L, "Oslo", "Rain.", 5L), (days[0]["Mood"], days[0]["Place"], days[0]["Text"], days[1]["Mood"]));
        Assert.Equal(Text.Replace("mood:: 5", "mood:: 6", StringComparison.Ordinal), note.With("Days", new NoteList<ItemValue>([days[0], days[1].With("Mood", 6L)])).ToMarkdown());
    }
}
