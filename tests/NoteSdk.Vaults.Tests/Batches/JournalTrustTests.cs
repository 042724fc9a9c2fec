using System.Security.Cryptography;
using System.Text;
using NoteSdk.Files.Batches;
using NoteSdk.Files.Journals;
using NoteSdk.Files.Saving;

namespace NoteSdk.Vaults.Tests.Batches;

/// <summary>Only a journal that this user wrote on this machine is run. What becomes of any is told.</summary>
public sealed class JournalTrustTests : VaultFixture
{
    private static readonly FileChange[] Forged =
    [
        Change(".git/config", Encoding.UTF8.GetBytes("[core]\n\tfsmonitor = evil\n"), old: "config"),
        Change(".obsidian/plugins/evil/main.js", Encoding.UTF8.GetBytes("evil()")),
        Change("A.md", null, old: "a"),
        Change("New.md", Encoding.UTF8.GetBytes("new")),
        Change("Moved.md", Encoding.UTF8.GetBytes("b")) with { Other = "B.md" },
        Change("B.md", null, old: "b") with { Other = "Moved.md" },
    ];

    public static TheoryData<string> Makers => ["another key", "no key", "version 1", "version 4", "cut", "one byte", "not a journal", "empty", "large"];

    [Theory]
    [MemberData(nameof(Makers))]
    public async Task A_journal_of_another_user_or_machine_is_reported_and_not_run(string maker)
    {
        Fill();
        File.WriteAllBytes(At(".notesdk/journal"), Make(maker));
        SortedDictionary<string, string> before = maker == "large" ? [] : ReadAll();
        for (int i = 0; i < 2; i++)
        {
            Vault vault = await NoteSdk.Vault.OpenAsync(Root, []);
            NoteDiagnostic found = Assert.Single(vault.Diagnostics);
            Assert.Equal(("NOTE140", NoteSeverity.Warning, ".notesdk/journal", 1, 1), (found.Id, found.Severity, found.Path, found.Line, found.Column));
            bool isLegible = maker is "another key" or "no key" or "version 1" or "version 4" or "one byte";
            Assert.Contains(
                isLegible
                    ? "write '.git/config', make '.obsidian/plugins/evil/main.js', delete 'A.md', make 'New.md', move 'B.md' to 'Moved.md'"
                    : "not run",
                found.Message,
                StringComparison.Ordinal);
            VaultBatch batch = vault.NewBatch();
            batch.Delete("A.md");
            IOException refusal = await Assert.ThrowsAsync<IOException>(() => batch.CommitAsync());
            Assert.Contains("'.notesdk/journal'", refusal.Message, StringComparison.Ordinal);
            Assert.EndsWith("Nothing was changed.", refusal.Message, StringComparison.Ordinal);
            if (before.Count > 0) Assert.Equal(before, ReadAll());
        }

        File.Delete(At(".notesdk/journal"));
        VaultBatch free = (await NoteSdk.Vault.OpenAsync(Root, [])).NewBatch();
        free.Delete("A.md");
        await free.CommitAsync();
        Assert.True(File.Exists(At(".trash/A.md")));
    }

