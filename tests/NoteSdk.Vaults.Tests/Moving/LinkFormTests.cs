namespace NoteSdk.Vaults.Tests.Moving;

/// <summary>Links that are written anew have the form that the vault's settings ask for; where it has none, Markdown links are paths that every program follows.</summary>
public sealed class LinkFormTests
{
    private const string Shortest = "{}";
    private const string Relative = "{\"newLinkFormat\": \"relative\"}";
    private const string Absolute = "{\"newLinkFormat\": \"absolute\", \"useMarkdownLinks\": true}";

    [Theory]
    [InlineData(null, "[[Ada]]", "[[Bo Lind]]")]
    [InlineData(Shortest, "[[Ada]]", "[[Bo Lind]]")]
    [InlineData(Relative, "[[Ada]]", "[[../Team/Bo Lind]]")]
    [InlineData(Absolute, "[[Ada]]", "[[Team/Bo Lind]]")]
    [InlineData(null, "[[People/Ada|x]]", "[[Team/Bo Lind|x]]")]
    [InlineData(Shortest, "[[People/Ada|x]]", "[[Bo Lind|x]]")]
    [InlineData(Shortest, "[[../People/Ada]]", "[[Bo Lind]]")]
    [InlineData(null, "[[../People/Ada]]", "[[../Team/Bo Lind]]")]
    [InlineData(null, "[x](Ada.md) [y](../People/Ada.md)", "[x](Bo%20Lind.md) [y](../Team/Bo%20Lind.md)")]
    [InlineData(Shortest, "[x](Ada.md)", "[x](Bo%20Lind.md)")]
    [InlineData(Shortest, "[x](Ada)", "[x](Bo%20Lind.md)")]
    [InlineData(Relative, "[x](Ada.md)", "[x](../Team/Bo%20Lind.md)")]
    [InlineData(Absolute, "![x](../People/Ada.md#p \"t\")", "![x](Team/Bo%20Lind.md#p \"t\")")]
    [InlineData(null, "[x](</People/Ada.md>)", "[x](</Team/Bo Lind.md>)")]
    public async Task A_changed_link_has_the_form_that_the_settings_ask_for(string? settings, string link, string expected)
    {
        using TestVault files = Files(settings, ("People/Ada.md", ""), ("Notes/N.md", link));
        Assert.Equal(expected, Moved(await files.OpenAsync(), "People/Ada.md", "Team/Bo Lind.md", "Notes/N.md"));
    }

    [Theory]
    [InlineData(null, "[[Ada]] [[Notes/N]]", "[[Ada]] [[Notes/N]]")]
    [InlineData(Shortest, "[x](Ada.md)", "[x](Ada.md)")]
    [InlineData(null, "[x](Ada.md) [y](./Ada.md) [z](Sub/M.md)", "[x](Sub/Ada.md) [y](./Sub/Ada.md) [z](Sub/M.md)")]
    [InlineData(Relative, "[x](Ada.md) [[Ada]]", "[x](Sub/Ada.md) [[Sub/Ada]]")]
    [InlineData(Absolute, "[x](Notes/Ada.md) [[Notes/Ada]] [[Ada]]", "[x](Notes/Sub/Ada.md) [[Notes/Sub/Ada]] [[Ada]]")]
    public async Task A_link_that_leads_there_stays_unless_it_was_a_path_of_that_form(string? settings, string links, string expected)
    {
        using TestVault files = Files(settings, ("Notes/Ada.md", ""), ("Notes/Sub/M.md", ""), ("Notes/N.md", links));
        Assert.Equal(expected, Moved(await files.OpenAsync(), "Notes/Ada.md", "Notes/Sub/Ada.md", "Notes/N.md"));
    }

    [Theory]
    [InlineData(null, "[x](Bo.md) [y](../Cy.md) [[Bo]] [s](#s)", "[x](Notes/Bo.md) [y](Cy.md) [[Bo]] [s](#s)")]
    [InlineData(Shortest, "[x](Bo.md) [y](../Cy.md) [[./Bo]]", "[x](Bo.md) [y](Cy.md) [[Bo]]")]
    public async Task The_links_of_the_moved_note_lead_where_they_led(string? settings, string links, string expected)
    {
        using TestVault files = Files(settings, ("Notes/Bo.md", ""), ("Cy.md", ""), ("Notes/N.md", links));
        Assert.Equal(expected, Moved(await files.OpenAsync(), "Notes/N.md", "M.md", "M.md"));
    }

    [Theory]
    [InlineData(Shortest, "[[Team/Bo]]")]
    [InlineData(Relative, "[[../Team/Bo]]")]
    public async Task Where_a_name_is_another_files_the_whole_path_is_written(string settings, string expected)
    {
        using TestVault files = Files(settings, ("Ada.md", ""), ("Other/Bo.md", ""), ("Notes/N.md", "[[Ada]]"));
        Assert.Equal(expected, Moved(await files.OpenAsync(), "Ada.md", "Team/Bo.md", "Notes/N.md"));
    }

