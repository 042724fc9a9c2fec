namespace NoteSdk.Notes.Tests.Codec.Fields;

/// <summary>Labels in forms that the schema gives: as lines and as items of lists, and several values of a label.</summary>
public sealed class LabelFormTests
{
    private const string Head = "---\ntype: tool\n---\n\n";

    private static readonly NoteSchema Plain = Schema("form: \"{label}: {value}\"");
    private static readonly NoteSchema Items = Schema("form: [\"- {label}: {value}\", \"- **{label}:** {value}\"]");
    private static readonly NoteSchema Bold = Schema("form: [\"**{label}:** {value}\", \"**{label}**: {value}\"]");

    private static NoteSchema Schema(string form) => NoteSchemas.Parse(("a.note.yaml", """
        type: tool
        labels: {Tool ID: text, Links: markdown, Developed by: list link, On phones: {type: link, was: [Mobile]}}
        FORM
        parts: {Text: {prose: markdown}}
        sections: {Plan: {labels: {Owner: text}, FORM}}
        """.Replace("FORM", form, StringComparison.Ordinal))).Single();

    [Theory]
    [InlineData("Tool ID: `a`\nLinks: [b](c) or *d*\nDeveloped by: [[E]], [[F]]\nMobile: [[G]]\n\nText.\n")]
    [InlineData("Tool ID:  `a`\n\nLinks: [b](c) or *d*\n\nDeveloped by: [[E]]\nDeveloped by: [[F]]\n\nOn phones: [[G]]\n\nText.\n")]
    public void Labels_are_read_as_lines(string body)
    {
        SchemaNote note = Plain.Parse(Head + body);

        Assert.Equal(("`a`", "[b](c) or *d*", "Text."), (note["ToolID"], note["Links"]!.ToString(), note["Text"]!.ToString()));
        Assert.Equal([new Link("E"), new Link("F")], (NoteList<Link>)note["DevelopedBy"]!);
        Assert.Equal(new Link("G"), note["OnPhones"]);
        Assert.Equal(Head + body, note.ToMarkdown());
    }

    [Theory]
    [InlineData("- Tool ID: a ^id\n- **Links:** b\n- [ ] Developed by: [[E]]\n- other: x\n")]
    [InlineData("1. Tool ID: a\n2. Links: b\n")]
    public void Labels_are_read_as_items(string body)
    {
        SchemaNote note = Items.Parse(Head + body);

        Assert.Equal(("a", "b"), (note["ToolID"], note["Links"]!.ToString()));
        Assert.Empty((NoteList<Link>)note["DevelopedBy"]!);
        Assert.Equal(Head + body, note.ToMarkdown());
    }

    [Theory]
    [InlineData("Tool IDs: a\n")]
    [InlineData("A Tool ID: a\n")]
    [InlineData("Tool ID:a\n")]
    [InlineData("- Tool ID: a\n")]
    [InlineData("> Tool ID: a\n")]
    [InlineData("## Plan\n\nTool ID: a\n")]
    public void What_is_no_label_gives_null(string body) => Assert.Null(Plain.Parse(Head + body)["ToolID"]);

    [Fact]
    public void A_value_goes_on_to_the_next_label()
    {
        SchemaNote note = Plain.Parse(Head + "Links: a\nand b\nTool ID: c\n");

        Assert.Equal(("a\nand b", "c"), (note["Links"]!.ToString(), note["ToolID"]));
        Assert.Equal(Head + "Links: d\nTool ID: c\n", note.With("Links", new Markdown("d")).ToMarkdown());
    }

    [Theory]
    [InlineData("Tool ID: a\nMobile: [[G]]\n", "Links", "Tool ID: a\nLinks: x\nMobile: [[G]]\n")]
    [InlineData("Text.\n", "Links", "Links: x\n\nText.\n")]
    [InlineData("Tool ID:\n", "ToolID", "Tool ID: x\n")]
    [InlineData("Tool ID: a\n", "ToolID", "Tool ID: x\n")]
    [InlineData("Mobile: [[G]]\n", "OnPhones", "On phones: [[x]]\n")]
    [InlineData("Developed by: [[E]]\n", "DevelopedBy", "Developed by: [[x]]\n")]
    public void Lines_are_written_like_those_beside_them(string body, string member, string expected) => Check(Plain, body, member, expected);

    [Theory]
    [InlineData("- Tool ID: a\n- Mobile: [[G]]\n", "Links", "- Tool ID: a\n- Links: x\n- Mobile: [[G]]\n")]
    [InlineData("- **Tool ID:** a\n", "Links", "- **Tool ID:** a\n- **Links:** x\n")]
    [InlineData("Text.\n", "Links", "- Links: x\n\nText.\n")]
    [InlineData("* Tool ID: a ^id\n", "ToolID", "* Tool ID: x ^id\n")]
    public void Items_are_written_like_those_beside_them(string body, string member, string expected) => Check(Items, body, member, expected);

    [Theory]
    [InlineData("**Tool ID**: a\n", "ToolID", "**Tool ID**: x\n")]
    [InlineData("Text.\n", "ToolID", "**Tool ID:** x\n\nText.\n")]
    [InlineData("**Developed by:** [[E]]\n", "DevelopedBy", "**Developed by:** [[x]]\n")]
    public void Bold_labels_are_written_in_the_first_form(string body, string member, string expected) => Check(Bold, body, member, expected);

    [Fact]
    public void A_new_note_has_lines_of_one_block()
    {
        Assert.Equal(Head + "Tool ID:\nLinks:\nDeveloped by:\nOn phones:\n\n## Plan\n\nOwner:\n", Plain.New().ToMarkdown());
        Assert.Equal(Head + "- Tool ID:\n- Links:\n- Developed by:\n- On phones:\n\n## Plan\n\n- Owner:\n", Items.New().ToMarkdown());
        Assert.Equal(Head + "**Tool ID:**\n\n**Links:**\n\n**Developed by:**\n\n**On phones:**\n\n## Plan\n\n**Owner:**\n", Bold.New().ToMarkdown());
    }

    [Fact]
    public void What_cannot_be_read_is_reported_where_it_stands()
    {
        NoteDiagnostic finding = Plain.Parse(Head + "Tool ID: a\nMobile: soon\n").Diagnostics.Single(found => found.Message.Contains("soon"));

        Assert.Equal((6, 9), (finding.Line, finding.Column));
        Assert.Contains("abel 'On phones' of the note", finding.Message, StringComparison.Ordinal);
    }

    private static void Check(NoteSchema schema, string body, string member, string expected)
    {
        object value = member switch { "Links" => new Markdown("x"), "OnPhones" => new Link("x"), "DevelopedBy" => new NoteList<Link>([new("x")]), _ => "x" };

        SchemaNote edited = schema.Parse(Head + body).With(member, value);

        Assert.Equal(Head + expected, edited.ToMarkdown());
        Assert.Equal(value, schema.Parse(edited.ToMarkdown())[member]);
        Assert.Equal(Head + body, edited.With(member, schema.Parse(Head + body)[member]).ToMarkdown());
    }
}
