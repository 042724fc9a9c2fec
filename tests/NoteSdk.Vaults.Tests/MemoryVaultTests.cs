using System.Globalization;
using System.Text;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests;

/// <summary>A vault in memory is one in a folder, but for the disk.</summary>
public sealed class MemoryVaultTests
{
    private const int Rounds = 400;

    private static readonly string[] s_folders = ["", "A/", "B/", "A/C/"];
    private static readonly string[] s_names = ["One", "Two", "Three", "one"];

    [Fact]
    public async Task The_same_operations_over_a_folder_and_over_memory_leave_the_same_files_and_answers()
    {
        using TestVault folder = new();
        MemoryVaultFiles memory = new();
        Vault one = await Vault.OpenAsync(IVaultFiles.InFolder(folder.Root), NoteTypes.All);
        Vault other = await Vault.OpenAsync(memory, NoteTypes.All);
        Random random = new(20261130);
        int refused = 0;
        for (int round = 0; round < Rounds; round++)
        {
            int seed = random.Next();
            string told = await Do(one, new Random(seed), (path, text) => Write(folder, path, text), path => Delete(folder, path));
            Assert.Equal(told, await Do(other, new Random(seed), memory.Write, path => memory.Delete(path)));
            if (told.Length > 0) refused++;
            Assert.Equal(Files(folder), Files(memory));
            Assert.Equal(Answers(one), Answers(other));
            if (round % 20 == 0) Assert.Equal(Found(await one.CheckAsync()), Found(await other.CheckAsync()));
        }

        // Of the operations some are refused, and most are not.
        Assert.InRange(refused, 1, Rounds / 2);
        Assert.Equal(Answers(await Vault.OpenAsync(memory, NoteTypes.All)), Answers(other));
    }

    [Fact]
    public async Task Changes_of_a_vault_in_memory_are_reported_to_its_watchers()
    {
        MemoryVaultFiles files = new();
        files.Write("A.md", "one");
        Vault vault = await Vault.OpenAsync(files, NoteTypes.All);
        using CancellationTokenSource end = new(TimeSpan.FromMinutes(1));
        await using IAsyncEnumerator<NoteChange> changes = vault.WatchAsync(cancellationToken: end.Token).GetAsyncEnumerator(CancellationToken.None);
        ValueTask<bool> next = changes.MoveNextAsync();
        files.Write("A.md", "two");
        Assert.True(await next);
        Assert.Equal("A.md", Assert.IsType<NoteChanged>(changes.Current).New.Path);
        files.Delete("A.md");
        Assert.True(await changes.MoveNextAsync());
        Assert.IsType<NoteDeleted>(changes.Current);
    }

    [Fact]
    public async Task A_record_of_a_vault_in_memory_is_saved_by_the_vault_and_touches_no_disk()
    {
        MemoryVaultFiles files = new();
        files.Write("Ada.md", "---\ntype: people\ntitle: Ada\n---\n");
        Vault vault = await Vault.OpenAsync(files, NoteTypes.All);
        Person ada = vault.Get<Person>("Ada.md");
        vault.Save(ada with { Title = "Ada Lind" });
        Assert.Equal("---\ntype: people\ntitle: Ada Lind\n---\n", files.ReadText("Ada.md"));
        Assert.Equal("Ada Lind", vault.Get<Person>("Ada.md").Title);
        Assert.Throws<NoteConflictException>(() => vault.Save(ada with { Title = "Bo" }));
        Assert.ThrowsAny<Exception>(() => (vault.Get<Person>("Ada.md") with { Title = "Bo" }).Save());
        Assert.False(Path.Exists(vault.Path));
    }

