namespace NoteSdk.Notes.Tests.Codec.Members;

/// <summary><c>was</c>: old names are read and kept, and change with an edit or on request.</summary>
public sealed class OldNameTests
{
    private const string Yaml = """
        frontmatter:
          title: {type: text, was: [name, called]}
          tags: {type: list tag, was: [labels]}
        handle: "@{title|pascal}"
        heading: "{title}"
        sections:
          Contact:
            was: [Contact Data]
            table: [Field, Value]
            rows:
              Phone: {type: text, was: [Telephone, Mobile]}
              Email: email
          Facts: {list: text, was: [Key Facts, What I know]}
          Plan: {list: Step, was: [Steps], table: {Name: text!, Due: {type: date, was: [Deadline]}}}
          Profile:
            labels:
              Job: {type: text, was: [Work]}
              Past: {list: text, was: [History]}
          Next: {list: task, was: [Todo]}
        """;

    private const string Old = """
        ---
        type: x
        "name": Ada # hers
        labels:
          - a
        ---

        # Ada

        ## Contact Data

        | Field         | Value |
        |---------------|-------|
        | **Telephone** | 123   |
        | **Email**     | a@b   |

        ## What I know ##

        * One

        Steps
        -----

        | Name | *Deadline* |
        |:-----|-----------:|
        | A    | 2026-01-01 |

        ## Profile

        **Work:** Clerk

        **History**:
        - Born

        ## Todo

        - [ ] Call

        """;

    private static readonly NoteSchema Notes = TestSchema.Of(Yaml);

    [Fact]
    public void Old_names_are_read_and_kept()
    {
        SchemaNote note = Notes.Parse(Old);
        Assert.Equal("Ada", note["Title"]);
        Assert.Equal("@Ada", note.Handle);
        Assert.Equal((NoteList<string>)["a"], note["Tags"]);
        Assert.Equal("123", note["Contact.Phone"]);
        Assert.Equal("a@b", note["Contact.Email"]);
        Assert.Equal((NoteList<string>)["One"], note["Facts"]);
        Assert.Equal((NoteList<ItemValue>)[new(("Name", "A"), ("Due", new DateOnly(2026, 1, 1)))], note["Plan"]);
        Assert.Equal("Clerk", note["Profile.Job"]);
        Assert.Equal((NoteList<string>)["Born"], note["Profile.Past"]);
        Assert.Equal((NoteList<TaskItem>)[new("Call")], note["Next"]);
        Assert.Equal(Old, note.ToMarkdown());
    }

    [Fact]
    public void Old_names_are_reported_at_their_places_and_nothing_else_is()
    {
        SchemaNote note = Notes.Parse(Old);
        Assert.Equal(
            ["3:1 NOTE118", "4:1 NOTE118", "10:4 NOTE118", "14:5 NOTE118", "17:4 NOTE118", "21:1 NOTE118", "24:11 NOTE118", "30:3 NOTE118", "32:3 NOTE118", "35:4 NOTE118"],
            TestSchema.Found(note));
        Assert.All(note.Diagnostics, one => Assert.Equal(NoteSeverity.Info, one.Severity));
        Assert.Equal("'name' 'title'", Reported.Values(note.Diagnostics[0].Message));
    }

    [Fact]
    public void An_edited_key_gets_its_current_name_and_keeps_its_quotes() =>
        Edits("Tags", (NoteList<string>)["a", "b"], ("labels:\n  - a\n", "tags:\n  - a\n  - b\n"));

    [Fact]
    public void An_edited_title_gets_its_current_name_and_the_heading_follows() =>
        Edits("Title", "Eve", ("\"name\": Ada # hers", "\"title\": Eve # hers"), ("# Ada\n", "# Eve\n"));

    [Fact]
    public void An_edited_row_gets_its_current_name_and_its_section_too() =>
        Edits("Contact.Phone", "456", ("## Contact Data", "## Contact"), ("| **Telephone** | 123   |", "| **Phone**     | 456   |"));

    [Fact]
    public void Another_row_keeps_its_old_name() =>
        Edits("Contact.Email", "c@d", ("## Contact Data", "## Contact"), ("a@b  ", "c@d  "));

    [Fact]
    public void An_edited_list_gets_its_current_heading() => Edits("Facts", (NoteList<string>)["One", "Two"], ("## What I know ##", "## Facts ##"), ("* One\n", "* One\n* Two\n"));

    [Fact]
    public void An_edited_table_gets_its_current_heading_and_columns() => Edits(
        "Plan", (NoteList<ItemValue>)[new(("Name", "B"), ("Due", new DateOnly(2026, 1, 1)))], ("Steps\n-----", "Plan\n-----"), ("*Deadline* |", "     *Due* |"), ("| A  ", "| B  "));

    [Fact]
    public void An_edited_label_gets_its_current_name() => Edits("Profile.Job", "Boss", ("**Work:** Clerk", "**Job:** Boss"));

    [Fact]
    public void An_edited_list_below_a_label_gets_its_current_name() => Edits("Profile.Past", (NoteList<string>)[], ("**History**:\n- Born\n", "**Past**:\n"));

