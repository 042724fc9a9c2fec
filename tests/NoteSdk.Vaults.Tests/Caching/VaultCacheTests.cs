using Microsoft.Data.Sqlite;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Vaults.Tests.Caching;

/// <summary>A vault that is opened with a cache is the vault that is opened without one.</summary>
public sealed class VaultCacheTests
{
    private const string CachePath = ".notesdk/cache.db";

    private static readonly VaultOptions Cached = new() { Cache = SqliteVaultCache.At(CachePath) };

    [Fact]
    public async Task A_vault_opened_by_its_cache_answers_as_a_fresh_one()
    {
        using TestVault files = Old(TestVault.OfSamples());
        files.Write("Odd.md", "---\naliases: [One, \"Twö 😀\"]\ntags: [a/b, '#c']\nup: \"[[Pete Iming#Key Facts|x]]\"\n---\n# Odd [[North]] #d\n\n- [x] do ![[pic.png]] ^one\n    - [😀] [a](b%20c.md#d)\n\nText ^two\n");
        Age(files, "Odd.md");
        Assert.Equal(0, await KnownAfterOpening(files));
        Vault again = await files.OpenAsync(Cached);
        Assert.All(again.Notes(), note => Assert.True(note.IsFromCache));
        Assert.Equal(Described.Of(await files.OpenAsync()), Described.Of(again));
        Assert.Equal(files.Read("Odd.md"), again.Get("Odd.md").Read().ToMarkdown());
        Assert.Equal("@PeteIming", again.Get<Person>("People/Pete Iming.md").Handle);
    }

