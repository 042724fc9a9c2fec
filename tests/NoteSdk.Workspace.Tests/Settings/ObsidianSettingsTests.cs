namespace NoteSdk.Workspace.Tests.Settings;

/// <summary>Obsidian's own settings of a vault, which may be a stranger's.</summary>
public sealed class ObsidianSettingsTests
{
    [Theory]
    [InlineData("app.json", "newFileFolderPath", "../Out")]
    [InlineData("app.json", "newFileFolderPath", "/etc")]
    [InlineData("app.json", "newFileFolderPath", "a/../../b")]
    [InlineData("app.json", "newFileFolderPath", @"..\\Out")]
    [InlineData("app.json", "newFileFolderPath", @"C:\\Out")]
    [InlineData("app.json", "attachmentFolderPath", "./../..")]
    [InlineData("app.json", "attachmentFolderPath", "//server/x")]
    [InlineData("daily-notes.json", "folder", "..")]
    [InlineData("daily-notes.json", "template", "../secret")]
    [InlineData("daily-notes.json", "format", "[../../]YYYY")]
    [InlineData("daily-notes.json", "format", "[/etc/]YYYY")]
    [InlineData("daily-notes.json", "format", "LLLL")]
    [InlineData("templates.json", "folder", "/home/x")]
    [InlineData("templates.json", "dateFormat", "[not closed")]
    [InlineData("templates.json", "timeFormat", "N")]
    public async Task What_leads_out_of_the_vault_or_cannot_be_written_is_refused_at_its_line(string file, string key, string value)
    {
        string text = $"{{\n  \"æ🌊\": \"x\",\n  \"{key}\": \"{value}\",\n  \"newFileLocation\": \"folder\"\n}}\n";
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files((".obsidian/" + file, text)));

        WorkspaceDiagnostic found = Assert.Single(workspace.Diagnostics);
        Assert.Equal((".obsidian/" + file, "NOTE008", NoteSeverity.Error), (found.Path, found.Id, found.Severity));
        Assert.Equal(new TextRange(3, key.Length + 7, 3, key.Length + 9 + value.Length), found.Range);
        Assert.Equal(ObsidianSettings.Default with { PropertyTypes = workspace.Obsidian.PropertyTypes }, workspace.Obsidian);
    }

    [Theory]
    [InlineData("{\n  \"folder\": \"x\",\n  oops\n}", 3)]
    [InlineData("{", 1)]
    [InlineData("no json", 1)]
    public async Task Settings_that_are_no_JSON_are_reported_and_have_their_defaults(string text, int line)
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files((".obsidian/daily-notes.json", text)));

        WorkspaceDiagnostic found = Assert.Single(workspace.Diagnostics);
        Assert.Equal((".obsidian/daily-notes.json", NoteSeverity.Warning, line), (found.Path, found.Severity, found.Range.StartLine));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"folder": 7, "format": ["x"], "template": {"folder": ".."}}""")]
    public async Task Settings_of_another_kind_have_their_defaults(string text)
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files((".obsidian/daily-notes.json", text)));

        Assert.Empty(workspace.Diagnostics);
        Assert.Equal("2026-01-31.md", workspace.GetDailyPath(new DateOnly(2026, 1, 31)));
    }

    [Fact]
    public async Task Types_of_properties_are_read_and_changed_settings_are_read_again()
    {
        MemoryVaultFiles files = TestWorkspace.Files((".obsidian/types.json", """{"types": {"due": "date", "x": {"y": "z"}}, "other": "1"}"""));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        Assert.Equal(["due: date"], workspace.Obsidian.PropertyTypes.Select(static one => $"{one.Key}: {one.Value}"));

        files.Write(".obsidian/daily-notes.json", """{"folder": "D"}""");
        NoteWorkspace after = await workspace.RefreshAsync();

        Assert.Equal("D/2026-01-31.md", after.GetDailyPath(new DateOnly(2026, 1, 31)));
        Assert.Equal("2026-01-31.md", workspace.GetDailyPath(new DateOnly(2026, 1, 31)));
    }
}
