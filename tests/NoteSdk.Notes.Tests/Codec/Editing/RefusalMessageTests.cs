using NoteSdk.Generated;
using NoteSdk.Notes.Codec.Editing;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Editing;

/// <summary>A refusal says which value, which of several, which character of it, and why.</summary>
public sealed class RefusalMessageTests
{
    private const string Refused = "would not read back equal, so nothing was written. ";

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
        { "Text", "a\n\n## Code", "The value, 'a\\n\\n## Code', has '#' (U+0023) as its character 4, which is markup here: it would be read as 'a'." },
        { "Data.Role", "two\nlines", "The value, 'two\\nlines', has a newline (U+000A) as its character 4, but this place does not hold such lines: it would be read as 'two'." },
        { "Data.Role", "end ", "The value, 'end ', has a blank (U+0020) as its character 4, and blanks at an end are not kept: it would be read as 'end'." },
        { "Data.Role", " start", "The value, ' start', has a blank (U+0020) as its character 1, and blanks at an end are not kept: it would be read as 'start'." },
        { "Data.Role", "", "The value is an empty text, which is read as no value." },
        { "Data.Role", "_Unknown_", "The value, '_Unknown_', is a placeholder of the schema, which is read as no value." },
        { "Facts", new NoteList<string>(["one", "two\n\nthree"]), "Item 2, 'two\\n\\nthree', has a newline (U+000A) as its character 4, but this place does not hold such lines: it would be read as 'two'." },
        { "Facts", new NoteList<string>(["one", " two", "three"]), "Item 2, ' two', has a blank (U+0020) as its character 1, and blanks at an end are not kept: it would be read as 'two'." },
        { "Facts", new NoteList<string>(["one", "\ud800", "three"]), "Item 2, '\ud800', has U+D800 as its character 1, from which on it means something else here: it would be read as '\ufffd'." },
        { "Facts", new NoteList<string>(["one", "two", "tail\t"]), "Item 3, 'tail\\t', has a tab (U+0009) as its character 5, and blanks at an end are not kept: it would be read as 'tail'." },
        { "Words", new NoteList<string>(["one", "two, three"]), "Item 2, 'two, three', has ',' (U+002C) as its character 4, which separates values here: it would be read as 'two'." },
        { "Links", new NoteList<Link>([new("A"), new("b|c")]), "Item 2, '[[b|c]]', is also the text of another value, and would be read as that one." },
        { "Code", "a\n```\nb", "The value, 'a\\n```\\nb', has a newline (U+000A) as its character 2, but this place does not hold such lines: it would be read as 'a'." },
        { "Tasks", new NoteList<TaskItem>([new("one"), new("two\n\nlines")]), "Task 2, 'two\\n\\nlines', has a newline (U+000A) as its character 4, but this place does not hold such lines: it would be read as 'two'." },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void It_names_the_value_the_item_the_character_and_the_reason(string member, object? value, string expected)
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Notes.Parse("---\ntype: x\n---\n", "A.md").With(member, value).ToMarkdown());
        Assert.Contains(Refused + expected, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(member, refusal.Member);
        Assert.StartsWith($"A.md({refusal.Line},{refusal.Column}): {member} (", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_is_named_by_its_row_and_column()
    {
        Project project = Project.Parse("---\ntype: project\ntitle: P\n---\n");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (project with { Milestones = [new() { Name = "One" }, new() { Name = "Two\nlines" }] }).ToMarkdown());
        Assert.Contains("Row 2, 'Name', 'Two\\nlines', has a newline (U+000A) as its character 4", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_a_pattern_refuses_is_named()
    {
        Person person = Person.Parse("---\ntype: people\ntitle: P\n---\n");
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() =>
            (person with { RecentContext = [new() { Date = new(2026, 1, 1), Note = new("N"), Summary = "s" }, new() { Date = new(2026, 1, 1), Note = new("N"), Summary = "x (via me)" }] }).ToMarkdown());
        Assert.Contains("cannot be written: item 2: in the line '2026-01-01: [[N]] - x (via me)' the hole 'summary' would be read as 'x' instead of 'x (via me)'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_that_is_null_is_named()
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => (Person.Parse("## Key Facts\n") with { KeyFacts = new NoteList<string>(["a", null!]) }).ToMarkdown());
        Assert.Contains("KeyFacts (section 'Key Facts') cannot be written: item 2 is null", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_changes_something_else_is_named()
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Notes.Parse("---\ntype: x\n---\n\n## Text\n\nx\n\n## Facts\n\n- a\n", "A.md").With("Text", "```\nopen").ToMarkdown());
        Assert.Equal("Text", refusal.Member);
        Assert.Contains("The value, '```\\nopen', encloses what follows it", refusal.Message, StringComparison.Ordinal);
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
        Assert.Equal("A.md(3,1): Other (section 'Text') cannot be written: the edit of One (section 'Text') changes the same place of the note, 'old'. Save one edit before the other.", refusal.Message);
    }
}
