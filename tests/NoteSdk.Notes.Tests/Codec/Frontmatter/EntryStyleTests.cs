using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Codec.Frontmatter;

/// <summary>What comes into a frontmatter looks like what is there: quotes like those of its like, lists and mappings as far in as others, block scalars as block scalars.</summary>
public sealed class EntryStyleTests
{
    [Theory]
    [InlineData("created: '2026-01-09'", "last_contact: '2026-01-15'")]
    [InlineData("created: \"2026-01-09\"", "last_contact: \"2026-01-15\"")]
    [InlineData("created: 2026-01-09", "last_contact: 2026-01-15")]
    [InlineData("other: '2026-01-09'", "last_contact: '2026-01-15'")]
    [InlineData("other: '2026-01-09T10:00'", "last_contact: '2026-01-15'")]
    [InlineData("other: 'some text'", "last_contact: 2026-01-15")]
    [InlineData("other: '007'\ncreated: 2026-01-09", "last_contact: 2026-01-15")]
    [InlineData("near: 2026-01-09\nfar: '2026-01-09'", "last_contact: 2026-01-15")]
    public void A_date_takes_the_quotes_of_dates(string before, string added) =>
        Assert.Equal($"---\n{before}\n{added}\n---\n", Ordered((Person.Parse($"---\n{before}\n---\n") with { LastContact = new(2026, 1, 15) }).ToMarkdown(), before, added));

    [Theory]
    [InlineData("a: \"[[x]]\"", "project: \"[[Tide]]\"")]
    [InlineData("a: '[[x]]'", "project: '[[Tide]]'")]
    [InlineData("a:\n- \"[[x]]\"", "project: \"[[Tide]]\"")]
    [InlineData("a: [\"[[x]]\"]", "project: \"[[Tide]]\"")]
    [InlineData("a: \"yes: no\"", "project: \"[[Tide]]\"")]
    [InlineData("a: x", "project: '[[Tide]]'")]
    public void A_link_takes_the_quotes_of_links(string before, string added) =>
        Assert.Equal($"---\n{before}\n{added}\n---\n", Ordered((Meeting.Parse($"---\n{before}\n---\n") with { Project = new("Tide") }).ToMarkdown(), before, added));

    [Theory]
    [InlineData("other: [x, y]", "tags: [a, b]")]
    [InlineData("other: [\n  x,\n  y\n]", "tags: [a, b]")]
    [InlineData("far:\n- x\nother: [x]", "tags: [a, b]")]
    [InlineData("other: [x]\nempty: []", "tags: [a, b]")]
    [InlineData("other: [x]\nrecords:\n- k: v", "tags: [a, b]")]
    [InlineData("far: [x]\nother:\n- x", "tags:\n- a\n- b")]
    [InlineData("other: []", "tags:\n  - a\n  - b")]
    [InlineData("other: [{k: v}]", "tags:\n  - a\n  - b")]
    [InlineData("other: x", "tags:\n  - a\n  - b")]
    public void A_list_is_in_brackets_where_others_are(string before, string added)
    {
        Assert.Equal($"---\n{before}\ntitle: A\n{added}\n---\n", (Person.Parse($"---\n{before}\ntitle: A\n---\n") with { Tags = ["a", "b"] }).ToMarkdown());
        Assert.Equal($"---\n{before}\n{added}\n---\n", (Person.Parse($"---\n{before}\ntags:\n---\n") with { Tags = ["a", "b"] }).ToMarkdown());
    }

    [Fact]
    public void A_list_in_brackets_is_written_before_the_comment_of_its_key()
    {
        NoteSchema notes = TestSchema.Of("frontmatter: {others: list text}");
        NoteList<string> values = new(["a, b", "[c]", "d"]);
        Assert.Equal("---\nx: [y]\nothers: ['a, b', '[c]', d] # all\n---\n", notes.Parse("---\nx: [y]\nothers: # all\n---\n").With("Others", values).ToMarkdown());
        Assert.Equal("---\nothers: ['a, b', '[c]', d]\nx: [y]\n---\n", notes.Parse("---\nx: [y]\n---\n").With("Others", values).ToMarkdown());
    }

