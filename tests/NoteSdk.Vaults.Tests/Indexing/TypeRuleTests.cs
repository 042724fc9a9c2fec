namespace NoteSdk.Vaults.Tests.Indexing;

/// <summary>Notes of a vault whose types are known by more than the key <c>type</c>.</summary>
public sealed class TypeRuleTests
{
    private static readonly NoteSchemas Schemas = NoteSchemas.Parse(
        ("film.note.yaml", "type: film\nby: {categories: \"[[Films]]\"}\n"),
        ("day.note.yaml", "type: day\nfolder: Days\nby: folder\n"),
        ("seen.note.yaml", "type: seen\nby: {tags: seen}\n"));

    [Fact]
    public async Task A_note_is_of_the_type_whose_keys_tags_or_folder_it_has()
    {
        MemoryVaultFiles files = new();
        files.Write("A.md", "---\ncategories: [\"[[Films]]\", x]\n---\n");
        files.Write("Days/B.md", "text\n");
        files.Write("C.md", "text #seen/twice\n");
        files.Write("D.md", "text\n");
        Vault vault = await Vault.OpenAsync(files, [.. Schemas]);

        Assert.Equal("A.md film, C.md seen, D.md , Days/B.md day", Told(vault));

        files.Write("A.md", "---\ncategories: x\n---\n");
        files.Write("D.md", "---\ncategories: \"[[Films]]\"\n---\n");
        files.Delete("Days/B.md");
        files.Write("B.md", "text\n");
        files.Delete("C.md");
        files.Write("Days/C.md", "text\n");
        await vault.RefreshAsync();

        Assert.Equal("A.md , B.md , D.md film, Days/C.md day", Told(vault));
    }

    [Fact]
    public async Task A_note_of_two_types_is_of_none_and_is_reported()
    {
        MemoryVaultFiles files = new();
        files.Write("Days/A.md", "---\ncategories: \"[[Films]]\"\ntags: [seen]\n---\n");
        files.Write("Films.md", "text\n");
        Vault vault = await Vault.OpenAsync(files, [.. Schemas]);

        Assert.Null(vault.Notes()[0].Type);
        NoteDiagnostic found = Assert.Single(await vault.CheckAsync());
        Assert.Equal(("NOTE159", "Days/A.md", 1, 1), (found.Id, found.Path, found.Line, found.Column));
        Assert.Contains("'film' and 'seen'", found.Message, StringComparison.Ordinal);
    }

    private static string Told(Vault vault) => string.Join(", ", vault.Notes().Select(note => $"{note.Path} {note.Type?.Name}"));
}
