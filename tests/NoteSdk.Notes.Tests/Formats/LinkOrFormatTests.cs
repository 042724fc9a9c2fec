using System.Text.Json;

namespace NoteSdk.Notes.Tests.Formats;

/// <summary>Values that are a link or something else: what is no link is the other.</summary>
public sealed class LinkOrFormatTests
{
    private static readonly NoteSchema Film =
        NoteSchemas.Parse(("a.note.yaml", "type: film\nfrontmatter: {poster: link|url, places: {type: list link|text, default: [here, \"[[There]]\"]}}\n")).Single();

    [Fact]
    public void What_is_no_link_is_the_other_value()
    {
        SchemaNote note = Film.Parse("---\ntype: film\nposter: https://example.org/a.jpg\nplaces:\n  - On the phone\n  - \"[[Old Pier]]\"\n---\n");

        Assert.Equal(new LinkOr<Uri>(new Uri("https://example.org/a.jpg")), note["Poster"]);
        Assert.Equal([new("On the phone"), new(new Link("Old Pier"))], (NoteList<LinkOr<string>>)note["Places"]!);
        Assert.Equal("---\ntype: film\nposter: \"[[a.jpg]]\"\nplaces:\n  - Here\n  - \"[[Old Pier]]\"\n---\n", note.With("Poster", new LinkOr<Uri>(new Link("a.jpg")))
            .With("Places", new NoteList<LinkOr<string>>([new("Here"), new(new Link("Old Pier"))])).ToMarkdown());
    }

    [Fact]
    public void A_text_that_is_a_link_to_its_reader_is_refused()
    {
        SchemaNote note = Film.Parse("---\ntype: film\nplaces: [x]\n---\n");

        Assert.Throws<NoteWriteException>(() => note.With("Places", new NoteList<LinkOr<string>>([new("[[x]]")])).ToMarkdown());
    }

    [Fact]
    public void Defaults_are_links_or_texts() =>
        Assert.Equal([new("here"), new(new Link("There"))], (NoteList<LinkOr<string>>)Film.New()["Places"]!);

    [Fact]
    public void In_json_they_are_the_texts_that_notes_have()
    {
        foreach (LinkOr<string> value in new LinkOr<string>[] { default, new("a"), new Link("b", Alias: "c") })
        {
            string json = JsonSerializer.Serialize(value);
            Assert.Equal($"\"{value}\"", json);
            Assert.Equal(value, JsonSerializer.Deserialize<LinkOr<string>>(json));
        }

        Assert.Equal(new LinkOr<Uri>(new Uri("https://example.org")), JsonSerializer.Deserialize<LinkOr<Uri>>("\"https://example.org\""));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new LinkOr<object>(new Link("a"))));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LinkOr<string>>("1"));
    }
}
