namespace NoteSdk.Workspace.Tests.Settings;

/// <summary>Schemas are read again when they change, and a broken one leaves the last good one in force.</summary>
public sealed class SchemaReloadTests
{
    private const string Path = "schemas/person.note.yaml";

    [Fact]
    public async Task A_changed_schema_is_read_again()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace before = await NoteWorkspace.OpenAsync(files);
        files.Write(Path, TestWorkspace.Person.Replace("born: date", "birthday: date", StringComparison.Ordinal));

        NoteWorkspace after = await before.RefreshAsync();

        Assert.Contains(after.Schemas["person"].Members, static member => member.Name == "Birthday");
        Assert.DoesNotContain(before.Schemas["person"].Members, static member => member.Name == "Birthday");
        Assert.Same(after.Schemas["person"], after.Vault.Get("People/Ada.md").Type);
        Assert.Same(before.Schemas["person"], before.Vault.Get("People/Ada.md").Type);
    }

    [Fact]
    public async Task A_broken_schema_is_reported_and_the_last_good_one_stays_in_force()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        NoteSchema good = workspace.Schemas["person"];

        files.Write(Path, TestWorkspace.Person.Replace("born: date", "born: dat", StringComparison.Ordinal));
        files.Write("schemas/city.note.yaml", "type: city\nfrontmatter:\n  size: int\n");
        workspace = await workspace.RefreshAsync();

        Assert.Equal($"{Path}(14,9,14,12): error NOTE010: 'dat' 'date'", Described.Of(Assert.Single(workspace.Diagnostics)));
        Assert.Equal(good.Members.Select(static member => member.Name), workspace.Schemas["person"].Members.Select(static member => member.Name));
        Assert.True(workspace.Schemas.TryGet("city", out _));
        Assert.IsType<SchemaNote>(workspace.Vault.Get("People/Ada.md").Read());

        files.Write(Path, TestWorkspace.Person);
        workspace = await workspace.RefreshAsync();
        Assert.Empty(workspace.Diagnostics);
        Assert.True(workspace.Schemas.TryGet("person", out _));
    }

    [Fact]
    public async Task A_schema_that_breaks_another_leaves_both_as_they_were()
    {
        MemoryVaultFiles files = TestWorkspace.Files(
            ("schemas/base.note.yaml", "type: base\nfrontmatter:\n  a: text\n"),
            ("schemas/child.note.yaml", "type: child\nextends: base\nfrontmatter:\n  b: text\n"));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        files.Write("schemas/base.note.yaml", "type: other\nfrontmatter:\n  a: text\n");

        workspace = await workspace.RefreshAsync();

        Assert.StartsWith("schemas/child.note.yaml(2,10,2,14): error NOTE011", Described.Of(Assert.Single(workspace.Diagnostics)), StringComparison.Ordinal);
        Assert.Equal(["base", "child"], workspace.Schemas.Select(static schema => schema.Name).Order());
    }

    [Fact]
    public async Task A_deleted_schema_is_no_longer_in_force()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        files.Delete(Path);

        workspace = await workspace.RefreshAsync();

        Assert.Empty(workspace.Schemas);
        Assert.Null(workspace.Vault.Get("People/Ada.md").Type);
    }

    [Fact]
    public async Task A_schema_that_is_broken_from_the_start_does_not_stop_the_others()
    {
        MemoryVaultFiles files = TestWorkspace.Files(("schemas/a.note.yaml", "type: a\nfrontmatter:\n  x: nonsense\n"), ("schemas/b.note.yaml", "type: b\n"));

        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        Assert.Equal("b", Assert.Single(workspace.Schemas).Name);
        Assert.Single(workspace.Diagnostics);
    }

    [Fact]
    public async Task Settings_that_change_are_read_again()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        files.Write(WorkspaceSettings.Path, "ignore: [Bo.md]\n");

        NoteWorkspace after = await workspace.RefreshAsync();

        Assert.Equal(2, workspace.Vault.Notes().Count);
        Assert.Equal("People/Ada.md", Assert.Single(after.Vault.Notes()).Path);
    }

    [Fact]
    public async Task A_workspace_stays_of_its_moment()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace before = await NoteWorkspace.OpenAsync(files);
        files.Write("People/Cy.md", "---\ntype: person\ntitle: Cy\n---\n");

        NoteWorkspace after = await before.RefreshAsync();

        Assert.Equal(2, before.Vault.Notes().Count);
        Assert.Equal(3, after.Vault.Notes().Count);
        await Assert.ThrowsAsync<InvalidOperationException>(() => before.Vault.RefreshAsync());
        VaultBatch batch = before.Vault.NewBatch();
        batch.Delete("People/Bo.md");
        await Assert.ThrowsAsync<InvalidOperationException>(() => batch.CommitAsync());
        Assert.Throws<InvalidOperationException>(() => before.Vault.Save(((SchemaNote)before.Vault.Get("People/Ada.md").Read()).With("Email", "x@y.org")));
        Assert.Contains("People/Bo.md", files.Paths);
    }
}