    [Fact]
    public async Task A_pipe_or_a_folder_as_a_journal_is_reported()
    {
        if (OperatingSystem.IsWindows() || TestWays.ArePaths) return;
        Fill();
        Shell.Run("mkfifo", At(".notesdk/journal"));
        Assert.Contains("it is not a file", Assert.Single((await NoteSdk.Vault.OpenAsync(Root, []).WaitAsync(TimeSpan.FromSeconds(60))).Diagnostics).Message, StringComparison.Ordinal);
        File.Delete(At(".notesdk/journal"));
        Directory.CreateDirectory(At(".notesdk/journal"));
        Assert.Contains("it is not a file", Assert.Single((await NoteSdk.Vault.OpenAsync(Root, [])).Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(".git/config", null)]
    [InlineData(".notesdk/cache.db", null)]
    [InlineData("a/.b/c.md", null)]
    [InlineData(".trash/.x/c.md", null)]
    [InlineData("../out.md", null)]
    [InlineData("/etc/out.md", null)]
    [InlineData("Ok.md", ".git/config")]
    public void A_trusted_journal_is_run_only_for_files_that_the_vault_lists_and_its_trash(string path, string? other)
    {
        Fill();
        FileChange change = Change(path, "x"u8.ToArray()) with { Other = other };
        File.WriteAllBytes(At(".notesdk/journal"), JournalFormat.Write([Change("First.md", "x"u8.ToArray()), change], MachineKey.Default.Get()));
        NoteDiagnostic found = Assert.Single(new FileBatch(Vault).Recover());
        Assert.Equal("NOTE132", found.Id);
        Assert.Contains($"it has a path '{other ?? path}', which ", found.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(At("First.md")));
        Assert.Equal("config", File.ReadAllText(At(".git/config")));
        if (path != ".git/config") Assert.False(Path.Exists(At(path)));
        Assert.Throws<ArgumentException>(() => new FileBatch(Vault).Write([FileOperation.Write(other ?? path, null, "x"u8.ToArray())]));
    }

    [Fact]
    public async Task A_finished_batch_is_reported_by_whatever_finishes_it_and_stays_reported()
    {
        Fill();
        Break();
        Vault opened = await NoteSdk.Vault.OpenAsync(Root, []);
        const string message = ".notesdk/journal(1,1): info NOTE141: 'A.md' 'New.md'";
        Assert.Equal([message], opened.Diagnostics.Select(Reported.Of));
        Assert.Contains("write 'A.md', make 'New.md'", opened.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal("written", opened.Get("A.md").Read().ToMarkdown());
        await opened.RefreshAsync();
        Assert.Equal([message], opened.Diagnostics.Select(Reported.Of));

        File.WriteAllText(At("A.md"), "a");
        File.Delete(At("New.md"));
        Vault writing = await NoteSdk.Vault.OpenAsync(Root, []);
        Break();
        VaultBatch batch = writing.NewBatch();
        batch.Delete("B.md");
        await batch.CommitAsync();
        Assert.Equal([message], writing.Diagnostics.Select(Reported.Of));
        Assert.Equal("written", writing.Get("A.md").Read().ToMarkdown());
        Assert.Equal("new", writing.Get("New.md").Read().ToMarkdown());
    }

    [Fact]
    public async Task A_batch_that_cannot_be_finished_is_reported_and_the_vault_can_be_read()
    {
        Fill();
        Break();
        Directory.CreateDirectory(At("New.md"));
        Vault vault = await NoteSdk.Vault.OpenAsync(Root, []);
        NoteDiagnostic found = Assert.Single(vault.Diagnostics);
        Assert.Equal(("NOTE142", NoteSeverity.Error), (found.Id, found.Severity));
        Assert.Equal("b", vault.Get("B.md").Read().ToMarkdown());
        Directory.Delete(At("New.md"));
        Assert.Equal("NOTE141", Assert.Single((await NoteSdk.Vault.OpenAsync(Root, [])).Diagnostics).Id);
    }

    [Fact]
    public void Another_users_batch_is_finished_by_that_user_only()
    {
        Fill();
        MachineKey theirs = new(At("../theirs"));
        File.WriteAllBytes(At(".notesdk/journal"), JournalFormat.Write([Change("New.md", "new"u8.ToArray())], theirs.Get()));
        Assert.Equal("NOTE140", Assert.Single(new FileBatch(Vault).Recover()).Id);
        Assert.Equal("NOTE141", Assert.Single(new FileBatch(Vault, SystemFiles.Current, TimeSpan.FromSeconds(5), theirs).Recover()).Id);
        Assert.Equal("new", File.ReadAllText(At("New.md")));
    }

    [Fact]
    public void A_key_is_made_once_by_concurrent_processes_and_readable_by_its_owner_only()
    {
        string folder = At("../keys/NoteSdk");
        byte[][] keys = new byte[16][];
        Parallel.For(0, keys.Length, i => keys[i] = new MachineKey(folder).Get());
        Assert.Single(keys.Select(Convert.ToHexString).Distinct());
        string file = Assert.Single(Directory.GetFiles(folder));
        Assert.Equal(keys[0], File.ReadAllBytes(file));
        if (!OperatingSystem.IsWindows() && !TestWays.ArePaths) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        File.WriteAllText(file, "cut");
        byte[] next = new MachineKey(folder).Get();
        Assert.Equal((HMACSHA256.HashSizeInBytes, true), (next.Length, next.AsSpan().SequenceEqual(File.ReadAllBytes(file))));
    }

    [Fact]
    public void Without_a_place_for_a_key_there_is_one_for_the_process()
    {
        Write("../file");
        Assert.Equal(new MachineKey("").Get(), new MachineKey(At("../file/NoteSdk")).Get());
        byte[] text = "text"u8.ToArray();
        Assert.True(new MachineKey("").IsOwn(text, HMACSHA256.HashData(new MachineKey("").Get(), text)));
        Assert.False(new MachineKey("").IsOwn(text, HMACSHA256.HashData(new byte[32], text)));
    }

    private static FileChange Change(string path, byte[]? bytes, string? old = null) =>
        new(path, FileVersion.Of(old is null ? null : Encoding.UTF8.GetBytes(old)), FileVersion.Of(bytes), bytes);

    private void Fill()
    {
        foreach ((string path, string text) in new[] { ("A.md", "a"), ("B.md", "b"), (".git/config", "config"), (".notesdk/other", "") }) Write(path, text);
    }

    /// <summary>Leaves the journal of a batch that was broken off before its first change.</summary>
    private void Break()
    {
        Directory.CreateDirectory(At(".notesdk"));
        File.WriteAllBytes(At(".notesdk/journal"), JournalFormat.Write([Change("A.md", "written"u8.ToArray(), old: "a"), Change("New.md", "new"u8.ToArray())], MachineKey.Default.Get()));
    }

    private static byte[] Make(string maker)
    {
        byte[] journal = JournalFormat.Write(Forged, new byte[32]);
        switch (maker)
        {
            case "no key":
                journal.AsSpan(52, 32).Clear();
                return journal;
            case "version 1":
                byte[] old = [.. journal.AsSpan(0, 8), 1, 0, 0, 0, .. journal.AsSpan(JournalFormat.HeadLength)];
                return [.. old, .. SHA256.HashData(old)];
            case "version 4":
                journal[8] = 4;
                return journal;
            case "cut":
                return journal[..50];
            case "one byte":
                byte[] own = JournalFormat.Write(Forged, MachineKey.Default.Get());
                own[JournalFormat.HeadLength - 1] ^= 1;
                return own;
            case "not a journal":
                return "Something else, of a hundred bytes or more: lorem ipsum dolor sit amet, consectetur adipiscing elit."u8.ToArray();
            case "empty":
                return [];
            case "large":
                return [.. journal[..12], .. Enumerable.Repeat((byte)0xFF, 3 << 20)];
            default:
                return journal;
        }
    }
}
