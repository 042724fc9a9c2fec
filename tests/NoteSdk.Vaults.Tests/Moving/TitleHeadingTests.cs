namespace NoteSdk.Vaults.Tests.Moving;

/// <summary>Links to the heading that a note's title makes follow it, as links to the note do.</summary>
public sealed class TitleHeadingTests
{
    private const string Note = "# Old plan\n\n## Part\n\n### Old plan\n\n[[#Old plan]] [[#Old plan#Part]] [[#Part]] [x](#Old%20plan)\n";

    [Theory]
    [InlineData("[[Old plan#Old plan]]", "[[New (2)#New (2)]]")]
    [InlineData("[[Old plan#Old plan#Part]]", "[[New (2)#New (2)#Part]]")]
    [InlineData("[[Old plan#Old plan#Part#Old plan]]", "[[New (2)#New (2)#Part#Old plan]]")]
    [InlineData("![[Old plan#old PLAN|Old plan!]]", "![[New (2)#New (2)|Old plan!]]")]
    [InlineData("[[Old plan#Part]] [[Old plan#Part#Old plan]] [[Old plan#^Old]] [[Old plan#Older]]", "[[New (2)#Part]] [[New (2)#Part#Old plan]] [[New (2)#^Old]] [[New (2)#Older]]")]
    [InlineData("[a](Old%20plan.md#Old%20plan) [b](<Old plan#Old plan#Part> \"t\")", "[a](New%20%282%29.md#New%20%282%29) [b](<New (2)#New (2)#Part> \"t\")")]
    [InlineData("[a]\n\n[a]: Old%20plan#Old%20plan 'title'", "[a]\n\n[a]: New%20%282%29#New%20%282%29 'title'")]
    [InlineData("| a |\n|---|\n| [[Old plan#Old plan\\|x]] |", "| a |\n|---|\n| [[New (2)#New (2)\\|x]] |")]
    [InlineData("[[Other#Old plan]] [[#Old plan]]\n\n# Old plan", "[[Other#Old plan]] [[#Old plan]]\n\n# Old plan")]
    public async Task They_follow_from_other_notes(string text, string expected)
    {
        using TestVault files = new(("Old plan.md", Note), ("Other.md", "# Old plan\n"), ("Links.md", text));
        Assert.Equal(expected, await MoveAsync(files, "New (2).md", "Links.md"));
    }

    [Fact]
    public async Task They_follow_in_the_note_itself()
    {
        using TestVault files = new(("Old plan.md", Note));
        Assert.Equal("# New\n\n## Part\n\n### Old plan\n\n[[#New]] [[#New#Part]] [[#Part]] [x](#New)\n", await MoveAsync(files, "New.md", "New.md"));
    }

    [Theory]
    [InlineData("'[[Old plan#Old plan]]'", "'[[O''New#O''New]]'")]
    [InlineData("\"[[Old plan#Old plan|a]]\"", "\"[[O'New#O'New|a]]\"")]
    [InlineData("\"[[\\u004fld plan#Old plan]]\"", "\"[[O'New#O'New]]\"")]
    public async Task They_follow_in_the_frontmatter(string value, string expected)
    {
        using TestVault files = new(("Old plan.md", Note), ("Links.md", $"---\nup: {value}\n---\n"));
        Assert.Equal($"---\nup: {expected}\n---\n", await MoveAsync(files, "O'New.md", "Links.md"));
    }

    [Fact]
    public async Task A_heading_that_does_not_follow_keeps_its_links()
    {
        using TestVault files = new(("Old plan.md", "# Plan\n"), ("Links.md", "[[Old plan#Plan]]"));
        Assert.Equal("[[New#Plan]]", await MoveAsync(files, "New.md", "Links.md"));
    }

    /// <summary>No note gets a name with a hash, which has a meaning in links, but notes that have one lose it as others do.</summary>
    [Theory]
    [InlineData("C #", "# C \\#\n", "# New\n")]
    [InlineData("C ##", "# C \\## ##\n", "# New ##\n")]
    [InlineData("#", "\\#\n===\n", "New\n===\n")]
    [InlineData("C#", "# C#\n", "# New\n")]
    [InlineData("C #", "---\ntype: people\ntitle: 'C #'\n---\n\n# C \\#\n", "---\ntype: people\ntitle: 'New'\n---\n\n# New\n")]
    [InlineData("C #", "# C \\\\#\n", "# C \\\\#\n")]
    public async Task A_heading_with_escaped_hashes_is_the_title_and_follows(string name, string note, string expected)
    {
        using TestVault files = new(($"{name}.md", note));
        Vault vault = await files.OpenAsync();
        if (note != expected) Assert.Equal(name, vault.Get($"{name}.md").Title);
        VaultBatch batch = vault.NewBatch();
        batch.Move($"{name}.md", "New.md");
        Assert.Equal(expected, batch.Get("New.md").Read().ToMarkdown());
    }

    private static async Task<string> MoveAsync(TestVault files, string newPath, string note)
    {
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Move("Old plan.md", newPath);
        return batch.Get(note).Read().ToMarkdown();
    }
}
