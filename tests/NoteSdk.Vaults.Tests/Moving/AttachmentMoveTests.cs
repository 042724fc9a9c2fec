using NoteSdk.Files.Listing;

namespace NoteSdk.Vaults.Tests.Moving;

/// <summary>Files that are no notes move, too, and links to them follow.</summary>
public sealed class AttachmentMoveTests
{
    [Theory]
    [InlineData("![[plan.png|100]] [[plan.png]]", "![[map 2.png|100]] [[map 2.png]]")]
    [InlineData("![[files/plan.png]] ![plan.png](files/plan.png \"t\") ![plan](./files/plan.png)", "![[img/map 2.png]] ![map 2.png](img/map%202.png \"t\") ![map 2](./img/map%202.png)")]
    [InlineData("---\ncover: \"[[plan.png]]\"\nall: ['![c](files/plan.png)', \"[\\\"x\\\"](files/plan.png)\"]\n---\n", "---\ncover: \"[[map 2.png]]\"\nall: ['![c](img/map%202.png)', \"[\\\"x\\\"](img/map%202.png)\"]\n---\n")]
    [InlineData("[p]\n\n[p]: files/plan.png 't'\n", "[p]\n\n[p]: img/map%202.png 't'\n")]
    [InlineData("```dataview\nLIST WHERE contains(file.outlinks, [[plan.png]])\n```\n", "```dataview\nLIST WHERE contains(file.outlinks, [[map 2.png]])\n```\n")]
    [InlineData("[[plan]] [[other/plan.png]]", "[[plan]] [[other/plan.png]]")]
    public async Task Links_follow(string text, string expected)
    {
        using TestBatch test = await TestBatch.BeginAsync(("N.md", text), ("files/plan.png", "\x89PNG"), ("plan.md", ""), ("other/plan.png", ""));
        test.Batch.Move("files/plan.png", "img/map 2.png");
        Assert.Equal(expected, test.Batch.Get("N.md").Read().ToMarkdown());
        await test.Batch.CommitAsync();
        Assert.Equal(expected, test.Files.Read("N.md"));
        Assert.Equal("\x89PNG", test.Files.Read("img/map 2.png"));
        Assert.False(File.Exists(test.Files.At("files/plan.png")));
        Assert.Equal("img/map 2.png", test.Vault.Resolve(new Link("map 2.png")).Path);
        Assert.Empty(await test.Vault.RefreshAsync());
    }

    [Fact]
    public async Task The_diff_shows_a_move_and_each_builds_on_those_before()
    {
        using TestBatch test = await TestBatch.BeginAsync(("N.md", "![[a.png]]\n"), ("a.png", "\0\xFF"));
        test.Batch.Move("a.png", "b.png");
        test.Batch.Move("b.png", "img/c.png");
        Assert.Equal("--- N.md\n+++ N.md\n@@ -1 +1 @@\n-![[a.png]]\n+![[c.png]]\nrename from a.png\nrename to img/c.png\n", test.Batch.Diff());
        Assert.Equal(["N.md", "img/c.png"], test.Batch.Paths);
        await test.Batch.CommitAsync();
        Assert.Equal("\0\xFF", test.Files.Read("img/c.png"));
        Assert.Equal(LinkStatus.NotFound, test.Vault.Resolve(new Link("a.png")).Status);
    }

    [Fact]
    public async Task A_file_larger_than_any_that_is_read_moves_and_stays_the_same_one()
    {
        using TestVault files = new(("N.md", "![[film.mp4]]\n"));
        const long length = VaultFolder.MostBytes + 1L;
        using (FileStream film = File.Create(files.At("film.mp4"))) film.SetLength(length);
        File.SetLastWriteTimeUtc(files.At("film.mp4"), new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        Vault vault = await files.OpenAsync();
        VaultBatch batch = vault.NewBatch();
        batch.Move("film.mp4", "films/old.mp4");
        Assert.Equal("--- N.md\n+++ N.md\n@@ -1 +1 @@\n-![[film.mp4]]\n+![[old.mp4]]\nrename from film.mp4\nrename to films/old.mp4\n", batch.Diff());
        await batch.CommitAsync();
        Assert.False(File.Exists(files.At("film.mp4")));
        Assert.Equal((length, new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc)), (new FileInfo(files.At("films/old.mp4")).Length, File.GetLastWriteTimeUtc(files.At("films/old.mp4"))));
        Assert.Equal("![[old.mp4]]\n", files.Read("N.md"));
    }

