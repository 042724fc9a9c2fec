namespace NoteSdk.Workspace.Tests.Settings;

/// <summary>The folder of a vault is found upward.</summary>
public sealed class FindFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("notesdk-find-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("vault/.notesdk/settings.yaml")]
    [InlineData("vault/.obsidian/app.json")]
    [InlineData("vault/schemas/person.note.yaml")]
    public void The_nearest_folder_with_a_mark_is_the_vaults(string mark)
    {
        Write(mark);
        Write("vault/a/b/Note.md");
        Write("vault/a/schemas/notes.txt");

        foreach (string path in new[] { "vault", "vault/", "vault/a", "vault/a/b/Note.md", "vault/a/b/Missing.md" })
        {
            Assert.Equal(Path.Combine(_root, "vault"), NoteWorkspace.FindFolder(Path.Combine(_root, path)));
        }
    }

    [Fact]
    public void A_vault_within_a_vault_is_nearer()
    {
        Write("vault/.obsidian/app.json");
        Write("vault/inner/.notesdk/settings.yaml");

        Assert.Equal(Path.Combine(_root, "vault", "inner"), NoteWorkspace.FindFolder(Path.Combine(_root, "vault/inner/x")));
    }

    [Fact]
    public void A_miss_says_where_it_looked()
    {
        string folder = Path.Combine(_root, "a", "b");

        DirectoryNotFoundException miss = Assert.Throws<DirectoryNotFoundException>(() => NoteWorkspace.FindFolder(folder));

        for (string? looked = folder; looked is not null; looked = Path.GetDirectoryName(looked)) Assert.Contains($"'{looked}'", miss.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schemas_and_settings_behind_a_link_out_of_the_vault_are_not_read()
    {
        Write("outside/person.note.yaml", "type: person\n");
        Write("vault/.obsidian/app.json", "{}");
        Directory.CreateSymbolicLink(Path.Combine(_root, "vault", "schemas"), Path.Combine(_root, "outside"));

        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(Path.Combine(_root, "vault"));

        Assert.Empty(workspace.Schemas);
    }

    [Fact]
    public Task A_folder_that_is_not_there_is_an_error() =>
        Assert.ThrowsAsync<DirectoryNotFoundException>(() => NoteWorkspace.OpenAsync(Path.Combine(_root, "none")));

    private void Write(string path, string text = "")
    {
        string full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