    [Fact]
    public void Edited_tasks_get_their_current_heading() => Edits("Next", (NoteList<TaskItem>)[new("Call") { Status = 'x' }], ("## Todo", "## Next"), ("- [ ]", "- [x]"));

    [Fact]
    public void All_names_change_on_request()
    {
        SchemaNote note = Notes.Parse(Old).WithCurrentNames();
        string current = note.ToMarkdown();
        (string Was, string Is)[] names =
        [
            ("\"name\"", "\"title\""), ("labels:", "tags:"), ("## Contact Data", "## Contact"), ("**Telephone**", "**Phone**    "), ("## What I know", "## Facts"),
            ("Steps\n", "Plan\n"), ("*Deadline*", "     *Due*"), ("**Work:**", "**Job:**"), ("**History**", "**Past**"), ("## Todo", "## Next"),
        ];
        Assert.Equal(names.Aggregate(Old, (text, name) => text.Replace(name.Was, name.Is, StringComparison.Ordinal)), current);
        Assert.Equal(note, Notes.Parse(current));
        Assert.Empty(TestSchema.Found(Notes.Parse(current)));
        Assert.Equal(current, Notes.Parse(current).WithCurrentNames().ToMarkdown());
        Assert.Contains("-## Todo", note.Diff(), StringComparison.Ordinal);
        Assert.Equal(current.Replace("- [ ]", "- [x]", StringComparison.Ordinal), note.With("Next", (NoteList<TaskItem>)[new("Call") { Status = 'x' }]).ToMarkdown());
    }

    [Theory]
    [InlineData("---\ntype: x\nname: Old\ntitle: New\n---\n", "Title", "New", "3:1 NOTE119")]
    [InlineData("---\ntype: x\ncalled: Older\nname: Old\n---\n", "Title", "Old", "3:1 NOTE119", "4:1 NOTE118")]
    [InlineData("---\ntype: x\n---\n\n## Contact\n\n| Field | Value |\n|---|---|\n| Telephone | 1 |\n| Phone | 2 |\n", "Contact.Phone", "2", "9:3 NOTE119")]
    [InlineData("---\ntype: x\n---\n\n## Profile\n\n**Work**: a\n\n**Job**: b\n", "Profile.Job", "b", "7:3 NOTE119")]
    public void The_current_name_wins_and_the_old_one_is_reported(string markdown, string member, string value, params string[] diagnostics)
    {
        SchemaNote note = Notes.Parse(markdown);
        Assert.Equal(value, note[member]);
        Assert.Equal(diagnostics, TestSchema.Found(note));
        string edited = note.With(member, "z").WithCurrentNames().ToMarkdown();
        Assert.Equal("z", Notes.Parse(edited)[member]);
        Assert.Equal(markdown.Split('\n').Length, edited.Split('\n').Length);
    }

    [Fact]
    public void The_current_heading_wins_wherever_it_is()
    {
        const string Markdown = "---\ntype: x\n---\n\n## Key Facts\n\n- Old\n\n## Other\n\n## Facts\n\n- New\n\n## What I know\n\n- Older\n";
        SchemaNote note = Notes.Parse(Markdown);
        Assert.Equal((NoteList<string>)["New"], note["Facts"]);
        Assert.Equal(["5:4 NOTE119", "9:1 NOTE109", "15:4 NOTE119"], TestSchema.Found(note));
        Assert.Equal(Markdown, note.WithCurrentNames().ToMarkdown());
        Assert.Equal(Markdown.Replace("- New", "- Newer", StringComparison.Ordinal), note.With("Facts", (NoteList<string>)["Newer"]).ToMarkdown());
    }

    [Fact]
    public void The_current_column_wins()
    {
        SchemaNote note = Notes.Parse("---\ntype: x\n---\n\n## Plan\n\n| Deadline | Name | Due |\n|---|---|---|\n| 2026-01-01 | A | 2026-02-02 |\n");
        Assert.Equal((NoteList<ItemValue>)[new(("Name", "A"), ("Due", new DateOnly(2026, 2, 2)))], note["Plan"]);
        Assert.Equal(["7:3 NOTE119"], TestSchema.Found(note));
    }

    [Fact]
    public void A_new_key_is_added_after_one_with_an_old_name() => Assert.Equal(
        "---\ntype: x\nname: A\ntags:\n  - b\nother: 1\n---\n",
        Notes.Parse("---\ntype: x\nname: A\nother: 1\n---\n").With("Tags", (NoteList<string>)["b"]).ToMarkdown());

    private static void Edits(string member, object value, params (string Was, string Is)[] changes)
    {
        SchemaNote edited = Notes.Parse(Old).With(member, value);
        Assert.Equal(changes.Aggregate(Old, (text, change) => text.Replace(change.Was, change.Is, StringComparison.Ordinal)), edited.ToMarkdown());
        Assert.Equal(edited, Notes.Parse(edited.ToMarkdown()));
    }
}
