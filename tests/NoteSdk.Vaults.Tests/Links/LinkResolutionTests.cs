namespace NoteSdk.Vaults.Tests.Links;

/// <summary>Links lead where Obsidian has them lead.</summary>
public sealed class LinkResolutionTests
{
    private static readonly string[] s_files =
    [
        "Note.md", "Index.md", "A/Index.md", "A/B/Index.md", "A/B/Deep.md", "C/Deep.md", "C/Longer name/Deep.md", "A/v1.2.md", "A/Plan.md", "C/Plan.md", "A/photo.png", "C/photo.png",
        "C/Zoe\u0308.md", "a.md.md", "Dot/a.md",
    ];

    [Theory]
    [InlineData("Note", "A/Index.md", "Note.md")]
    [InlineData("note.MD", "A/Index.md", "Note.md")]
    [InlineData("", "A/Index.md", "A/Index.md")]
    [InlineData("", null, null)]
    [InlineData("Gone", "Note.md", null)]
    [InlineData("Index", "Note.md", "Index.md")]
    [InlineData("Index", "C/Deep.md", "Index.md")]
    [InlineData("A/Index", "Note.md", "A/Index.md")]
    [InlineData("/A/Index", "A/B/Deep.md", "A/Index.md")]
    [InlineData("B/Index", "Note.md", "A/B/Index.md")]
    [InlineData("./Index", "A/B/Deep.md", "A/B/Index.md")]
    [InlineData("../Index", "A/B/Deep.md", "A/Index.md")]
    [InlineData("../../Note", "A/B/Deep.md", "Note.md")]
    [InlineData("../../../Note", "A/B/Deep.md", null)]
    [InlineData("./Note", "A/Index.md", null)]
    [InlineData("Deep", "Note.md", "C/Deep.md")]
    [InlineData("Deep", "A/Index.md", "A/B/Deep.md")]
    [InlineData("Deep", "C/Longer name/Other.md", "C/Longer name/Deep.md")]
    [InlineData("Plan", "Note.md", "A/Plan.md")]
    [InlineData("Plan", "C/Deep.md", "C/Plan.md")]
    [InlineData("v1.2", "Note.md", "A/v1.2.md")]
    [InlineData("photo.png", "C/Deep.md", "C/photo.png")]
    [InlineData("photo", "C/Deep.md", null)]
    [InlineData("oto.png", "C/Deep.md", null)]
    [InlineData("Zo\u00EB", "Note.md", "C/Zoe\u0308.md")]
    [InlineData("a.md", "Note.md", "Dot/a.md")]
    [InlineData("a.md.md", "Note.md", "a.md.md")]
    public async Task A_link_leads_to_the_file_that_Obsidian_opens(string target, string? from, string? expected)
    {
        using TestVault files = new([.. s_files.Select(path => (path, ""))]);
        Vault vault = await files.OpenAsync();
        Assert.Equal(expected, vault.Resolve(new Link(target), from).Path);
    }

