using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Editing;

/// <summary>A refusal says which value, which of several, and which character of it.</summary>
public sealed class RefusalMessageTests
{
    private static readonly NoteSchema Notes = TestSchema.Of("""
        placeholders: [_Unknown_]
        frontmatter: {title: text}
        sections:
          Facts: {list: text}
          Words: {csv: text}
          Text: {prose: text}
          Code: {code: text}
          Links: {list: link}
          Data: {table: [Name, Value], rows: {Role: text}}
          Grid: {list: GridRow, table: {Name: text, Day: date}}
          Tasks: {list: task}
          Log: {list: LogLine, patterns: ["{day:date}: {text}"]}
        """);

    public static TheoryData<string, object?, string> Values => new()
    {
        { "Text", "a\n\n## Code", "'a\\n\\n## Code' '#' U+0023 4 'a'" },
        { "Data.Role", "two\nlines", "'two\\nlines' U+000A 4 'two'" },
        { "Data.Role", "end ", "'end ' U+0020 4 'end'" },
        { "Data.Role", " start", "' start' U+0020 1 'start'" },
        { "Data.Role", "_Unknown_", "'_Unknown_'" },
        { "Facts", new NoteList<string>(["one", "two\n\nthree"]), "2 'two\\n\\nthree' U+000A 4 'two'" },
        { "Facts", new NoteList<string>(["one", " two", "three"]), "2 ' two' U+0020 1 'two'" },
        { "Facts", new NoteList<string>(["one", "\ud800", "three"]), "2 '\ud800' U+D800 1 '\ufffd'" },
        { "Facts", new NoteList<string>(["one", "two", "tail\t"]), "3 'tail\\t' U+0009 5 'tail'" },
        { "Words", new NoteList<string>(["one", "two, three"]), "2 'two, three' ',' U+002C 4 'two'" },
        { "Links", new NoteList<Link>([new("A"), new("b|c")]), "2 '[[b|c]]'" },
        { "Code", "a\n```\nb", "'a\\n```\\nb' U+000A 2 'a'" },
        { "Tasks", new NoteList<TaskItem>([new("one"), new("two\n\nlines")]), "2 'two\\n\\nlines' U+000A 4 'two'" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void It_names_the_value_the_item_and_the_character(string member, object? value, string expected)
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Notes.Parse("---\ntype: x\n---\n", "A.md").With(member, value).ToMarkdown());
        Assert.EndsWith(" " + expected, Reported.Values(refusal.Message), StringComparison.Ordinal);
        Assert.Equal(member, refusal.Member);
        Assert.StartsWith($"A.md({refusal.Line},{refusal.Column}): {member} (", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_text_is_called_one()
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Notes.Parse("---\ntype: x\n---\n", "A.md").With("Data.Role", "").ToMarkdown());
        Assert.Equal("Data.Role", refusal.Member);
        Assert.Contains("empty text", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_is_named_by_its_row_and_column()
    {
        Project project = Project.Parse("---\ntype: project\ntitle: P\n---\n");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (project with { Milestones = [new() { Name = "One" }, new() { Name = "Two\nlines" }] }).ToMarkdown());
        Assert.Contains("2 'Name' 'Two\\nlines' U+000A 4", Reported.Values(refusal.Message), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_a_pattern_refuses_is_named()
    {
        Person person = Person.Parse("---\ntype: people\ntitle: P\n---\n");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() =>
            (person with { RecentContext = [new() { Date = new(2026, 1, 1), Note = new("N"), Summary = "s" }, new() { Date = new(2026, 1, 1), Note = new("N"), Summary = "x (via me)" }] }).ToMarkdown());
        Assert.Contains("2 '2026-01-01: [[N]] - x (via me)' 'summary' 'x' 'x (via me)'", Reported.Values(refusal.Message), StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_is_null_is_named()
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (Person.Parse("## Key Facts\n") with { KeyFacts = new NoteList<string>(["a", null!]) }).ToMarkdown());
        Assert.Contains("'Key Facts' 2", Reported.Values(refusal.Message), StringComparison.Ordinal);
    }

    [Fact]
    public void What_changes_something_else_is_named()
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Notes.Parse("---\ntype: x\n---\n\n## Text\n\nx\n\n## Facts\n\n- a\n", "A.md").With("Text", "```\nopen").ToMarkdown());
        Assert.Equal("Text", refusal.Member);
        Assert.Contains("'```\\nopen'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Edits_that_overlap_name_both_members_and_the_place()
    {
        NoteTypeBuilder builder = new("x");
        Section section = builder.Section("Text");
        Member<string?> one = section.Prose().Optional("One", Format.Text);
        Member<string?> other = section.Prose().Optional("Other", Format.Text);
        NoteReader note = NoteReader.Rent("## Text\n\nold\n"u8.ToArray(), new NoteType<Person>(builder).Layout);
        EditWriter edits = new(note, "A.md");
        edits.Set(one, "new");
        edits.Set(other, "newer");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => edits.Apply());
        Assert.Equal((3, 1, "Other"), (refusal.Line, refusal.Column, refusal.Member));
        Assert.Contains("One (section 'Text')", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("'Text' 'Text' 'old'", Reported.Values(refusal.Message), StringComparison.Ordinal);
    }
}
