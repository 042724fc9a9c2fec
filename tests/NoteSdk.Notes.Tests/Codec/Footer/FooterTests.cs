namespace NoteSdk.Notes.Tests.Codec.Footer;

/// <summary>The footer's forms, read and written.</summary>
public class FooterTests
{
    private const string Note = "---\ntype: x\n---\n\ntext\n";

    [Fact]
    public void A_footer_whose_forms_all_have_holes_is_written_with_its_values()
    {
        NoteSchema schema = Schema("\"*{a:date} by {b}*\", \"*{a:date}*\"");

        SchemaNote note = schema.New(("A", new DateOnly(2026, 1, 2)));

        Assert.Equal("---\ntype: x\n---\n\n---\n*2026-01-02*\n", note.ToMarkdown());
        Assert.Equal("---\ntype: x\n---\n", schema.New().ToMarkdown());
        Assert.Equal(Note + "\n---\n*2026-01-02 by me*\n", schema.Parse(Note).With("A", new DateOnly(2026, 1, 2)).With("B", "me").ToMarkdown());
        Assert.EndsWith("'b'", Reported.Values(Assert.Throws<NoteWriteException>(schema.Parse(Note).With("B", "me").ToMarkdown).Message), StringComparison.Ordinal);
    }

    [Fact]
    public void A_footer_keeps_its_form_while_that_has_just_the_holes_that_are_set()
    {
        NoteSchema schema = Schema("\"{a:date}, {b}\", \"{b} on {a:date}\", \"{a:date}\"");

        SchemaNote note = schema.Parse(Note + "\n---\nme on 2026-01-02\n");

        Assert.Equal(Note + "\n---\nme on 2026-03-04\n", note.With("A", new DateOnly(2026, 3, 4)).ToMarkdown());
        Assert.Equal(Note + "\n---\n2026-01-02\n", note.With("B", null).ToMarkdown());
    }

    private static NoteSchema Schema(string footer)
    {
        NoteSchemas schemas = NoteSchemas.Parse(("x.note.yaml", $"type: x\nfooter: [{footer}]\n"));
        Assert.Empty(schemas.Diagnostics);
        return schemas["x"];
    }
}
