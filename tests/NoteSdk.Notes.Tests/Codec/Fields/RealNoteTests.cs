using NoteSdk.Tests;

namespace NoteSdk.Notes.Tests.Codec.Fields;

/// <summary>Inline fields of a note type that people really have; its callouts are left to the note.</summary>
public sealed class RealNoteTests
{
    private static readonly NoteSchema Matter = NoteSchemas.Parse(("matter.note.yaml", """
        type: matter
        by: folder
        folder: matters
        enums:
          State: {Open: "🟩", Waiting: "🟨", Closed: ["✔", done]}
        frontmatter: {matter_url: {type: url, empty: true}}
        fields:
          title: text
          summary: text
          client: link(firm)
          lead: link(person)
          stakeholders: list link(person)
          state: State
        """), ("firm.note.yaml", "type: firm"), ("person.note.yaml", "type: person")).Single(schema => schema.Name == "matter");

    [SharedFact]
    public void A_matter_is_read_and_written()
    {
        string text = File.ReadAllText(SharedFolder.File("real-notes", "matter", "note.md"));
        SchemaNote note = Matter.Parse(text, "matters/moorings.md");

        Assert.Equal(("New moorings", "What the pontoons cost, and when"), (note["Title"], note["Summary"]));
        Assert.Equal((null, new Link("Harbour Trust"), null), (note["MatterUrl"], note["Client"], note["Lead"]));
        Assert.Equal([new Link("Mira Solberg"), new Link("Jon Abel")], (NoteList<Link>)note["Stakeholders"]!);
        Assert.Equal(new EnumValue("Open"), note["State"]);
        Assert.Equal(text, note.ToMarkdown());
        Assert.Equal(text.Replace("lead::", "lead:: [[Ada]]", StringComparison.Ordinal), note.With("Lead", new Link("Ada")).ToMarkdown());
        Assert.Equal(text.Replace("🟩", "✔", StringComparison.Ordinal), note.With("State", new EnumValue("Closed")).ToMarkdown());
        Assert.Equal(text.Replace(", [[Jon Abel]]", "", StringComparison.Ordinal), note.With("Stakeholders", new NoteList<Link>([new("Mira Solberg")])).ToMarkdown());
        Assert.Equal(text.Replace("title:: New moorings", "title::", StringComparison.Ordinal), note.With("Title", null).ToMarkdown());
    }
}
