namespace NoteSdk.Notes.Tests.Codec.Frontmatter;

/// <summary>Lists of mappings in the frontmatter: an edit of one key of one item touches that key alone.</summary>
public sealed class MapListTests
{
    private const string Yaml = """
        type: cv
        frontmatter:
          jobs: {list: Job, map: {employer: text!, from: date, tags: list tag}}
          rated: int
        """;

    private const string Block = "jobs:\n  - employer: \"A\"  # first\n    from: 2020-01-01\n    where: far\n  - employer: \"B\"\n    tags: [x, y]";

    private const string Flow = "jobs: [{employer: A, from: 2020-01-01}, {employer: B, tags: [x, y]}]";

    private static readonly NoteSchema Cv = NoteSchemas.Parse(("cv.note.yaml", Yaml))["cv"];

    [Fact]
    public void Items_are_read_in_either_style()
    {
        foreach (string keys in new[] { Block, Flow })
        {
            NoteList<ItemValue> jobs = Jobs(Note(keys));

            Assert.Equal([Job("A", from: new DateOnly(2020, 1, 1)), Job("B", tags: ["x", "y"])], jobs);
        }
    }

    public static TheoryData<string, string> Removals => new()
    {
        { Block, "jobs:\n  - employer: \"B\"\n    tags: [x, y]" },
        { Flow, "jobs: [{employer: B, tags: [x, y]}]" },
    };

    [Theory]
    [MemberData(nameof(Removals))]
    public void An_item_is_removed_with_all_its_lines(string before, string after) => AssertEdit(before, jobs => jobs.RemoveAt(0), after);

    [Fact]
    public void A_key_of_an_item_changes_alone()
    {
        AssertEdit(Block, jobs => jobs.SetItem(0, jobs[0].With("Employer", "C")), Block.Replace("\"A\"", "\"C\"", StringComparison.Ordinal));
        AssertEdit(Flow, jobs => jobs.SetItem(0, jobs[0].With("Employer", "C")), Flow.Replace("employer: A", "employer: C", StringComparison.Ordinal));
        AssertEdit(Block, jobs => jobs.SetItem(1, jobs[1].With("Tags", new NoteList<string>(["x", "y", "z"]))), Block.Replace("x, y", "x, y, z", StringComparison.Ordinal));
        AssertEdit(Block, jobs => jobs.SetItem(1, jobs[1].With("From", new DateOnly(2021, 2, 3))), Block.Replace("\"B\"\n", "\"B\"\n    from: 2021-02-03\n", StringComparison.Ordinal));
        AssertEdit(Flow, jobs => jobs.SetItem(1, jobs[1].With("From", new DateOnly(2021, 2, 3))), Flow.Replace("B, ", "B, from: 2021-02-03, ", StringComparison.Ordinal));
        AssertEdit(Block, jobs => jobs.SetItem(0, jobs[0].With("From", null)), Block.Replace("from: 2020-01-01", "from:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_item_looks_like_the_one_before_it()
    {
        ItemValue added = Job("C", new DateOnly(2022, 3, 4), "t");

        AssertEdit(Block, jobs => jobs.Add(added), Block + "\n  - employer: \"C\"\n    from: 2022-03-04\n    tags: [t]");
        AssertEdit(Flow, jobs => jobs.Insert(1, added), "jobs: [{employer: A, from: 2020-01-01}, {employer: C, from: 2022-03-04, tags: [t]}, {employer: B, tags: [x, y]}]");
        AssertEdit("jobs:\n- {employer: A}", jobs => jobs.Add(added), "jobs:\n- {employer: A}\n- {employer: C, from: 2022-03-04, tags: [t]}");
        AssertEdit("jobs: []", jobs => jobs.Add(added), "jobs: [{employer: C, from: 2022-03-04, tags: [t]}]");
        AssertEdit("jobs:\nrated: 1", jobs => jobs.Add(Job("C")), "jobs:\n  - employer: C\nrated: 1");
        AssertEdit("rated: 1", jobs => jobs.Add(added), "jobs:\n  - employer: C\n    from: 2022-03-04\n    tags:\n      - t\nrated: 1");
    }

    [Fact]
    public void An_item_moves_as_it_is() =>
        AssertEdit(Block, jobs => [.. jobs.Reverse()], "jobs:\n  - employer: \"B\"\n    tags: [x, y]\n  - employer: \"A\"  # first\n    from: 2020-01-01\n    where: far");

    [Theory]
    [InlineData("jobs: text", "Note.md(3,7): warning NOTE115: 'jobs'", "a text")]
    [InlineData("jobs: {employer: A}", "Note.md(3,7): warning NOTE115: 'jobs'", "a mapping")]
    [InlineData("jobs: [text]", "Note.md(3,8): warning NOTE110: 'jobs' 'text' 'employer: …'", "")]
    [InlineData("jobs:\n  - from: 2020-01-01", "Note.md(4,5): warning NOTE105: 'employer' 'jobs' 'employer: …'", "")]
    [InlineData("jobs:\n  - employer: A\n    from: soon", "Note.md(5,11): warning NOTE104: 'from' 'jobs' 'soon' 2026-01-31", "")]
    [InlineData("jobs:\n  - employer: A\n    tags: {a: b}", "Note.md(5,11): warning NOTE115: 'tags' 'jobs'", "a mapping")]
    public void What_is_wrong_in_a_list_is_reported_at_its_place(string keys, string expected, string found) =>
        Assert.Contains(found, Assert.Single(Cv.Parse(Note(keys), "Note.md").Diagnostics, item => Reported.Of(item) == expected).Message, StringComparison.Ordinal);

    [Fact]
    public void Items_that_are_not_mappings_stay() =>
        AssertEdit("jobs:\n  - text\n  -\n  - employer: A", jobs => jobs.SetItem(0, Job("B")), "jobs:\n  - text\n  -\n  - employer: B");

    [Theory]
    [InlineData("jobs: text")]
    [InlineData("jobs: {employer: A}")]
    [InlineData("jobs: &j [{employer: A}]\nother: *j")]
    [InlineData("jobs: [&j {employer: A}]\nother: [*j]")]
    [InlineData("jobs:\n  - &j\n    employer: A\nother: *j")]
    public void What_cannot_be_edited_safely_is_refused(string keys)
    {
        SchemaNote note = Cv.Parse(Note(keys));

        Assert.Equal("Jobs", Assert.Throws<NoteWriteException>(() => note.With("Jobs", new NoteList<ItemValue>([Job("B")])).ToMarkdown()).Member);
    }

    [Fact]
    public void A_text_without_characters_is_a_value()
    {
        SchemaNote note = Cv.Parse(Note("jobs:\n  - employer: ''"));

        Assert.Equal("", Jobs(note.ToMarkdown())[0]["Employer"]);
        Assert.Empty(note.Diagnostics);
    }

    private static void AssertEdit(string before, Func<NoteList<ItemValue>, NoteList<ItemValue>> change, string after)
    {
        SchemaNote note = Cv.Parse(Note(before));

        Assert.Equal(Note(after), note.With("Jobs", change((NoteList<ItemValue>)note["Jobs"]!)).ToMarkdown());
    }

    private static string Note(string keys) => $"---\ntype: cv\n{keys}\n---\n";

    private static NoteList<ItemValue> Jobs(string note) => (NoteList<ItemValue>)Cv.Parse(note)["Jobs"]!;

    private static ItemValue Job(string employer, DateOnly? from = null, params string[] tags) => new(("Employer", employer), ("From", from), ("Tags", new NoteList<string>([.. tags])));
}
