namespace NoteSdk.Notes.Tests.Formats;

/// <summary>Embeds are links of their own kind: what does not embed is none.</summary>
public sealed class EmbedFormatTests
{
    private static readonly NoteSchema Figure =
        NoteSchemas.Parse(("a.note.yaml", "type: figure\nfrontmatter: {picture: embed}\nsections:\n  Views: {list: Sight, patterns: [\"{view:embed} {text}\", \"{text}\"]}\n")).Single();

    [Fact]
    public void An_embed_is_read_and_written()
    {
        SchemaNote note = Figure.Parse("---\ntype: figure\npicture: \"![[vik.jpg]]\"\n---\n\n## Views\n\n- ![[a.png]] north\n- [[a]] south\n");

        Assert.Equal(new Link("vik.jpg", IsEmbed: true), note["Picture"]);
        NoteList<ItemValue> views = (NoteList<ItemValue>)note["Views"]!;
        Assert.Equal((new Link("a.png", IsEmbed: true), "north"), ((Link)views[0]["View"]!, (string)views[0]["Text"]!));
        Assert.Equal((null, "[[a]] south"), (views[1]["View"], (string)views[1]["Text"]!));
        Assert.Contains("picture: \"![[b.jpg]]\"\n", note.With("Picture", new Link("b.jpg", IsEmbed: true)).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_is_no_embed()
    {
        SchemaNote note = Figure.Parse("---\ntype: figure\npicture: \"[[vik.jpg]]\"\n---\n", "a.md");

        Assert.Null(note["Picture"]);
        Assert.Contains("NOTE104", note.Diagnostics.Select(found => found.Id));
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => note.With("Picture", new Link("b.jpg")).ToMarkdown());
        Assert.Equal("a.md(3,10): Picture (frontmatter 'picture') cannot be written: [[b.jpg]] is a link, and an embedded one was expected; make it with 'IsEmbed: true'.", refusal.Message);
    }
}
