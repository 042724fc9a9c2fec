using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;
using NoteSdk.Sqlite;
using NoteSdk.Vaults.Caching;
using Xunit.Abstractions;

namespace NoteSdk.Vaults.Tests.Caching;

/// <summary>A cache in a vault is read and written in the vault, even while its folder, the file, and links out of the vault change places.</summary>
[Trait("Category", "Hostile")]
public sealed class RacedCacheTests(ITestOutputHelper output) : VaultFixture
{
    private const string Key = "key";
    /// <summary>So often is the cache to be found, within a minute.</summary>
    private const int Rounds = 60;

    [Theory]
    [InlineData(".cache", ".out", ".cache/cache.db")]
    [InlineData(".cache/cache.db", ".cache/out.db", ".cache/cache.db")]
    public async Task Nothing_is_read_or_written_outside(string first, string second, string path)
    {
        if (!OperatingSystem.IsLinux() || TestWays.ArePaths) return;
        Directory.CreateDirectory(At(".cache"));
        Directory.CreateDirectory(At("../outside"));
        Save(At("../outside/cache.db"), null, "outside");
        Save(path, Vault, "inside");
        Link(second, first.Contains('/', StringComparison.Ordinal) ? "../../outside/" + Path.GetFileName(first) : "../outside");
        byte[] before = File.ReadAllBytes(At("../outside/cache.db"));

        using CancellationTokenSource done = new();
        Task exchanging = Task.Factory.StartNew(() => Exchange(first, second, done.Token), TaskCreationOptions.LongRunning);
        Dictionary<string, int> seen = new(StringComparer.Ordinal) { ["inside"] = 0, ["nothing"] = 0 };
        for (Stopwatch watch = Stopwatch.StartNew(); seen["inside"] < Rounds && watch.Elapsed.TotalSeconds < 60;)
        {
            Save(path, Vault, "inside");
            Dictionary<string, CacheEntry> entries = new CacheFile(new CachePlace(path, Vault), Key).Load(CancellationToken.None);
            seen[entries.Count == 0 ? "nothing" : System.Text.Encoding.UTF8.GetString(entries["A.md"].Text)]++;
        }

        await done.CancelAsync();
        await exchanging;
        output.WriteLine($"{seen["inside"]} times the cache was found, {seen["nothing"]} times not.");
        Assert.Equal(before, File.ReadAllBytes(At("../outside/cache.db")));
        Assert.Equal(["cache.db"], Directory.EnumerateFileSystemEntries(At("../outside")).Select(Path.GetFileName));
        Assert.Equal(Rounds, seen["inside"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_log_that_is_put_beside_a_cache_at_the_last_moment_is_not_run(bool isOpenFolder)
    {
        if (!OperatingSystem.IsLinux() || TestWays.ArePaths) return;
        Directory.CreateDirectory(At(".cache"));
        Save(".cache/cache.db", Vault, "inside");
        Write("../precious.txt", "precious");
        SqliteJournal.Write(At(".cache/cache.db-journal"), At("../precious.txt"));
        using FilePlace place = Vault.Locate(".cache/cache.db");
        using SqliteConnection connection = new($"Data Source={(isOpenFolder ? FolderVfs.TryName(place) : place.Path)};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM notes";

        // Opened by its path, SQLite runs the log, and cuts off the tables.
        if (isOpenFolder) Assert.Equal(1L, command.ExecuteScalar());
        else Assert.Throws<SqliteException>(command.ExecuteScalar);
        Assert.Equal("precious", File.ReadAllText(At("../precious.txt")));
    }

    private static void Save(string path, VaultFolder? vault, string text) =>
        new CacheFile(new CachePlace(path, vault), Key).Save([], [KeyValuePair.Create("A.md", new CacheEntry(1, DateTime.UnixEpoch, DateTime.UnixEpoch, System.Text.Encoding.UTF8.GetBytes(text)))]);

    private void Exchange(string first, string second, CancellationToken done)
    {
        using FolderHandle root = FolderHandle.Open(Root);
        while (!done.IsCancellationRequested)
        {
            using FolderHandle? folder = root.TryOpen(Path.GetDirectoryName(first) is { Length: > 0 } inner ? inner : ".");
            try
            {
                if (folder is not null) NativeFiles.TryExchange(folder.At(Path.GetFileName(first)), folder.At(Path.GetFileName(second)));
            }
            catch (IOException)
            {
                // The cache was deleted, and is made again.
            }

            for (long start = Stopwatch.GetTimestamp(), pause = Random.Shared.Next(2000); Stopwatch.GetElapsedTime(start).TotalMicroseconds < pause;) Thread.SpinWait(20);
        }
    }
}
