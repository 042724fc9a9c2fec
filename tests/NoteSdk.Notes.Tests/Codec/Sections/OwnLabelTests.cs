namespace NoteSdk.Notes.Tests.Codec.Sections;

/// <summary>Labels beside parts and sections: found before the first section, and no text of a part.</summary>
public sealed class OwnLabelTests
{
    private static readonly NoteSchema Tool = NoteSchemas.Parse(("a.note.yaml", """
        type: tool
        heading: "{name}"
        frontmatter: {name: text}
        labels: {Made by: text, Since: date, Runs on: {list: text}}
        parts: {Text: {prose: markdown}}
        sections:
          Plan:
            labels: {Owner: text}
            sections: {Later: {labels: {Owner: text}}}
        """)).Single();

    [Fact]
    public void Labels_are_read_wherever_they_stand_before_the_sections()
    {
        const string Text = "---\ntype: tool\nname: T\n---\n\n# T\n\nFirst.\n\n**Made by**: Ada\n**Since:** 2026-01-02\n\n**Runs on**:\n- land\n\nMore.\n\n## Plan\n\n### Later\n\n**Owner**: Bob\n";
        SchemaNote note = Tool.Parse(Text);

        Assert.Equal(("Ada", new DateOnly(2026, 1, 2), "First."), ((string)note["MadeBy"]!, (DateOnly)note["Since"]!, note["Text"]!.ToString()));
        Assert.Equal(["land"], (NoteList<string>)note["RunsOn"]!);
        Assert.Equal((null, "Bob"), (note["Plan.Owner"], note["Plan.Later.Owner"]));
        Assert.Equal(Text, note.ToMarkdown());
    }

    [Theory]
    [InlineData("# T\n", "MadeBy", "# T\n\n**Made by**: x\n")]
    [InlineData("# T\n\nText.\n", "MadeBy", "# T\n\n**Made by**: x\n\nText.\n")]
    [InlineData("# T\n\n**Since**: 2026-01-02\n\nText.\n", "MadeBy", "# T\n\n**Made by**: x\n\n**Since**: 2026-01-02\n\nText.\n")]
    [InlineData("# T\n\n**Made by**: Ada\n\nText.\n", "RunsOn", "# T\n\n**Made by**: Ada\n\n**Runs on**:\n- x\n\nText.\n")]
    [InlineData("# T\n\n**Made by**: Ada\n\n## Plan\n", "Text", "# T\n\n**Made by**: Ada\n\nx\n\n## Plan\n")]
    [InlineData("# T\n\n## Plan\n\n### Later\n\n**Owner**: Bob\n", "Plan.Owner", "# T\n\n## Plan\n\n**Owner**: x\n\n### Later\n\n**Owner**: Bob\n")]
    public void What_is_new_goes_to_its_place(string body, string member, string expected)
    {
        const string Head = "---\ntype: tool\nname: T\n---\n\n";
        object value = member switch { "RunsOn" => new NoteList<string>(["x"]), "Text" => new Markdown("x"), _ => "x" };

        SchemaNote edited = Tool.Parse(Head + body).With(member, value);

        Assert.Equal(Head + expected, edited.ToMarkdown());
        Assert.Equal(value, Tool.Parse(edited.ToMarkdown())[member]);
    }

    [Fact]
    public void A_new_note_has_labels_before_parts_and_sections() =>
        Assert.Equal("---\ntype: tool\nname: T\n---\n\n# T\n\n**Made by**:\n\n**Since**:\n\n**Runs on**:\n\nx\n\n## Plan\n\n**Owner**:\n\n### Later\n\n**Owner**:\n", Tool.New(("Name", "T"), ("Text", new Markdown("x"))).ToMarkdown());
}