    [Fact]
    public async Task Only_what_has_changed_is_read_again()
    {
        using TestVault files = Old(TestVault.OfSamples());
        int all = (await files.OpenAsync(Cached)).Notes().Count;
        string pete = files.Read("People/Pete Iming.md");
        files.Write("People/Pete Iming.md", pete.Replace("Pete", "Paul", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(files.At("People/Pete Iming.md"), new DateTime(2025, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        File.Delete(files.At("People/Mei Castellan.md"));
        File.Move(files.At("People/Ruth Calder.md"), files.At("People/Ruth Dunn.md"));
        files.Write("New.md", "[[Ruth Dunn]] [[Ruth Calder]] #new");
        Age(files, "New.md");
        Assert.Equal(all - 3, await KnownAfterOpening(files));
        Assert.Equal(all, await KnownAfterOpening(files));
        Assert.Equal(Described.Of(await files.OpenAsync()), Described.Of(await files.OpenAsync(Cached)));
    }

    [Fact]
    public async Task A_note_written_a_moment_ago_is_not_cached_since_its_times_may_not_tell_of_the_next_change()
    {
        using TestVault files = new(("A.md", "# one"));
        await files.OpenAsync(Cached);
        DateTime written = File.GetLastWriteTimeUtc(files.At("A.md"));
        files.Write("A.md", "# two");
        File.SetLastWriteTimeUtc(files.At("A.md"), written);
        Assert.Equal("two", (await files.OpenAsync(Cached)).Get("A.md").Title);
    }

    [Fact]
    public async Task A_file_that_changes_before_its_text_is_asked_for_gives_its_new_text_and_places()
    {
        using TestVault files = Old(new(("A.md", "# A\n\n[[B]] - #old\n"), ("B.md", "b")));
        await files.OpenAsync(Cached);
        Vault vault = await files.OpenAsync(Cached);
        files.Write("A.md", "More before it.\n\n# A\n\n[[B]] and [[C]] #new\n");
        VaultNote note = vault.Get("A.md");
        Assert.Equal(["(5,1) B", "(5,11) C"], note.Links.Select(link => $"({link.Line},{link.Column}) {link.Link.Target}"));
        Assert.Equal(["old"], note.Tags);
        NoteList<NoteChange> changes = await vault.RefreshAsync();
        Assert.IsType<NoteChanged>(Assert.Single(changes));
        Assert.Equal(["new"], vault.Get("A.md").Tags);
        Assert.Empty(vault.NotesTagged("old"));
    }

    [Fact]
    public async Task A_file_that_is_gone_before_its_text_is_asked_for_is_reported()
    {
        using TestVault files = Old(new(("A.md", "# A\n\n[[B]]\n"), ("B.md", "b")));
        await files.OpenAsync(Cached);
        Vault vault = await files.OpenAsync(Cached);
        File.Delete(files.At("A.md"));
        IOException gone = Assert.Throws<IOException>(() => vault.Get("A.md").Read());
        Assert.StartsWith("A.md: ", gone.Message, StringComparison.Ordinal);
        Assert.IsType<NoteDeleted>(Assert.Single(await vault.RefreshAsync()));
    }

    [Fact]
    public async Task A_query_reads_known_notes_only_for_what_the_cache_does_not_know()
    {
        using TestVault files = Old(new([.. Enumerable.Range(100, 100).Select(static i => ($"N{i}.md", $"---\nn: {i}\n---\n#t\n"))]));
        await files.OpenAsync(Cached);
        Vault vault = await files.OpenAsync(Cached);
        File.Delete(files.At("N150.md"));
        Assert.Equal(100, vault.Query("LIST FROM #t WHERE contains(file.tags, \"#t\") AND file.folder = \"\" SORT file.mtime").Count);
        IOException gone = Assert.Throws<IOException>(() => vault.Query("LIST WHERE n > 1"));
        Assert.StartsWith("N150.md: ", gone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_check_reports_a_file_that_is_gone_and_what_is_wrong_with_all_others()
    {
        using TestVault files = Old(new(("A.md", "# A\n\n[[C]]\n"), ("B.md", "[[A#Part]] [[D]]\n")));
        await files.OpenAsync(Cached);
        Vault vault = await files.OpenAsync(Cached);
        File.Delete(files.At("A.md"));
        NoteList<NoteDiagnostic> found = await vault.CheckAsync();
        Assert.Equal(["A.md NOTE127", "B.md NOTE121"], found.Select(one => $"{one.Path} {one.Id}"));
        Assert.Contains("its text cannot be read", found[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_note_that_has_moved_is_reported_as_moved()
    {
        using TestVault files = Old(new(("A.md", "# A\n"), ("B.md", "b")));
        await files.OpenAsync(Cached);
        Vault vault = await files.OpenAsync(Cached);
        File.Move(files.At("A.md"), files.At("C.md"));
        NoteMoved moved = Assert.IsType<NoteMoved>(Assert.Single(await vault.RefreshAsync()));
        Assert.Equal(("A.md", "C.md"), (moved.Old.Path, moved.New.Path));
    }

    [Fact]
    public async Task A_cache_may_be_outside_of_the_vault()
    {
        using TestVault files = Old(new(("A.md", "# A\n")));
        string outside = Path.Join(Path.GetDirectoryName(files.Root), "caches", "one.db");
        VaultOptions options = new() { Cache = SqliteVaultCache.At(outside) };
        await files.OpenAsync(options);
        Assert.True(File.Exists(outside));
        Assert.Equal(["A.md"], Directory.EnumerateFileSystemEntries(files.Root).Select(Path.GetFileName));
        Assert.True((await files.OpenAsync(options)).Get("A.md").IsFromCache);
    }

    [Fact]
    public async Task No_cache_is_made_unless_it_is_asked_for()
    {
        using TestVault files = Old(new(("A.md", "# A\n")));
        await files.OpenAsync();
        Assert.Equal(["A.md"], Directory.EnumerateFileSystemEntries(files.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_cache_of_other_types_is_rebuilt()
    {
        using TestVault files = Old(new(("A.md", "---\ntype: people\ntitle: Ada\n---\n")));
        await files.OpenAsync(Cached);
        Vault untyped = await Vault.OpenAsync(files.Root, [], Cached);
        Assert.False(untyped.Get("A.md").IsFromCache);
        Assert.Null(untyped.Get("A.md").Type);
        Assert.True((await Vault.OpenAsync(files.Root, [], Cached)).Get("A.md").IsFromCache);
        Assert.Equal("@Ada", (await files.OpenAsync(Cached)).Get("A.md").Handle);
    }

    [Fact]
    public async Task A_damaged_cache_is_rebuilt()
    {
        using TestVault files = Old(TestVault.OfSamples());
        string fresh = Described.Of(await files.OpenAsync());
        await files.OpenAsync(Cached);
        byte[] whole = File.ReadAllBytes(files.At(CachePath));
        Random random = new(1);
        for (int round = 0; round < 40; round++)
        {
            byte[] damaged = [.. round % 4 == 0 ? whole.AsSpan(0, random.Next(whole.Length)) : whole];
            for (int i = 0; i < round && damaged.Length > 100; i++) damaged[random.Next(100, damaged.Length)] ^= (byte)random.Next(1, 256);
            File.WriteAllBytes(files.At(CachePath), damaged);
            Assert.Equal(fresh, Described.Of(await files.OpenAsync(Cached)));
            Assert.Equal(fresh, Described.Of(await files.OpenAsync(Cached)));
        }

        File.WriteAllBytes(files.At(CachePath), []);
        Assert.Equal(0, await KnownAfterOpening(files));
        Assert.NotEqual(0, await KnownAfterOpening(files));
    }

    [Fact]
    public async Task A_file_that_is_not_a_cache_is_left_as_it_is()
    {
        using TestVault files = Old(new(("A.md", "# A\n")));
        files.Write("mine.txt", "Not a cache.");
        await files.OpenAsync(new VaultOptions { Cache = SqliteVaultCache.At("mine.txt") });
        Assert.Equal("Not a cache.", files.Read("mine.txt"));

        string database = files.At("mine.db");
        using (SqliteConnection connection = Connect(database)) Run(connection, "CREATE TABLE notes (mine TEXT)");
        byte[] before = File.ReadAllBytes(database);
        Assert.Equal("A", (await files.OpenAsync(new VaultOptions { Cache = SqliteVaultCache.At("mine.db") })).Get("A.md").Title);
        Assert.Equal(before, File.ReadAllBytes(database));
    }

    [Theory]
    [InlineData("CREATE VIEW notes AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'A.md' AS path, i AS length, i AS written, i AS created, x'' AS text FROM n")]
    [InlineData("CREATE TABLE notes (path TEXT PRIMARY KEY, length INTEGER, written INTEGER, created INTEGER, text BLOB, extra INTEGER)")]
    [InlineData("CREATE TABLE notes (path TEXT PRIMARY KEY, length INTEGER, written INTEGER, created INTEGER AS (length * 2), text BLOB)")]
    [InlineData("CREATE TABLE notes (path TEXT PRIMARY KEY, length INTEGER, written INTEGER, created INTEGER, text BLOB); CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM version; END")]
    [InlineData("CREATE TABLE notes (path TEXT PRIMARY KEY, length INTEGER, written INTEGER, created INTEGER, text BLOB); CREATE VIEW more AS SELECT * FROM notes")]
    [InlineData("DROP TABLE version; CREATE VIEW version AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) AS key FROM n; CREATE TABLE notes (path TEXT PRIMARY KEY, length INTEGER, written INTEGER, created INTEGER, text BLOB)")]
    [InlineData("PRAGMA journal_mode = WAL; CREATE TABLE notes (path TEXT PRIMARY KEY, length INTEGER, written INTEGER, created INTEGER, text BLOB)")]
    public async Task A_cache_with_other_tables_is_rebuilt(string tables)
    {
        using TestVault files = Old(TestVault.OfSamples());
        string fresh = Described.Of(await files.OpenAsync());
        await files.OpenAsync(Cached);
        using (SqliteConnection connection = Connect(files.At(CachePath))) Run(connection, "DROP TABLE notes; " + tables);
        Assert.Equal(fresh, Described.Of(await files.OpenAsync(Cached).WaitAsync(TimeSpan.FromSeconds(60))));
        Assert.NotEqual(0, await KnownAfterOpening(files));
    }

    [Fact]
    public async Task A_cache_that_leads_in_circles_ends()
    {
        using TestVault files = Old(new([.. Enumerable.Range(0, 2000).Select(i => ($"N{i}.md", $"# {i} #tag\n"))]));
        string fresh = Described.Of(await files.OpenAsync());
        await files.OpenAsync(Cached);
        byte[] bytes = File.ReadAllBytes(files.At(CachePath));
        const int page = 4096;

        // Every page of a table's inside gets the table's root as each of its children.
        for (int start = page; start < bytes.Length; start += page)
        {
            if (bytes[start] != 5) continue;
            int cells = (bytes[start + 3] << 8) | bytes[start + 4];
            byte[] self = [0, 0, (byte)(((start / page) + 1) >> 8), (byte)((start / page) + 1)];
            for (int i = 0; i < cells; i++)
            {
                int cell = start + ((bytes[start + 12 + (2 * i)] << 8) | bytes[start + 13 + (2 * i)]);
                self.CopyTo(bytes, cell);
            }
        }

        File.WriteAllBytes(files.At(CachePath), bytes);
        Assert.Equal(fresh, Described.Of(await files.OpenAsync(Cached).WaitAsync(TimeSpan.FromSeconds(60))));
    }

    [Theory]
    [InlineData("-journal")]
    [InlineData("-wal")]
    [InlineData("-shm")]
    public async Task A_log_beside_a_cache_is_not_run(string end)
    {
        using TestVault files = Old(new(("A.md", "# A\n")));
        files.Write("../precious.txt", "precious");
        await files.OpenAsync(Cached);

        SqliteJournal.Write(files.At(CachePath) + end, files.At("../precious.txt"));
        Assert.False((await files.OpenAsync(Cached)).Get("A.md").IsFromCache);
        Assert.Equal("precious", files.Read("../precious.txt"));
        Assert.False(File.Exists(files.At(CachePath) + end));
        Assert.True((await files.OpenAsync(Cached)).Get("A.md").IsFromCache);
    }

    [Theory]
    [InlineData("pipe")]
    [InlineData("link to a pipe")]
    [InlineData("folder")]
    [InlineData("link to a file")]
    public async Task Something_that_is_not_a_file_is_not_taken_for_a_cache(string kind)
    {
        if (OperatingSystem.IsWindows()) return;
        using TestVault files = Old(new(("A.md", "# A\n"), ("B.txt", "precious")));
        Directory.CreateDirectory(files.At(".notesdk"));
        Shell.Run("mkfifo", files.At(".notesdk/pipe"));
        if (kind == "pipe") File.Move(files.At(".notesdk/pipe"), files.At(CachePath));
        else if (kind == "folder") Directory.CreateDirectory(files.At(CachePath));
        else File.CreateSymbolicLink(files.At(CachePath), kind == "link to a file" ? "../B.txt" : "pipe");
        if (TestWays.ArePaths && kind.EndsWith("pipe", StringComparison.Ordinal)) return;
        Vault vault = await files.OpenAsync(Cached).WaitAsync(TimeSpan.FromSeconds(60));
        Assert.Equal("A", vault.Get("A.md").Title);
        Assert.Equal("precious", files.Read("B.txt"));
    }

    [Fact]
    public async Task A_cache_of_another_user_is_not_trusted()
    {
        using TestVault files = Old(new(("A.md", "# A\n")));
        await files.OpenAsync(Cached);
        using (SqliteConnection connection = Connect(files.At(CachePath))) Run(connection, "UPDATE version SET key = '1 ' || lower(hex(zeroblob(32)))");
        Assert.False((await files.OpenAsync(Cached)).Get("A.md").IsFromCache);
        Assert.True((await files.OpenAsync(Cached)).Get("A.md").IsFromCache);
    }

    [Fact]
    public async Task A_locked_cache_is_not_used()
    {
        using TestVault files = Old(new(("A.md", "# A\n")));
        await files.OpenAsync(Cached);
        using SqliteConnection other = Connect(files.At(CachePath));
        Run(other, "BEGIN EXCLUSIVE");
        Vault vault = await files.OpenAsync(Cached);
        Assert.False(vault.Get("A.md").IsFromCache);
        Assert.Equal("A", vault.Get("A.md").Title);
        Run(other, "ROLLBACK");
        Assert.True((await files.OpenAsync(Cached)).Get("A.md").IsFromCache);
    }

    [Fact]
    public async Task A_cache_whose_folder_leads_out_of_the_vault_is_not_used()
    {
        using TestVault files = Old(new(("A.md", "# A\n")));
        string outside = Directory.CreateDirectory(Path.Join(Path.GetDirectoryName(files.Root), "outside")).FullName;
        Directory.CreateSymbolicLink(files.At(".cache"), outside);
        Assert.Equal("A", (await files.OpenAsync(new VaultOptions { Cache = SqliteVaultCache.At(".cache/cache.db") })).Get("A.md").Title);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
        await Assert.ThrowsAsync<ArgumentException>(() => files.OpenAsync(new VaultOptions { Cache = SqliteVaultCache.At("../cache.db") }));
    }

    [Fact]
    public async Task Several_may_open_the_vault_at_once()
    {
        using TestVault files = Old(TestVault.OfSamples());
        string fresh = Described.Of(await files.OpenAsync());
        Vault[] vaults = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => files.OpenAsync(Cached)));
        Assert.All(vaults, vault => Assert.Equal(fresh, Described.Of(vault)));
        Assert.NotEqual(0, await KnownAfterOpening(files));
    }

    private static async Task<int> KnownAfterOpening(TestVault files) => (await files.OpenAsync(Cached)).Notes().Count(note => note.IsFromCache);

    private static SqliteConnection Connect(string path)
    {
        SqliteConnection connection = new($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Lets the files look as if nobody had written them for long.</summary>
    private static TestVault Old(TestVault files)
    {
        foreach (string file in Directory.EnumerateFiles(files.Root, "*", SearchOption.AllDirectories)) Age(files, Path.GetRelativePath(files.Root, file));
        return files;
    }

    private static void Age(TestVault files, string path) => File.SetLastWriteTimeUtc(files.At(path), new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
}
