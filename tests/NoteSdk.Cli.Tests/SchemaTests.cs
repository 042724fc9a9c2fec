using System.Text.Json;
using NJsonSchema;

namespace NoteSdk.Cli.Tests;

/// <summary>What <c>schema</c> prints for other programs.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly Notesdk _sample = Notesdk.Sample();

    public void Dispose() => _sample.Dispose();

    [Theory]
    [InlineData("people")]
    [InlineData("meeting")]
    [InlineData("project")]
    [InlineData("note")]
    public async Task The_JSON_Schema_of_a_record_fits_what_show_gives_of_every_note(string type)
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(_sample.Run("schema", "json", type).Out);
        string[] notes = _sample.Run("find", type).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.NotEmpty(notes);
        foreach (string note in notes)
        {
            string members = JsonElement.Parse(_sample.Run("show", note, "--json").Out).GetProperty("members").GetRawText();
            Assert.Empty(schema.Validate(members).Select(error => $"{note}: {error}"));
        }

        Assert.NotEmpty(schema.Validate("""{"Title": 3}"""));
    }

    [Fact]
    public async Task The_JSON_Schema_of_the_frontmatter_has_its_keys()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(_sample.Run("schema", "json", "people", "--frontmatter").Out);

        Assert.Equal(["title", "created", "last_contact", "auto_created", "tags", "aliases"], schema.Properties.Keys.OrderBy(static key => key is "aliases"));
        Assert.Empty(schema.Validate("""{"title": "x", "created": "2026-01-31", "tags": null, "other": 1}"""));
        Assert.NotEmpty(schema.Validate("""{"title": "x", "created": ["2026-01-31"]}"""));
        Assert.NotEmpty(schema.Validate("""{"created": "2026-01-31"}"""));
    }

    [Fact]
    public void The_types_are_those_of_Obsidian()
    {
        Ran ran = _sample.Run("schema", "types", "people");

        Assert.Equal(
            """{"aliases":"aliases","auto_created":"checkbox","created":"date","last_contact":"date","tags":"tags","title":"text"}""",
            JsonSerializer.Serialize(JsonElement.Parse(ran.Out).GetProperty("types")));
        _sample.Write("schemas/other.note.yaml", "type: other\nfrontmatter:\n  created: int\n");
        Assert.Contains("disagree on 'created'", _sample.Run("schema", "types").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_a_new_note_without_values()
    {
        string text = _sample.Run("schema", "template", "people").Out;

        Assert.StartsWith("---\ntype: people\n", text, StringComparison.Ordinal);
        Assert.Contains("title: \"{{title}}\"\n", text.Replace('\'', '"'), StringComparison.Ordinal);
        Assert.Contains("# {{title}}\n", text, StringComparison.Ordinal);
        Assert.Contains("created: {{date:YYYY-MM-DD}}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("1999", text, StringComparison.Ordinal);
        _sample.Write("Templates/Person.md", text);
        Assert.Equal(0, _sample.Run("new", "People/Lea", "--from", "Templates/Person").Code);
        Assert.Equal("Lea\n", _sample.Run("show", "People/Lea", "title").Out);
    }

    [Fact]
    public void The_graph_says_what_links_to_what()
    {
        Assert.Contains("meeting.Facts.About -> people\n", _sample.Run("schema", "graph").Out, StringComparison.Ordinal);
        Assert.Contains("{\"from\":\"meeting\",\"member\":\"Facts.About\",\"to\":\"people\"}", _sample.Run("schema", "graph", "meeting", "--json").Out, StringComparison.Ordinal);
        Assert.Equal(2, _sample.Run("schema", "json").Code);
        Assert.Equal(2, _sample.Run("schema", "picture").Code);
        Assert.Equal(2, _sample.Run("schema", "json", "nobody").Code);
    }
}