    [Theory]
    [InlineData("[[Ada Norberg|Ada Norberg]] [[Ada Norberg|Ada]]", "[[Ada Lind|Ada Lind]] [[Ada Lind|Ada]]")]
    [InlineData("[Ada Norberg](Ada%20Norberg.md) [ada norberg](<Ada Norberg.md>)", "[Ada Lind](Ada%20Lind.md) [ada norberg](<Ada Lind.md>)")]
    [InlineData("![[Ada Norberg#Part|Ada Norberg]] [Ada Norberg.md](Ada%20Norberg.md#Part)", "![[Ada Lind#Part|Ada Lind]] [Ada Lind.md](Ada%20Lind.md#Part)")]
    [InlineData("| a |\n|---|\n| [[Ada Norberg\\|Ada Norberg]] |", "| a |\n|---|\n| [[Ada Lind\\|Ada Lind]] |")]
    [InlineData("[[Other|Ada Norberg]]", "[[Other|Ada Norberg]]")]
    [InlineData("---\nup: \"[[Ada Norberg|Ada Norberg]]\"\nall: ['[Ada Norberg](Ada%20Norberg.md)']\nx: \"[Ada\\x20Norberg](Ada%20Norberg.md)\"\n---\n", "---\nup: \"[[Ada Lind|Ada Lind]]\"\nall: ['[Ada Lind](Ada%20Lind.md)']\nx: \"[Ada Lind](Ada%20Lind.md)\"\n---\n")]
    public async Task What_is_shown_follows_where_it_is_the_old_name(string links, string expected)
    {
        using TestVault files = new(("Ada Norberg.md", "## Part\n"), ("Other.md", ""), ("N.md", links));
        Assert.Equal(expected, Moved(await files.OpenAsync(), "Ada Norberg.md", "Ada Lind.md", "N.md"));
    }

    [Fact]
    public async Task What_is_shown_stays_where_the_name_does()
    {
        using TestVault files = new(("Ada.md", ""), ("N.md", "[[Ada|Ada]] [Ada](Ada.md)"));
        Assert.Equal("[[Ada|Ada]] [Ada](People/Ada.md)", Moved(await files.OpenAsync(), "Ada.md", "People/Ada.md", "N.md"));
    }

    [Theory]
    [InlineData("Plan (2)", "Plan%20(2).md")]
    [InlineData("a) b", "a%29%20b.md")]
    [InlineData("100% &amp; R&D", "100%25%20%26amp;%20R&D.md")]
    [InlineData("é", "é.md")]
    public async Task Of_a_path_only_what_must_be_is_encoded(string name, string expected)
    {
        using TestVault files = Files(Shortest, ("Ada.md", ""), ("N.md", "[x](Ada.md)"));
        Vault vault = await files.OpenAsync();
        Assert.Equal($"[x]({expected})", Moved(vault, "Ada.md", name + ".md", "N.md"));
    }

    [Theory]
    [InlineData(null, "[[Plan]]", "[[Plan|p]]")]
    [InlineData(Shortest, "[[Plan]]", "[[Plan|p]]")]
    [InlineData(Relative, "[[../A b/Plan]]", "[[../A b/Plan|p]]")]
    [InlineData(Absolute, "[Plan](A%20b/Plan.md)", "[p](A%20b/Plan.md)")]
    [InlineData("{\"useMarkdownLinks\": true}", "[Plan](Plan.md)", "[p](Plan.md)")]
    [InlineData("no JSON", "[[Plan]]", "[[Plan|p]]")]
    [InlineData("[1]", "[[Plan]]", "[[Plan|p]]")]
    [InlineData("{\"newLinkFormat\": 7, \"useMarkdownLinks\": \"x\"}", "[[Plan]]", "[[Plan|p]]")]
    public async Task A_new_link_has_the_form_that_the_settings_ask_for(string? settings, string expected, string withText)
    {
        using TestVault files = Files(settings, ("A b/Plan.md", ""), ("Notes/N.md", ""));
        Vault vault = await files.OpenAsync();
        VaultNote plan = vault.Get("A b/Plan.md");
        Assert.Equal(expected, vault.LinkTextTo(plan, "Notes/N.md"));
        Assert.Equal(withText, vault.LinkTextTo(plan, "Notes/N.md", "p"));
        Assert.Throws<ArgumentException>(() => vault.LinkTextTo(plan, "Notes/N.md", "a\nb"));
    }

    [Fact]
    public async Task The_settings_are_those_of_the_last_refresh()
    {
        using TestVault files = Files(Shortest, ("A/Plan.md", ""), ("N.md", ""));
        Vault vault = await files.OpenAsync();
        files.Write(".obsidian/app.json", Absolute);
        Assert.Equal("[[Plan]]", vault.LinkTextTo(vault.Get("A/Plan.md")));
        await vault.RefreshAsync();
        Assert.Equal("[Plan](A/Plan.md)", vault.LinkTextTo(vault.Get("A/Plan.md")));
        Assert.Equal(new Link("A/Plan"), vault.LinkTo(vault.Get("A/Plan.md")));
    }

    private static TestVault Files(string? settings, params ReadOnlySpan<(string Path, string Text)> notes)
    {
        TestVault files = new(notes);
        if (settings is not null) files.Write(".obsidian/app.json", settings);
        return files;
    }

    private static string Moved(Vault vault, string path, string newPath, string note)
    {
        VaultBatch batch = vault.NewBatch();
        batch.Move(path, newPath);
        return batch.Get(note).Read().ToMarkdown();
    }
}
