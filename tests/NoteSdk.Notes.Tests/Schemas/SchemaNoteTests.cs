namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>A note by a schema loaded at run time: its members by name.</summary>
public sealed class SchemaNoteTests : IDisposable
{
    private const string Ada = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n\n# Ada\n\n## Contact Information\n\n| Field | Value |\n|-------|-------|\n| **Role** | x |\n\n"
        + "## Key Facts\n\n- One\n\n## Recent Context\n\n- 2026-01-01: [[A]] - one\n\n## Profile\n\n**Relationship**: Friend\n\n**Background**:\n- Born\n\n## Key Decisions\n\n- ✅ Done\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Members_are_read_by_their_names()
    {
        SchemaNote ada = Read();
        Assert.Equal("Ada", ada["Title"]);
        Assert.Equal(new DateOnly(2026, 1, 3), ada["Created"]);
        Assert.Null(ada["LastContact"]);
        Assert.Equal("x", ada["ContactInformation.Role"]);
        Assert.Equal((NoteList<string>)["One"], ada["KeyFacts"]);
        Assert.Equal((NoteList<string>)["Born"], ada["Profile.Background"]);
        Assert.Equal("@Ada", ada.Handle);
        ItemValue entry = Assert.Single((NoteList<ItemValue>)ada["RecentContext"]!);
        Assert.Equal(["Date", "Note", "Summary", "Via"], entry.Names);
        Assert.Equal(new ItemValue(("Date", new DateOnly(2026, 1, 1)), ("Note", new Link("A")), ("Summary", "one")), entry);
        Assert.Equal((NoteList<ItemValue>)[new(("Mark", new EnumValue("Decided")), ("Text", "Done"))], ada["KeyDecisions"]);
    }