    [Fact]
    public async Task A_conflict_leaves_all_files_as_they_are()
    {
        MemoryVaultFiles files = new();
        files.Write("A.md", "---\ntype: people\ntitle: A\n---\n");
        files.Write("B.md", "[[A]]");
        Vault vault = await Vault.OpenAsync(files, NoteTypes.All);
        VaultBatch batch = vault.NewBatch();
        batch.Move("A.md", "C.md");
        files.Write("B.md", "[[A]] and more");
        VaultConflictException conflict = await Assert.ThrowsAsync<VaultConflictException>(() => batch.CommitAsync());
        Assert.Equal(["B.md"], conflict.Paths);
        Assert.Equal(["A.md", "B.md"], files.Paths);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../A.md")]
    [InlineData("/A.md")]
    [InlineData("A//B.md")]
    public void An_invalid_path_is_refused(string path)
    {
        MemoryVaultFiles files = new();
        Assert.Throws<ArgumentException>(() => files.Write(path, "text"));
        Assert.Throws<ArgumentException>(() => files.ReadText(path));
        Assert.Throws<ArgumentException>(() => files.Delete(path));
    }

    [Fact]
    public void A_file_and_a_folder_of_one_path_are_refused_and_a_file_that_is_not_there()
    {
        MemoryVaultFiles files = new();
        files.Write("A/B.md", "text");
        Assert.Throws<IOException>(() => files.Write("A", "text"));
        Assert.Throws<IOException>(() => files.Write("A/B.md/C.md", "text"));
        Assert.Throws<FileNotFoundException>(() => files.ReadText("B.md"));
        Assert.False(files.Delete("B.md"));
    }

    /// <summary>Does something at random; what was refused, as text.</summary>
    private static async Task<string> Do(Vault vault, Random random, Action<string, string> write, Action<string> delete)
    {
        string path = PathOf(random, ".md");
        try
        {
            switch (random.Next(8))
            {
                case 0:
                    delete(path);
                    break;
                case 1:
                    write(PathOf(random, ".png"), "");
                    break;
                case 2:
                    await Batch(vault, batch => batch.Move(path, PathOf(random, ".md")));
                    break;
                case 3:
                    await Batch(vault, batch => batch.Move(PathOf(random, ".png"), PathOf(random, ".png")));
                    break;
                case 4:
                    await Batch(vault, batch => batch.Delete(path));
                    break;
                case 5:
                    await Batch(vault, batch => batch.Create(new Person { Title = NameOf(random), Created = new(2025, 1, 1) }, path));
                    break;
                case 6 when vault.Notes<Person>().FirstOrDefault() is { } person:
                    vault.Save(person with { Title = NameOf(random) });
                    break;
                default:
                    write(path, Text(random));
                    break;
            }

            await vault.RefreshAsync();
            return "";
        }
        catch (Exception e) when (e is IOException or ArgumentException or KeyNotFoundException or NoteWriteException)
        {
            return $"{e.GetType().Name}: {e.Message.Replace(vault.Path, "…", StringComparison.Ordinal)}";
        }
    }

    private static Task Batch(Vault vault, Action<VaultBatch> change)
    {
        VaultBatch batch = vault.NewBatch();
        change(batch);
        return batch.CommitAsync();
    }

    private static string Answers(Vault vault)
    {
        StringBuilder text = new();
        foreach (VaultNote note in vault.Notes())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{note} ({note.Title}, {note.Handle}, {note.Type?.Name}): {note.Read().ToMarkdown()}");
            foreach (VaultLink link in vault.Backlinks(note)) text.AppendLine(CultureInfo.InvariantCulture, $"  from {link.Note}({link.Line},{link.Column})");
        }

        text.AppendLine(vault.Query("TABLE file.outlinks, file.inlinks, file.tags, file.size").ToMarkdown());
        return text.Append(CultureInfo.InvariantCulture, $"{string.Join(", ", vault.Tags())}; {vault.Tasks().Count()}; {Found(vault.Diagnostics)}").ToString();
    }

    private static string Found(NoteList<NoteDiagnostic> found) => string.Join('\n', found.Select(static one => one.ToString()));

    private static string Files(TestVault vault) =>
        string.Join('\n', Directory.EnumerateFiles(vault.Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(vault.Root, file)).Where(static path => !path.StartsWith(".notesdk", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(path => $"{path}: {vault.Read(path)}"));

    private static string Files(MemoryVaultFiles files) => string.Join('\n', files.Paths.Order(StringComparer.Ordinal).Select(path => $"{path}: {files.ReadText(path)}"));

    private static void Write(TestVault vault, string path, string text) => vault.Write(path, text);

    private static void Delete(TestVault vault, string path)
    {
        if (File.Exists(vault.At(path))) File.Delete(vault.At(path));
    }

    private static string PathOf(Random random, string extension) => s_folders[random.Next(s_folders.Length)] + NameOf(random) + extension;

    private static string NameOf(Random random) => s_names[random.Next(s_names.Length)];

    private static string Text(Random random) =>
        $"---\n{(random.Next(2) == 0 ? $"type: people\ntitle: {NameOf(random)}\n" : "")}---\n[[{NameOf(random)}]] ![[{NameOf(random)}.png]] #t/{random.Next(3)}\n\n- [ ] Ask [[A/{NameOf(random)}|x]]\n";
}
