using NoteSdk.Files.Batches;
using static NoteSdk.Files.Tests.Batches.BatchVault;

namespace NoteSdk.Files.Tests.Batches;

/// <summary>A batch is written as a whole, or not at all where one file is not as expected.</summary>
public sealed class FileBatchTests : VaultFixture
{
    [Fact]
    public void All_operations_of_a_batch_are_carried_out_and_nothing_else_is_left()
    {
        foreach ((string path, string text) in Old) Write(path, text);
        BatchOutcome outcome = Batch.Write(Operations);
        Assert.Equal(SaveStatus.Saved, outcome.Status);
        Assert.Equal(New, ReadAll());
        Assert.False(Directory.Exists(At(".notesdk")));
        Assert.Contains(outcome.Changes, change => change.Path == ".trash/Deleted 1.md" && change.Other == "Deleted.md");
    }

    [Fact]
    public void Files_that_are_not_as_expected_are_all_named_with_what_they_hold_and_nothing_is_written()
    {
        Write("Changed.md", "by another");
        Write("There.md", "already");
        Write("Good.md", "good");
        Write("From.md", "from");
        SortedDictionary<string, string> before = ReadAll();
        BatchOutcome outcome = Batch.Write(
        [
            FileOperation.Write("Good.md", Bytes("good"), Bytes("better")),
            FileOperation.Write("Changed.md", Bytes("as read"), Bytes("mine")),
            FileOperation.Write("There.md", null, Bytes("new")),
            FileOperation.Move("From.md", "To.md", Bytes("from"), Bytes("from")),
            FileOperation.Delete("Gone.md", Bytes("gone")),
        ]);
        Assert.Equal(SaveStatus.Conflict, outcome.Status);
        Assert.Equal(
            ["Changed.md: by another", "Gone.md: null", "There.md: already"],
            outcome.Conflicts.Select(conflict => $"{conflict.Path}: {(conflict.Current is null ? "null" : System.Text.Encoding.UTF8.GetString(conflict.Current))}").Order(StringComparer.Ordinal));
        Assert.Equal(before, ReadAll());
    }

    [Fact]
    public void A_move_to_a_name_that_is_taken_is_a_conflict()
    {
        Write("A.md", "a");
        Write("B.md", "b");
        BatchOutcome outcome = Batch.Write([FileOperation.Move("A.md", "B.md", Bytes("a"), Bytes("a"))]);
        Assert.Equal("B.md", Assert.Single(outcome.Conflicts).Path);
    }

    [Fact]
    public void Files_can_move_on_in_a_row()
    {
        foreach (string name in new[] { "A", "B", "C" }) Write(name + ".md", name);
        Batch.Write([FileOperation.Move("C.md", "D.md", Bytes("C"), Bytes("C")), FileOperation.Move("A.md", "B.md", Bytes("A"), Bytes("A!")), FileOperation.Move("B.md", "C.md", Bytes("B"), Bytes("B"))]);
        Assert.Equal(new Dictionary<string, string> { ["B.md"] = "A!", ["C.md"] = "B", ["D.md"] = "C" }, ReadAll());
    }

    [Fact]
    public void A_batch_that_changes_nothing_writes_nothing()
    {
        Write("A.md", "a");
        DateTime folder = Directory.GetLastWriteTimeUtc(Root);
        Assert.Equal(SaveStatus.Unchanged, Batch.Write([FileOperation.Write("A.md", Bytes("before"), Bytes("a"))]).Status);
        Assert.Equal(SaveStatus.Unchanged, Batch.Write([]).Status);
        Assert.Equal(folder, Directory.GetLastWriteTimeUtc(Root));
    }

    [Fact]
    public void Two_operations_on_one_path_are_refused()
    {
        FileOperation[] twice = [FileOperation.Write("A.md", null, Bytes("1")), FileOperation.Write("A.md", null, Bytes("2"))];
        Assert.StartsWith("'A.md'", Reported.Values(Assert.Throws<ArgumentException>(() => Batch.Write(twice)).Message), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_outside_of_the_vault()
    {
        Write("../outside/Ada.md", "a");
        Link("out", "../outside");
        Assert.Throws<ArgumentException>(() => Batch.Write([FileOperation.Write("../outside/New.md", null, Bytes("1"))]));
        foreach (FileOperation operation in new[]
        {
            FileOperation.Write("out/New.md", null, Bytes("1")),
            FileOperation.Write("out/Ada.md", Bytes("a"), Bytes("b")),
            FileOperation.Delete("out/Ada.md", Bytes("a")),
            FileOperation.Move("out/Ada.md", "Ada.md", Bytes("a"), Bytes("a")),
        })
        {
            IOException refusal = Assert.Throws<IOException>(() => Batch.Write([operation]));
            Assert.Contains("leads out of the vault", refusal.Message, StringComparison.Ordinal);
            Assert.EndsWith("Nothing was changed.", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Equal(["Ada.md"], Directory.GetFileSystemEntries(At("../outside")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_trash_or_notesdk_folder_that_leads_out_of_the_vault_is_refused()
    {
        Write("A.md", "a");
        Directory.CreateDirectory(At("../outside"));
        Link(".trash", "../outside");
        Assert.Throws<IOException>(() => Batch.Write([FileOperation.Delete("A.md", Bytes("a"))]));
        Link(".notesdk", "../outside");
        Assert.Throws<IOException>(() => Batch.Write([FileOperation.Write("A.md", Bytes("a"), Bytes("b"))]));
        Assert.Empty(Directory.GetFileSystemEntries(At("../outside")));
        Assert.Equal("a", File.ReadAllText(At("A.md")));
    }

    [Fact]
    public void Permissions_move_with_a_file()
    {
        if (OperatingSystem.IsWindows() || TestWays.ArePaths) return;
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherExecute;
        foreach (string path in new[] { "A.md", "B.md", "C.md" })
        {
            Write(path, path);
            File.SetUnixFileMode(At(path), Mode);
        }

        Batch.Write(
        [
            FileOperation.Write("A.md", Bytes("A.md"), Bytes("new")),
            FileOperation.Move("B.md", "B2.md", Bytes("B.md"), Bytes("new")),
            FileOperation.Move("C.md", "C2.md", Bytes("C.md"), Bytes("C.md")),
        ]);
        foreach (string path in new[] { "A.md", "B2.md", "C2.md" }) Assert.Equal(Mode, File.GetUnixFileMode(At(path)));
    }

    [Fact]
    public void Other_files_in_the_notesdk_folder_stay()
    {
        Write(".notesdk/cache.db", "cache");
        Write("A.md", "a");
        Batch.Write([FileOperation.Write("A.md", Bytes("a"), Bytes("b"))]);
        Assert.Equal(new Dictionary<string, string> { [".notesdk/cache.db"] = "cache", ["A.md"] = "b" }, ReadAll());
    }

    [Fact]
    public async Task Batches_at_once_take_turns()
    {
        Write("Count.md", "0");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (int i = 0; i < 25;)
            {
                byte[] now = Vault.Read("Count.md");
                byte[] next = Bytes(System.Text.Encoding.UTF8.GetString(now) + "+");
                if (Batch.Write([FileOperation.Write("Count.md", now, next)]).Status == SaveStatus.Saved) i++;
            }
        })));
        Assert.Equal("0" + new string('+', 100), File.ReadAllText(At("Count.md")));
        Assert.Equal([At("Count.md")], Directory.GetFileSystemEntries(Root));
    }

    private FileBatch Batch => new(Vault);
}
