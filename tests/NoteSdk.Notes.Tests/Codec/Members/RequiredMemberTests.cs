using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Members;

/// <summary>Required members whose value is what a note without them reads as: 0, false, the first of an enum.</summary>
public sealed class RequiredMemberTests
{
    private const string Yaml = "type: t\nrecord: T\nenums: {Level: {Low: low, High: high}}\nplaceholders: [_Unknown_]\nfrontmatter:\n  count: int!\n  level: Level!\n  name: text!\nsections:\n"
        + "  Data:\n    table: [Field, Value]\n    rows: {Level: Level!, Count: int!}\n";

    [Fact]
    public void A_new_note_has_them_written()
    {
        NoteSchema schema = NoteSchemas.Parse(("t.note.yaml", Yaml))["t"];
        SchemaNote note = schema.New(("Count", 0L), ("Level", new EnumValue("Low")), ("Name", ""), ("Data.Level", new EnumValue("Low")), ("Data.Count", 0L));
        Assert.Equal(
            "---\ntype: t\ncount: 0\nlevel: low\n---\n\n## Data\n\n| Field | Value |\n|-------|-------|\n| **Level** | low |\n| **Count** | 0 |\n",
            note.ToMarkdown());
        Assert.Equal(note, schema.Parse(note.ToMarkdown()));
    }

    [Fact]
    public void A_note_without_them_is_left_as_it_is()
    {
        const string Bare = "---\ntype: project\n---\n";
        Assert.Equal(Bare, Project.Parse(Bare).ToMarkdown());
    }
}
