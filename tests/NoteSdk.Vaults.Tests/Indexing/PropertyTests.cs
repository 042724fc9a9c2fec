namespace NoteSdk.Vaults.Tests.Indexing;

/// <summary>Tags and aliases: a member and the vault read the same texts, queries read what Dataview reads, and what is doubtful for other programs is told.</summary>
public sealed class PropertyTests
{
    private const string Yaml = "frontmatter:\n  tags: list tag\n  aliases: list text\n";

    [Theory]
    [InlineData("aliases: [\"Norberg, Ada\", ok]", "Norberg, Ada|ok")]
    [InlineData("aliases:\n- Norberg, Ada\n- ok", "Norberg, Ada|ok")]
    [InlineData("aliases: One, Two", "One, Two")]
    [InlineData("aliases: \"One, Two\"", "One, Two")]
    [InlineData("aliases: |-\n  One\n  Two", "One\nTwo")]
    [InlineData("aliases: [NULL, Null, null, ~, '', 'null']", "null")]
    [InlineData("aliases: One", "One")]
    [InlineData("aliases:", "")]
    [InlineData("tags: a, b", "a, b")]
    [InlineData("tags: a b", "a b")]
    [InlineData("tags: [\"a, b\", c d, e/f]", "a, b|c d|e/f")]
    [InlineData("tags: [7, true, 2026-01-01]", "7|true|2026-01-01")]
    public async Task A_member_and_the_vault_read_the_same(string frontmatter, string expected)
    {
        using TestVault folder = new();
        folder.Write("A.md", $"---\ntype: x\n{frontmatter}\n---\n");
        NoteSchema schema = TestSchema.Of(Yaml);
        Vault vault = await Vault.OpenAsync(folder.Root, [schema]);
        VaultNote note = vault.Get("A.md");
        bool areTags = frontmatter.StartsWith("tags", StringComparison.Ordinal);
        string[] member = [.. ((NoteList<string>)((SchemaNote)note.Read())[areTags ? "Tags" : "Aliases"]!).Where(text => text.Length > 0)];
        string[] known = areTags ? [.. note.Tags] : [.. note.Aliases];
        Assert.Equal(expected, string.Join('|', known));
        Assert.Equal(known, member);
        foreach (string name in known) Assert.Equal("A.md", Assert.Single(areTags ? vault.NotesTagged(name) : vault.FindByAlias(name)).Path);
    }

    [Fact]
    public async Task Queries_take_texts_apart_as_Dataview_does()
    {
        using TestVault folder = new();
        folder.Write("A.md", "---\ntags: b, a/b '#c' d\naliases: [\"Norberg, Ada\", ok]\n---\n");
        folder.Write("B.md", "---\ntags: [\"a, x\"]\n---\n#e\n");
        Vault vault = await Vault.OpenAsync(folder.Root, []);
        Assert.Empty(vault.NotesTagged("a").Concat(vault.NotesTagged("x")).Concat(vault.FindByAlias("Ada")));
        foreach ((string tag, string notes) in new[] { ("#a", "A.md B.md"), ("#a/b", "A.md"), ("#d", "A.md"), ("#x", "B.md"), ("#e", "B.md") })
            Assert.Equal(notes, string.Join(' ', vault.Query($"LIST FROM {tag}").Select(hit => hit.Note!.Path)));
        Assert.Contains("\n    - Norberg\n    - Ada\n    - ok", vault.Query("LIST file.aliases FROM \"A\"").ToMarkdown(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tags: one", "2:7 NOTE146", "tags: [one]")]
    [InlineData("tags: a, b", "2:7 NOTE146", "tags: [a, b]")]
    [InlineData("tags: '#a #b'", "2:7 NOTE146", "tags: ['#a', '#b']")]
    [InlineData("tags: 2026", "2:7 NOTE146", "tags: ['2026']")]
    [InlineData("aliases: One, Number Two", "2:10 NOTE146", "aliases: [One, Number Two]")]
    [InlineData("aliases: \"yes: no, x\"", "2:10 NOTE146", "aliases: ['yes: no', x]")]
    [InlineData("aliases: |\n  One", "2:10 NOTE146", "aliases: [One]")]
    [InlineData("cssclasses: wide dark", "2:13 NOTE146", "cssclasses: [wide, dark]")]
    [InlineData("'tags': one", "2:9 NOTE146", "tags: [one]")]
    [InlineData("tag: one", "2:1 NOTE147", "'tags'")]
    [InlineData("TAG: [one]", "2:1 NOTE147", "'tags'")]
    [InlineData("Tags: [one]", "2:1 NOTE147", "'tags'")]
    [InlineData("alias: one", "2:1 NOTE147", "'aliases'")]
    [InlineData("ALIASES:\n- one", "2:1 NOTE147", "'aliases'")]
    [InlineData("cssclass: wide", "2:1 NOTE147", "'cssclasses'")]
    public async Task What_other_programs_do_not_read_is_reported_with_the_fix(string frontmatter, string expected, string fix)
    {
        NoteDiagnostic found = Assert.Single(TestSchema.Of("frontmatter: {title: text}\n").Parse($"---\n{frontmatter}\n---\n").Diagnostics);
        Assert.Equal(expected, $"{found.Line}:{found.Column} {found.Id}");
        Assert.Contains(fix, found.Message, StringComparison.Ordinal);
        using TestVault folder = new();
        folder.Write("A.md", $"---\n{frontmatter}\n---\n");
        Assert.Equal(expected, string.Join(' ', (await (await Vault.OpenAsync(folder.Root, [])).CheckAsync()).Select(one => $"{one.Line}:{one.Column} {one.Id}")));
        if (expected.EndsWith("146", StringComparison.Ordinal)) Assert.Empty(TestSchema.Of("frontmatter: {title: text}\n").Parse($"---\n{fix}\n---\n").Diagnostics);
    }

    [Theory]
    [InlineData("tags: [one]")]
    [InlineData("tags:")]
    [InlineData("tags: ~")]
    [InlineData("tags: []")]
    [InlineData("tag:")]
    [InlineData("alias: null")]
    [InlineData("aliases:\n  - One, Two")]
    [InlineData("nested:\n  tag: one")]
    [InlineData("tagged: one")]
    public void What_other_programs_read_is_not_reported(string frontmatter) => Assert.Empty(TestSchema.Of("frontmatter: {title: text}\n").Parse($"---\n{frontmatter}\n---\n").Diagnostics);
}