    [Fact]
    public void An_edit_changes_the_bytes_of_its_member_and_leaves_the_first_note_alone()
    {
        SchemaNote ada = Read();
        SchemaNote edited = ada.With("ContactInformation.Role", "Engineer").With("KeyFacts", (NoteList<string>)["One", "Two"]);
        Assert.Equal(Ada.Replace("| x |", "| Engineer |", StringComparison.Ordinal).Replace("- One\n", "- One\n- Two\n", StringComparison.Ordinal), edited.ToMarkdown());
        Assert.Equal(edited, SampleSchemas.People.Parse(edited.ToUtf8Bytes()));
        Assert.Equal(Ada, ada.ToMarkdown());
        Assert.Equal("x", ada["ContactInformation.Role"]);
        Assert.Contains("+- Two", edited.Diff(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_heading_and_the_queries_follow_the_title()
    {
        SchemaNote edited = Read().With("Title", "Ada Lovelace");
        Assert.Contains("# Ada Lovelace\n", edited.ToMarkdown(), StringComparison.Ordinal);
        Assert.Equal("@AdaLovelace", edited.Handle);
        SchemaNote fresh = SampleSchemas.People.New(("Title", "Ada Lovelace"), ("Created", new DateOnly(2026, 1, 3)));
        Assert.Equal("TASK\nWHERE contains(text, \"@AdaLovelace\") AND !completed\nSORT due ASC", ((DataviewQuery)fresh["TasksTheyOwn"]!).Text);
    }

    [Fact]
    public void A_note_is_loaded_edited_and_saved()
    {
        string path = Path.Combine(_folder, "Ada.md");
        File.WriteAllText(path, Ada);
        SchemaNote ada = SampleSchemas.People.Load(path);
        Assert.Equal(path, ada.Path);
        ada.With("LastContact", new DateOnly(2026, 1, 10)).Save();
        Assert.Equal(Ada.Replace("created: 2026-01-03\n", "created: 2026-01-03\nlast_contact: 2026-01-10\n", StringComparison.Ordinal), File.ReadAllText(path));
        Assert.Throws<NoteConflictException>(ada.With("Title", "Bea").Save);
    }

    [Fact]
    public void An_item_of_a_list_is_edited_by_its_members()
    {
        SchemaNote ada = Read();
        NoteList<ItemValue> context = (NoteList<ItemValue>)ada["RecentContext"]!;
        Assert.Contains("- 2026-01-01: [[A]] - one (via me)\n", ada.With("RecentContext", context.SetItem(0, context[0].With("Via", "me"))).ToMarkdown(), StringComparison.Ordinal);
        ItemValue added = new(("Date", new DateOnly(2026, 1, 2)), ("Note", new Link("B")), ("Summary", "two"));
        Assert.Contains("- 2026-01-02: [[B]] - two\n", ada.With("RecentContext", context.Add(added)).ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LastContcat", "'LastContact'")]
    [InlineData("last_contact", "'LastContact'")]
    [InlineData("ContactInformation.Rol", "'ContactInformation.Role'")]
    [InlineData("Profile", "Profile.Relationship, Profile.Background")]
    public void A_name_that_no_member_has_gets_the_nearest_named(string name, string nearest)
    {
        foreach (Action use in (Action[])[() => _ = Read()[name], () => Read().With(name, "x"), () => Read().GetMember(name), () => SampleSchemas.People.New((name, "x"))])
        {
            ArgumentException refusal = Assert.Throws<ArgumentException>("name", use);
            Assert.Contains($"'{name}'", refusal.Message, StringComparison.Ordinal);
            Assert.Contains(nearest, refusal.Message, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, object?, string, string, string> WrongValues => new()
    {
        { "LastContact", "2026-01-10", "LastContact", "DateOnly or null", "string" },
        { "LastContact", new DateTime(2026, 1, 10), "LastContact", "DateOnly or null", "DateTime" },
        { "Title", null, "Title", "string", "null" },
        { "Created", null, "Created", "DateOnly", "null" },
        { "KeyFacts", null, "KeyFacts", "NoteList<string>", "null" },
        { "KeyFacts", new[] { "a" }, "KeyFacts", "NoteList<string>", "String[]" },
        { "KeyFacts", (NoteList<long>)[1], "KeyFacts", "NoteList<string>", "NoteList<long>" },
        { "KeyFacts", (NoteList<string>)["a", null!], "KeyFacts[1]", "string", "null" },
        { "Relationship", "text", "Relationship", "Markdown or null", "string" },
        { "OpenTasks", "TASK", "OpenTasks", "DataviewQuery or null", "string" },
        { "RelatedProjects", (NoteList<Link<NoteSdk.Tests.Notes.Project>>)[], "RelatedProjects", "NoteList<Link>", "NoteList<Link<Project>>" },
        { "KeyDecisions", (NoteList<ItemValue>)[new(("Text", "a"), ("Mrak", null))], "KeyDecisions[0]", "'Mark'", "'Mrak'" },
        { "KeyDecisions", (NoteList<ItemValue>)[new(("Text", 1))], "KeyDecisions[0].Text", "string", "int" },
        { "KeyDecisions", (NoteList<ItemValue>)[new(("Mark", new EnumValue("Decided")))], "KeyDecisions[0]", "string", "Text" },
        { "KeyDecisions", (NoteList<ItemValue>)[new(("Text", "a"), ("Mark", new EnumValue("Decide")))], "KeyDecisions[0].Mark", "'Decided'", "'Decide'" },
        { "KeyDecisions", (NoteList<ItemValue>)[new(("Text", "a"), ("Mark", default(EnumValue)))], "KeyDecisions[0].Mark", "Decided", "''" },
    };

    [Theory]
    [MemberData(nameof(WrongValues))]
    public void A_value_of_another_type_is_refused_and_the_right_type_named(string name, object? value, string place, string expected, string given)
    {
        ArgumentException refusal = Assert.Throws<ArgumentException>("value", () => Read().With(name, value));
        Assert.StartsWith(place, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(given, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_note_needs_its_required_members_and_takes_each_once()
    {
        Assert.Contains(
            "Title, of type string; Created, of type DateOnly", Assert.Throws<ArgumentException>("values", () => SampleSchemas.People.New()).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "'Title'", Reported.Values(Assert.Throws<ArgumentException>("values", () => SampleSchemas.People.New(("Title", "a"), ("Title", "b"))).Message), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_note_has_the_defaults_of_its_schema_and_reads_back_equal()
    {
        SchemaNote fresh = SampleSchemas.People.New(("Title", "Ada"), ("Created", new DateOnly(2026, 1, 3)), ("ContactInformation.Role", "Engineer"));
        Assert.Equal(false, fresh["AutoCreated"]);
        Assert.Null(fresh.Path);
        Assert.Empty(fresh.Diagnostics);
        Assert.Equal(fresh, SampleSchemas.People.Parse(fresh.ToUtf8Bytes()));
        Assert.Equal(NoteSdk.Tests.Notes.Person.Parse(fresh.ToUtf8Bytes()), new NoteSdk.Tests.Notes.Person { Title = "Ada", Created = new(2026, 1, 3), ContactInformation = new() { Role = "Engineer" } });
    }

    [Fact]
    public void An_item_has_the_defaults_of_its_columns()
    {
        SchemaNote note = SampleSchemas.Everything.Parse("").With("Grid", (NoteList<ItemValue>)[new(("Name", "a"), ("Whole", 1L), ("Level", null))]);
        Assert.Equal(
            (NoteList<ItemValue>)[new(("Name", "a"), ("Whole", 1L), ("Day", new DateOnly(2026, 3, 1)))],
            note["Grid"]);
    }

    [Fact]
    public void Equal_members_of_equal_schemas_make_equal_notes_whatever_they_were_read_from()
    {
        SchemaNote crlf = SampleSchemas.People.Parse(Ada.ReplaceLineEndings("\r\n"), "Other.md");
        Assert.Equal(Read(), crlf);
        Assert.Equal(Read().GetHashCode(), crlf.GetHashCode());
        Assert.Equal(Read(), NoteSchemas.Load(SampleSchemas.Folder)["people"].Parse(Ada));
        Assert.NotEqual(Read(), Read().With("Title", "Bea"));
        Assert.NotEqual(Read(), Read().With("OpenTasks", new DataviewQuery("TASK")));
        Assert.NotEqual(Read(), SampleSchemas.All["note"].Parse(Ada));
        Assert.Equal(Read(), Read().With("Title", "Bea").With("Title", "Ada"));
    }

    [Fact]
    public void It_prints_its_members()
    {
        string text = Read().ToString();
        Assert.StartsWith("SchemaNote { Aliases = [], Title = Ada, Created = ", text, StringComparison.Ordinal);
        Assert.Contains("KeyDecisions = [{ Mark = Decided, Text = Done }]", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_of_the_note_names_the_member()
    {
        NoteWriteException refusal = Assert.Throws<NoteWriteException>(() => Read().With("ContactInformation.Role", "two\nlines").ToUtf8Bytes());
        Assert.Equal("ContactInformation.Role", refusal.Member);
    }

    private static SchemaNote Read() => SampleSchemas.People.Parse(Ada);
}
