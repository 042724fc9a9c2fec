using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records;

/// <summary>Texts that follow the title: the heading, and the names in queries.</summary>
public sealed class DerivedTextTests
{
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n\n# Ada\n\n## Open Tasks\n\n```dataview\nTASK\nFROM \"\"\nWHERE !completed AND contains(text, \"Ada\")\nSORT due ASC\n```\n";

    [Fact]
    public void A_quote_in_the_title_is_escaped_in_a_query()
    {
        Person edited = Person.Parse(Note) with { Title = "Ada \"the\" B\\" };
        Assert.Contains("contains(text, \"Ada \\\"the\\\" B\\\\\")", edited.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal(edited, Person.Parse(edited.ToMarkdown()));
        Assert.Equal(Note, (Person.Parse(edited.ToMarkdown()) with { Title = "Ada" }).ToMarkdown());
    }

    [Fact]
    public void A_heading_or_a_query_that_says_something_else_stays()
    {
        string own = Note.Replace("# Ada", "# Countess", StringComparison.Ordinal).Replace("SORT due ASC", "LIMIT 5", StringComparison.Ordinal);
        string edited = (Person.Parse(own) with { Title = "Ada K." }).ToMarkdown();
        Assert.Equal(own.Replace("title: Ada", "title: Ada K.", StringComparison.Ordinal), edited);
    }

    [Fact]
    public void An_underlined_heading_follows_too()
    {
        string edited = (Person.Parse(Note.Replace("# Ada", "Ada\n===", StringComparison.Ordinal)) with { Title = "Ada K." }).ToMarkdown();
        Assert.Contains("\nAda K.\n===\n", edited, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("two\nlines")]
    [InlineData(" blank")]
    public void A_title_that_is_not_a_heading_is_refused(string title)
    {
        Assert.Throws<NoteWriteException>(() => (Person.Parse(Note) with { Title = title }).ToMarkdown());
        Assert.Throws<NoteWriteException>(() => new Person { Title = title, Created = new(2026, 1, 1) }.ToMarkdown());
    }
}