    [Fact]
    public async Task An_alias_is_not_a_target()
    {
        using TestVault files = new(("Ada Lovelace.md", "---\naliases: [Ada]\n---\n"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(LinkStatus.NotFound, vault.Resolve(new Link("Ada")).Status);
        Assert.Equal("Ada Lovelace.md", Assert.Single(vault.FindByAlias("ada")).Path);
    }

    [Fact]
    public async Task Two_files_that_fit_equally_well_are_ambiguous_and_the_first_by_path_is_taken()
    {
        using TestVault files = new([.. s_files.Select(path => (path, ""))]);
        Vault vault = await files.OpenAsync();
        ResolvedLink link = vault.Resolve(new Link("Plan"));
        Assert.Equal(LinkStatus.Ambiguous, link.Status);
        Assert.Equal(["A/Plan.md", "C/Plan.md"], link.Candidates);
        Assert.Equal(LinkStatus.Found, vault.Resolve(new Link("Plan"), "C/Deep.md").Status);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("Goals", 3)]
    [InlineData("goals", 3)]
    [InlineData("Why?", 5)]
    [InlineData("Why", 5)]
    [InlineData("Goals#Why", 5)]
    [InlineData("Other#Why", null)]
    [InlineData("^end", 7)]
    [InlineData("^END", 7)]
    [InlineData("^start", null)]
    public async Task A_heading_or_a_block_has_its_line(string? subpath, int? line)
    {
        using TestVault files = new(("Note.md", "---\n---\n# Goals\n\n## Why?\n\nBecause. ^end\n\n# Other\n"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(line, vault.Resolve(new Link("Note", subpath)).Line);
    }

    [Fact]
    public async Task Backlinks_are_all_links_of_other_notes_that_lead_there()
    {
        using TestVault files = new(
            ("Ada.md", "[[#Here]] and [[Ada]]"),
            ("B.md", "---\nowner: \"[[Ada|she]]\"\n---\n![[Ada]] [me](<Ada.md>) `[[Ada]]`\n\n| [[Ada\\|A]] |\n| --- |\n"),
            ("X/Ada.md", ""),
            ("X/C.md", "[[X/Ada]] [[../Ada]]"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(
            ["B.md(2,9) she", "B.md(4,1) ", "B.md(4,10) me", "B.md(6,3) A", "X/C.md(1,11) "],
            vault.Backlinks(vault.Get("Ada.md")).Select(link => $"{link.Note}({link.Line},{link.Column}) {link.Link.Alias}"));
        Assert.Equal(["X/C.md"], vault.Backlinks(vault.Get("X/Ada.md")).Select(link => link.Note.Path));
        Assert.Equal(["B.md", "X/C.md"], vault.Orphans().Select(note => note.Path));
        Assert.Empty(vault.UnresolvedLinks());
    }

    [Fact]
    public async Task Tags_come_with_their_parents()
    {
        using TestVault files = new(("A.md", "---\ntags: [type/people, Work]\n---\n#work #type/people/close\n"), ("B.md", "#type\n"), ("C.md", "#types\n"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(["type", "type/people", "type/people/close", "types", "work"], vault.Tags());
        Assert.Equal(["A.md", "B.md"], vault.NotesTagged("#Type").Select(note => note.Path));
        Assert.Equal(["A.md"], vault.NotesTagged("type/people").Select(note => note.Path));
        Assert.Equal(["work", "type/people/close", "type/people"], vault.Get("A.md").Tags);
    }

    [Fact]
    public async Task Tasks_are_found_in_all_sections_with_their_dates_and_handles()
    {
        using TestVault files = new(("A.md", "# A\n\n- [ ] One @Ada [due:: 2026-01-10]\n  - [x] Two ✅ 2026-01-02\n    and more\n\n> - [/] Three\n"), ("B.md", "- [ ] Four @Eve\n"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(
            ["A.md:3 ' ' One @Ada due 2026-01-10", "A.md:4 'x' Two\nand more due ", "A.md:7 '/' Three due ", "B.md:1 ' ' Four @Eve due "],
            vault.Tasks().Select(task => $"{task.Note}:{task.Line} '{task.Task.Status}' {task.Task.Text} due {task.Task.Due:O}"));
        Assert.Equal([3], vault.Tasks().Where(task => !task.Task.IsCompleted && task.Task.Handles.Contains("@Ada")).Select(task => task.Line));
    }

    [Fact]
    public async Task A_typed_link_reports_another_type()
    {
        Vault vault = await Vault.OpenAsync(SampleVault.Path, NoteSdk.Tests.Notes.NoteTypes.All);
        ResolvedLink<NoteSdk.Tests.Notes.Person> wrong = vault.Resolve(new Link<NoteSdk.Tests.Notes.Person>("Tidemark"));
        Assert.Equal((LinkStatus.WrongType, null), (wrong.Status, wrong.Note));
        Assert.Equal("Projects/Tidemark.md", wrong.Target.Path);
        ResolvedLink<NoteSdk.Tests.Notes.Person> missing = vault.Resolve(new Link<NoteSdk.Tests.Notes.Person>("Nobody"));
        Assert.Equal((LinkStatus.NotFound, null), (missing.Status, missing.Note));
    }
}
