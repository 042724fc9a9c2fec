namespace NoteSdk.Workspace.Tests.Unsaved;

/// <summary>Unsaved texts lie over the files: for their own note and for the links of all others.</summary>
public sealed class UnsavedTests
{
    private const string Ada = "People/Ada.md";

    [Fact]
    public async Task An_unsaved_text_stands_for_the_file()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace saved = await NoteWorkspace.OpenAsync(files);

        NoteWorkspace edited = saved.With(Ada, TestWorkspace.Ada.Replace("status: active", "status: activ", StringComparison.Ordinal));

        Assert.Contains(edited.Check(Ada), static one => one.Id == "NOTE104");
        Assert.DoesNotContain(saved.Check(Ada), static one => one.Id == "NOTE104");
        Assert.Equal(["People/Ada.md"], edited.Unsaved);
        Assert.Equal(saved.Check(Ada), edited.Without(Ada).Check(Ada));
        Assert.Equal(TestWorkspace.Ada, files.ReadText(Ada));
    }

    [Fact]
    public async Task Links_of_others_see_an_unsaved_note()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        files.Write("Note.md", "[[New]] and [[People/Ada#There]]\n");
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        Assert.Equal(["NOTE121", "NOTE135"], workspace.Check("Note.md").Select(static one => one.Id));

        NoteWorkspace edited = workspace.With("New.md", "# New\n").With(Ada, TestWorkspace.Ada + "## There\n");

        Assert.Empty(edited.Check("Note.md"));
        Assert.Equal("Note.md", Assert.Single(edited.Vault.Backlinks(edited.Vault.Get("New.md"))).Note.Path);
        Assert.Equal(["NOTE121"], edited.Without("New.md").Check("Note.md").Select(static one => one.Id));
        Assert.False(edited.Without("New.md").Vault.TryGet("New.md", out _));
    }

    /// <summary>An unsaved text that is the file's changes no answer.</summary>
    [Fact]
    public async Task A_text_equal_to_the_file_changes_no_answer()
    {
        MemoryVaultFiles files = TestWorkspace.Files([.. Directory.GetFiles(SampleSchemas.Folder, "*.note.yaml")
            .Select(static path => ("schemas/" + Path.GetFileName(path), File.ReadAllText(path)))]);
        foreach (string path in SampleVault.Notes("")) files.Write(Path.GetRelativePath(SampleVault.Path, path).Replace('\\', '/'), File.ReadAllBytes(path));
        NoteWorkspace saved = await NoteWorkspace.OpenAsync(files);
        NoteWorkspace same = saved.Vault.Notes().Aggregate(saved, (workspace, note) => workspace.With(note.Path, files.ReadText(note.Path)));

        Assert.Equal(await saved.CheckAsync(), await same.CheckAsync());
        Assert.Equal(saved.Vault.Notes().Select(static note => note.Path), same.Vault.Notes().Select(static note => note.Path));
        Assert.Equal(saved.Vault.Query("TABLE file.name, file.outlinks, file.mtime FROM \"\"").ToMarkdown(), same.Vault.Query("TABLE file.name, file.outlinks, file.mtime FROM \"\"").ToMarkdown());
        foreach (VaultNote note in saved.Vault.Notes())
        {
            Assert.Equal(saved.Check(note.Path), same.Check(note.Path));
            Assert.Equal(saved.GetVersion(note.Path), same.GetVersion(note.Path));
            if (note.Type is not null) Assert.Equal(saved.GetJson(note.Path), same.GetJson(note.Path));
            Assert.Equal(saved.Vault.Backlinks(note).Select(static link => link.Note.Path), same.Vault.Backlinks(same.Vault.Get(note.Path)).Select(static link => link.Note.Path));
            Assert.Equal(saved.Plan(changes => changes.Move(note.Path, "X/Y.md")).ToDiff(), same.Plan(changes => changes.Move(note.Path, "X/Y.md")).ToDiff());
        }
    }

    [Fact]
    public async Task An_unsaved_text_outlives_a_refresh_and_a_change_of_the_schemas()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = (await NoteWorkspace.OpenAsync(files)).With(Ada, "---\ntype: person\ntitle: Ada L.\n---\n").With(Ada, "---\ntype: person\ntitle: Ada M.\n---\n");
        files.Write(Ada, TestWorkspace.Ada + "\nMore.\n");

        workspace = await workspace.RefreshAsync();
        Assert.Equal("Ada M.", workspace.Vault.Get(Ada).Title);
        files.Write("schemas/person.note.yaml", TestWorkspace.Person.Replace("born: date", "birthday: date", StringComparison.Ordinal));
        workspace = await workspace.RefreshAsync();
        Assert.Equal("Ada M.", workspace.Vault.Get(Ada).Title);
        Assert.Same(workspace.Schemas["person"], workspace.Vault.Get(Ada).Type);
        Assert.EndsWith("\nMore.\n", workspace.Without(Ada).Vault.Get(Ada).Read().ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_on_an_unsaved_text_is_refused_until_the_file_has_it()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        string text = TestWorkspace.Ada.Replace("ada@", "lovelace@", StringComparison.Ordinal);
        NoteWorkspace workspace = (await NoteWorkspace.OpenAsync(files)).With(Ada, text);
        WorkspacePlan plan = workspace.Plan(static changes => changes.Set(Ada, "status", "paused"));

        await Assert.ThrowsAsync<VaultConflictException>(() => workspace.ApplyAsync(plan));
        Assert.Equal(TestWorkspace.Ada, files.ReadText(Ada));
        files.Write(Ada, text);
        await workspace.ApplyAsync(plan);
        Assert.Equal(text.Replace("status: active", "status: paused", StringComparison.Ordinal), files.ReadText(Ada));
    }

    [Theory]
    [InlineData("../Ada.md")]
    [InlineData("/etc/passwd.md")]
    [InlineData("People/Ada.txt")]
    [InlineData(".trash/Ada.md")]
    [InlineData("")]
    public async Task A_path_that_is_no_notes_is_refused(string path)
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.People());

        Assert.ThrowsAny<ArgumentException>(() => workspace.With(path, ""));
    }
}