    [Theory]
    [InlineData("a: 'free'", "Tide", "title: 'Tide'")]
    [InlineData("a: \"free\"", "Tide", "title: \"Tide\"")]
    [InlineData("a: free", "Tide", "title: Tide")]
    [InlineData("a: 'forced: so'", "Tide", "title: Tide")]
    [InlineData("a: '2026-01-01'", "Tide", "title: Tide")]
    [InlineData("a: 'no'", "Tide", "title: Tide")]
    [InlineData("a: \"forced: so\"", "x: y", "title: \"x: y\"")]
    [InlineData("a: 'forced: so'", "x: y", "title: 'x: y'")]
    [InlineData("a: b", "x: y", "title: 'x: y'")]
    public void A_text_takes_quotes_that_were_a_choice(string before, string title, string added) =>
        Assert.Equal($"---\n{before}\n{added}\n---\n", Ordered((Meeting.Parse($"---\n{before}\n---\n") with { Title = title }).ToMarkdown(), before, added));

    [Theory]
    [InlineData("10:15")]
    [InlineData("1:02:03")]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("OFF")]
    [InlineData("y")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("0o7")]
    [InlineData("012")]
    [InlineData("1_000")]
    [InlineData("0x1f")]
    [InlineData(".inf")]
    [InlineData("-.INF")]
    [InlineData(".nan")]
    [InlineData("1e3")]
    [InlineData("2026-01-15")]
    [InlineData("2026-1-5")]
    [InlineData("2026-01-15 10:00:00")]
    [InlineData("<<")]
    [InlineData("=")]
    public void A_text_that_is_something_else_to_others_is_quoted(string title) =>
        Assert.Equal($"---\ntitle: '{title}'\n---\n", (Note.Parse("---\n---\n") with { Title = title }).ToMarkdown());

    [Theory]
    [InlineData("1299-1922")]
    [InlineData("2026-01")]
    [InlineData("2026-W03")]
    [InlineData("2026-01-15 to 2026-02-01")]
    [InlineData("1/2")]
    [InlineData("10:15 am")]
    [InlineData("yesterday")]
    [InlineData("12-34-56")]
    public void A_text_that_is_one_to_all_is_not(string title) => Assert.Equal($"---\ntitle: {title}\n---\n", (Note.Parse("---\n---\n") with { Title = title }).ToMarkdown());

    [Theory]
    [InlineData("title: A\n", "title: A\nstart: '10:15'\n")]
    [InlineData("title: A\nend: 11:00\n", "title: A\nstart: '10:15'\nend: 11:00\n")]
    [InlineData("title: A\nend: \"11:00\"\n", "title: A\nstart: \"10:15\"\nend: \"11:00\"\n")]
    [InlineData("title: A\nstart:\n", "title: A\nstart: '10:15'\n")]
    [InlineData("title: A\nstart: 09:00\n", "title: A\nstart: 10:15\n")]
    [InlineData("title: A\nstart: \"09:00\"\n", "title: A\nstart: \"10:15\"\n")]
    public void A_new_time_is_quoted(string before, string after) => Assert.Equal($"---\n{after}---\n", (Meeting.Parse($"---\n{before}---\n") with { Start = new(10, 15) }).ToMarkdown());

    [Theory]
    [InlineData("a:\n- x", "tags:\n- t\n- u")]
    [InlineData("a:\n  - x", "tags:\n  - t\n  - u")]
    [InlineData("a:\n    - x", "tags:\n    - t\n    - u")]
    [InlineData("a: x", "tags:\n  - t\n  - u")]
    [InlineData("m:\n  a:\n  - x", "tags:\n- t\n- u")]
    [InlineData("a:\n- k: v", "tags:\n- t\n- u")]
    [InlineData("a:\n    - x\nb:\n- y", "tags:\n    - t\n    - u")]
    public void A_new_list_is_indented_as_others_are(string before, string added) =>
        Assert.Equal($"---\n{before}\n{added}\n---\n", Ordered((Person.Parse($"---\n{before}\n---\n") with { Tags = ["t", "u"] }).ToMarkdown(), before, added));

    [Theory]
    [InlineData("a:\n- x\ntags:\n", "a:\n- x\ntags:\n- t\n")]
    [InlineData("a:\n    - x\ntags: # none\n", "a:\n    - x\ntags: # none\n    - t\n")]
    public void So_does_one_whose_key_is_there(string before, string after) => Assert.Equal($"---\n{after}---\n", (Person.Parse($"---\n{before}---\n") with { Tags = ["t"] }).ToMarkdown());

    [Fact]
    public void So_does_a_list_of_mappings_with_the_lists_in_it() => Assert.Equal(
        "---\njobs:\n- employer: E\n  tags:\n  - t\na:\n- x\n---\n", (Retro.Parse("---\na:\n- x\n---\n") with { Jobs = [new() { Employer = "E", Tags = ["t"] }] }).ToMarkdown());

    [Fact]
    public void A_new_mapping_is_indented_as_others_are()
    {
        Retro retro = Retro.Parse("---\na:\n    x: y\n---\n");
        Assert.Equal("---\na:\n    x: y\nplace:\n    city: C\n    geo:\n        lat: 1\n---\n", Ordered((retro with { Place = new() { City = "C", Geo = new() { Lat = 1 } } }).ToMarkdown(), "a:\n    x: y", "place:\n    city: C\n    geo:\n        lat: 1"));
    }

    [Theory]
    [InlineData("|\n  one\n  two", "new", "|-\n  new")]
    [InlineData("|-\n  one\n  two", "new\n\nlines", "|-\n  new\n\n  lines")]
    [InlineData("|\n  one", "new\nlines\n", "|\n  new\n  lines")]
    [InlineData("|+\n  one", "new\n", "|+\n  new")]
    [InlineData("| # why\n    one", "new\n  in", "|- # why\n    new\n      in")]
    [InlineData("|2-\n  one", "new", "|2-\n  new")]
    [InlineData("|-\n one", "a: b # c 'd'", "|-\n a: b # c 'd'")]
    [InlineData(">-\n  one\n  two\n\n  three", "one two\nfour", ">-\n  one\n  two\n\n  four")]
    [InlineData(">\n  one", "new\nlines\n\nhere\n", ">\n  new\n\n  lines\n\n\n  here")]
    [InlineData("|-\n  one", " new", "' new'")]
    [InlineData("|- # why\n  one", "\nnew", "\"\\nnew\" # why")]
    [InlineData("|-\n  one", "new\u0001", "\"new\\x01\"")]
    [InlineData(">-\n  one", "new\n  in", "\"new\\n  in\"")]
    [InlineData("|-\n  one", "new\n\n", "\"new\\n\\n\"")]
    public void A_block_scalar_stays_one(string before, string title, string after)
    {
        foreach (string newline in new[] { "\n", "\r\n" })
        {
            string note = $"---\ntitle: {before}\nother: x\n---\n".Replace("\n", newline, StringComparison.Ordinal);
            string edited = (Note.Parse(note) with { Title = title }).ToMarkdown();
            Assert.Equal($"---\ntitle: {after}\nother: x\n---\n".Replace("\n", newline, StringComparison.Ordinal), edited);
            Assert.Equal(title, Note.Parse(edited).Title);
        }
    }

    [Fact]
    public void So_it_is_in_a_mapping_and_a_list()
    {
        Retro retro = Retro.Parse("---\nplace:\n  street: |\n      one\n  city: C\njobs:\n  - employer: >-\n      one\n      two\n---\n");
        Assert.Equal(
            "---\nplace:\n  street: |-\n      new\n      lines\n  city: C\njobs:\n  - employer: >-\n      three\n---\n",
            (retro with { Place = retro.Place with { Street = "new\nlines" }, Jobs = [retro.Jobs[0] with { Employer = "three" }] }).ToMarkdown());
        Project project = Project.Parse("---\naliases:\n  - |-\n    one\n    two\n  - three\n---\n");
        Assert.Equal("---\naliases:\n  - |-\n    one\n    four\n  - three\n---\n", (project with { Aliases = project.Aliases.SetItem(0, "one\nfour") }).ToMarkdown());
    }

    /// <summary>Puts what was added behind what was there, wherever the schema's order put it.</summary>
    private static string Ordered(string note, string before, string added) => note == $"---\n{added}\n{before}\n---\n" ? $"---\n{before}\n{added}\n---\n" : note;
}