    [Fact]
    public async Task Files_can_swap_names_and_change_case()
    {
        using TestBatch test = await TestBatch.BeginAsync(("N.md", "![[a.png]] ![[b.png]] ![[c.png]]\n"), ("a.png", "1"), ("b.png", "2"), ("c.png", "3"));
        test.Batch.Move("a.png", "x.png");
        test.Batch.Move("b.png", "a.png");
        test.Batch.Move("x.png", "b.png");
        test.Batch.Move("c.png", "C.png");
        await test.Batch.CommitAsync();
        Assert.Equal("![[b.png]] ![[a.png]] ![[c.png]]\n", test.Files.Read("N.md"));
        Assert.Equal(("2", "1", "3"), (test.Files.Read("a.png"), test.Files.Read("b.png"), test.Files.Read("C.png")));
        Assert.Empty(await test.Vault.RefreshAsync());
    }

    [Fact]
    public async Task Files_in_memory_move_and_change_places()
    {
        MemoryVaultFiles files = new();
        files.Write("a.png", "1");
        files.Write("b.png", "2");
        files.Write("c.png", "3");
        Vault vault = await Vault.OpenAsync(files, []);
        VaultBatch batch = vault.NewBatch();
        batch.Move("a.png", "x.png");
        batch.Move("b.png", "a.png");
        batch.Move("x.png", "b.png");
        batch.Move("c.png", "d/c.png");
        await batch.CommitAsync();
        Assert.Equal("2 1 3", string.Join(' ', ((string[])["a.png", "b.png", "d/c.png"]).Select(files.ReadText)));
    }

    [Fact]
    public async Task A_file_that_changed_meanwhile_is_a_conflict_and_nothing_is_written()
    {
        using TestBatch test = await TestBatch.BeginAsync(("N.md", "![[a.png]]\n"), ("a.png", "1"));
        test.Batch.Move("a.png", "b.png");
        test.Files.Write("a.png", "2");
        Assert.Equal(["a.png"], (await Assert.ThrowsAsync<VaultConflictException>(() => test.Batch.CommitAsync())).Paths);
        Assert.Equal("![[a.png]]\n", test.Files.Read("N.md"));
        Assert.Equal("2", test.Files.Read("a.png"));
    }

    [Theory]
    [InlineData("b.md", "'b.md' '.md' note")]
    [InlineData("../b.png", "'../b.png' path vault")]
    [InlineData("b?.png", "'b?.png' '?' Windows 2 'b.png'")]
    [InlineData("b#1.png", "'b#1.png' '#' links 2 'b1.png'")]
    [InlineData("C.png", "'C.png' 'c.png' case")]
    [InlineData(".new files/a.png", "'.new files' '.' hides 1 'new files'")]
    [InlineData("Templates/a.png", "'Templates/a.png' ignore patterns file")]
    public async Task Paths_are_checked_as_those_of_notes(string path, string terms)
    {
        using TestVault files = new(("a.png", ""), ("c.png", ""), ("Templates/T.md", ""));
        Vault vault = await files.OpenAsync(new VaultOptions { Ignore = ["Templates/"] });
        ArgumentException refusal = Assert.Throws<ArgumentException>(() => vault.NewBatch().Move("a.png", path));
        Assert.True(Reported.HasTerms(refusal.Message, terms), refusal.Message);
        Assert.Throws<IOException>(() => vault.NewBatch().Move("a.png", "c.png"));
        Assert.Throws<KeyNotFoundException>(() => vault.NewBatch().Move("gone.png", "b.png"));
    }
}
