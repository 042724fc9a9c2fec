using System.Diagnostics;
using System.Globalization;
using NoteSdk.Files.Batches;
using NoteSdk.Files.Journals;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Tests.Batches;

/// <summary>Whatever fails in a batch, and whenever its process dies, the vault holds all of the old or all of the new in the end.</summary>
[Trait("Category", "Law")]
public sealed class BatchFaultTests() : VaultFixture(inMemory: true)
{
    private const int SigKill = 137;

    [Fact]
    public void A_process_that_dies_before_any_step_leaves_all_or_nothing_after_recovery()
    {
        bool[] seen = new bool[2];
        int calls = CountCalls();
        for (int call = 0; call < calls; call++)
        {
            Die(call);
            AssertNoTrouble(Batch(new UnsyncedFiles()).Recover());
            seen[AssertAllOrNothing()] = true;
        }

        Assert.Equal([true, true], seen);
    }

    [Fact]
    public void A_recovery_that_dies_before_any_step_continues_the_next_time()
    {
        int calls = CountCalls();
        for (int call = calls / 4; call < calls; call += calls / 4)
        {
            bool isDone = false;
            for (int step = 0; !isDone; step++)
            {
                Die(call);
                isDone = !Dies(() => Batch(Deadly(step)).Recover());
                AssertNoTrouble(Batch(new UnsyncedFiles()).Recover());
                Assert.Equal(1, AssertAllOrNothing());
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_step_that_fails_undoes_the_others_or_leaves_the_rest_for_recovery(bool isLasting)
    {
        int calls = CountCalls();
        for (int call = 0; call < calls; call++)
        {
            Reset();
            FaultyFiles files = new(call, () => throw new IOException("No space left on device", 28)) { IsSynced = false, IsLasting = isLasting };
            Exception? failure = Record.Exception(() => Batch(files).Write(BatchVault.Operations));
            string message = failure?.Message ?? "";
            if (failure is not null)
            {
                Assert.IsType<IOException>(failure);
                Assert.StartsWith($"{Root}: the batch was not written: ", message, StringComparison.Ordinal);
                Assert.Contains("No space left on device", message, StringComparison.Ordinal);
            }

            if (message.EndsWith("Nothing was changed.", StringComparison.Ordinal)) Assert.Equal(BatchVault.Old, WithoutLitter());
            bool isSettled = failure is null || message.Contains("All files hold the new versions", StringComparison.Ordinal);
            if (isSettled) Assert.Equal(BatchVault.New, WithoutLitter());
            AssertNoTrouble(Batch(new UnsyncedFiles()).Recover());
            if (failure is null && files.Calls[call] is "Delete" or "DeleteLock") RemoveLitter();
            int state = AssertAllOrNothing();
            if (isSettled || message.Contains("It is finished when the vault is opened", StringComparison.Ordinal)) Assert.Equal(1, state);
            else Assert.Equal(0, state);
        }
    }

    [Fact]
    public void A_process_that_is_killed_leaves_all_or_nothing()
    {
        int calls = CountCalls();
        for (int call = 2; call < calls; call += 5)
        {
            Reset();
            using Process child = ChildProcess.Start("batch", Root, call.ToString(CultureInfo.InvariantCulture));
            Assert.Equal("", child.StandardOutput.ReadToEnd());
            child.WaitForExit();
            Assert.Equal(SigKill, child.ExitCode);
            AssertNoTrouble(new FileBatch(Vault).Recover());
            AssertAllOrNothing();
        }
    }

    [Theory]
    [InlineData("Right.md")]
    [InlineData("Deleted.md")]
    [InlineData("People/Moved.md")]
    [InlineData("People/Renamed and edited.md")]
    [InlineData("Files/Film.mp4")]
    public void What_another_program_writes_at_any_step_stays_and_the_others_are_all_old_or_all_new(string path)
    {
        if (TestWays.AreWithoutExchange) return;
        HashSet<SaveStatus> seen = [];
        int calls = CountCalls();
        for (int call = 0; call < calls; call++)
        {
            Reset();
            FaultyFiles files = new(call, () => File.WriteAllText(At(path), "by another")) { IsSynced = false };
            BatchOutcome outcome = Batch(files).Write(BatchVault.Operations);
            seen.Add(outcome.Status);
            if (outcome.Status == SaveStatus.Conflict) Assert.Equal([path], outcome.Conflicts.Select(conflict => conflict.Path));
            SortedDictionary<string, string> expected = outcome.Status == SaveStatus.Saved ? BatchVault.New : BatchVault.Old;
            expected[path] = "by another";
            Assert.Equal(expected, ReadAll());
        }

        Assert.Equal([SaveStatus.Saved, SaveStatus.Conflict], seen.Order());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_moves_to_a_folder_on_another_disk(bool isUnread)
    {
        Reset();
        int renames = 0;
        FaultyFiles files = null!;
        files = new FaultyFiles(0, () =>
        {
            // The first gives the journal its name.
            if (files.Calls[^1] == "MoveNew" && ++renames == 2) throw new IOException("Invalid cross-device link", 18);
        }) { IsLasting = true, IsSynced = false };
        Assert.Equal(SaveStatus.Saved, Batch(files).Write([isUnread
            ? FileOperation.Rename("People/Moved.md", "Disk/Moved.md", FileVersion.Of(BatchVault.Bytes("stays the same"))!)
            : FileOperation.Move("People/Moved.md", "Disk/Moved.md", BatchVault.Bytes("stays the same"), BatchVault.Bytes("stays the same"))]).Status);
        SortedDictionary<string, string> expected = BatchVault.Old;
        expected.Remove("People/Moved.md");
        expected["Disk/Moved.md"] = "stays the same";
        Assert.Equal(expected, ReadAll());
    }

    [Fact]
    public void A_copy_to_another_disk_that_fails_or_dies_at_any_step_loses_nothing()
    {
        FileVersion version = FileVersion.Of(BatchVault.Bytes("a film"))!;
        FileOperation[] operations = [FileOperation.Rename("Files/Film.mp4", "Disk/Film.mp4", version), FileOperation.Write("Edited.md", BatchVault.Bytes("old text"), BatchVault.Bytes("new text"))];
        foreach (Func<Exception> fault in (Func<Exception>[])[static () => new IOException("No space left on device", 28), static () => new DeadException()])
        {
            bool isLeft = true;
            for (int call = 0; isLeft; call++)
            {
                Reset();
                FaultyFiles files = null!;
                int renames = 0;
                isLeft = false;
                files = new FaultyFiles(0, () =>
                {
                    if (files.Calls.Count > call && (files.Calls.Count == call + 1 || fault() is DeadException))
                    {
                        isLeft = true;
                        throw fault();
                    }

                    if (files.Calls[^1] == "MoveNew" && ++renames == 2) throw new IOException("Invalid cross-device link", 18);
                }) { IsLasting = true, IsSynced = false };
                Record.Exception(() => Batch(files).Write(operations));
                AssertNoTrouble(Batch(new UnsyncedFiles()).Recover());
                SortedDictionary<string, string> expected = BatchVault.Old;
                SortedDictionary<string, string> found = WithoutLitter();
                if (found.ContainsKey("Disk/Film.mp4"))
                {
                    expected.Remove("Files/Film.mp4");
                    expected["Disk/Film.mp4"] = "a film";
                    expected["Edited.md"] = "new text";
                }

                Assert.Equal(expected, found);
            }
        }
    }

    [Fact]
    public void A_large_file_stays_where_another_program_has_put_a_file_at_its_new_path()
    {
        DieCommitted();
        Write("Media/Films/Moved.mp4", "by another");
        IReadOnlyList<NoteDiagnostic> found = new FileBatch(Vault).Recover();
        Assert.Equal(["Files/Film.mp4", "Media/Films/Moved.mp4"], found.Where(static one => one.Id == "NOTE131").Select(static one => one.Path!).Order(StringComparer.Ordinal));
        Assert.Equal("by another", File.ReadAllText(At("Media/Films/Moved.mp4")));
        Assert.Equal("a film", File.ReadAllText(At("Files/Film.mp4")));
    }

    [Fact]
    public void The_next_batch_finishes_the_one_that_was_broken_off()
    {
        Die(CountCalls() / 2);
        BatchOutcome outcome = new FileBatch(Vault).Write([FileOperation.Write("Untouched.md", BatchVault.Bytes("untouched"), BatchVault.Bytes("touched"))]);
        Assert.Equal(SaveStatus.Saved, outcome.Status);
        SortedDictionary<string, string> expected = BatchVault.New;
        expected["Untouched.md"] = "touched";
        Assert.Equal(expected, ReadAll());
    }

    [Fact]
    public void A_file_that_changed_after_the_breakdown_stays_and_the_batchs_version_is_kept_beside_it()
    {
        DieCommitted();
        File.WriteAllText(At("Edited.md"), "by another");
        File.WriteAllText(At("Deleted.md"), "needed after all");
        File.Delete(At("Left.md"));
        IReadOnlyList<NoteDiagnostic> found = new FileBatch(Vault).Recover();
        string edited = FileVersion.Of(BatchVault.Bytes("new text"))!.Hash[..8];
        string left = FileVersion.Of(BatchVault.Bytes("right"))!.Hash[..8];
        Assert.Equal(
            [
                "Deleted.md(1,1): warning NOTE131",
                $"Edited.md(1,1): warning NOTE131: 'Edited (conflict {edited}).md'",
                $"Left.md(1,1): warning NOTE131: 'Left (conflict {left}).md'",
            ],
            found.Where(d => d.Id != "NOTE141").Select(Reported.Of).Order(StringComparer.Ordinal));
        SortedDictionary<string, string> expected = BatchVault.New;
        expected["Edited.md"] = "by another";
        expected[$"Edited (conflict {edited}).md"] = "new text";
        expected["Deleted.md"] = "needed after all";
        expected.Remove("Left.md");
        expected[$"Left (conflict {left}).md"] = "right";
        Assert.Equal(expected, ReadAll());
    }

    [Fact]
    public void A_damaged_journal_is_reported_and_kept()
    {
        DieCommitted();
        byte[] journal = File.ReadAllBytes(At(".notesdk/journal"));
        for (int at = JournalFormat.HeadLength; at < journal.Length; at += 7)
        {
            byte[] damaged = [.. journal];
            damaged[at] ^= 1;
            Directory.CreateDirectory(At(".notesdk"));
            File.WriteAllBytes(At(".notesdk/journal"), damaged);
            NoteDiagnostic found = Assert.Single(new FileBatch(Vault).Recover());
            Assert.Equal("NOTE132", found.Id);
            string kept = Assert.Single(Directory.GetFiles(At(".notesdk")));
            Assert.Contains(Path.GetFileName(kept), found.Message, StringComparison.Ordinal);
            Assert.Equal(damaged, File.ReadAllBytes(kept));
            Assert.Empty(new FileBatch(Vault).Recover());
            File.Delete(kept);
        }

        Assert.Equal(BatchVault.Old, ReadAll());
    }

    [Theory]
    [InlineData("Write")]
    [InlineData("Flush")]
    [InlineData("GetLength")]
    public void A_disk_that_is_full_before_the_batch_begins_gets_its_room_back(string step)
    {
        Reset();
        FaultyFiles counting = new(-1, () => { }) { IsSynced = false };
        Batch(counting).Write(BatchVault.Operations);
        Reset();
        FaultyFiles files = new(counting.Calls.IndexOf(step), () => throw new IOException("No space left on device", 28)) { IsSynced = false };
        Assert.Contains("No space left on device. Nothing was changed.", Assert.Throws<IOException>(() => Batch(files).Write(BatchVault.Operations)).Message, StringComparison.Ordinal);
        Assert.Equal(BatchVault.Old, ReadAll());
        Assert.False(Directory.Exists(At(".notesdk")));
    }

    [Fact]
    public void Locks_that_may_not_be_deleted_leave_a_vault_that_is_whole_and_can_be_written()
    {
        Reset();
        FaultyFiles files = null!;
        files = new FaultyFiles(0, () =>
        {
            if (files.Calls[^1] == "DeleteLock") throw new UnauthorizedAccessException("Operation not permitted");
        }) { IsLasting = true, IsSynced = false };
        Assert.Equal(SaveStatus.Saved, Batch(files).Write(BatchVault.Operations).Status);
        Assert.Equal(BatchVault.New, WithoutLitter());
        Assert.Empty(new FileBatch(Vault).Recover());
        FileBatch next = new(Vault, SystemFiles.Current, TimeSpan.Zero, MachineKey.Default);
        Assert.Equal(SaveStatus.Saved, next.Write([FileOperation.Write("Edited.md", BatchVault.Bytes("new text"), BatchVault.Bytes("newer"))]).Status);
    }

    [Fact]
    public void A_vault_that_cannot_be_written_is_reported_as_such()
    {
        Reset();
        FaultyFiles files = new(0, () => throw new IOException("Read-only file system", 30)) { IsLasting = true };
        IOException failure = Assert.Throws<IOException>(() => Batch(files).Write([FileOperation.Write("New.md", null, BatchVault.Bytes("new"))]));
        Assert.StartsWith($"{Root}: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(": Read-only file system. ", failure.Message, StringComparison.Ordinal);
        Assert.Equal(BatchVault.Old, ReadAll());
    }

    private FileBatch Batch(IFileSystem files) => new(Vault, files, TimeSpan.FromSeconds(5), MachineKey.Default);

    private static FaultyFiles Deadly(int call) => new(call, () => throw new DeadException()) { IsLasting = true, IsSynced = false };

    private static bool Dies(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (DeadException)
        {
            return true;
        }
    }

    /// <summary>Writes the batch up to a call.</summary>
    private void Die(int call)
    {
        Reset();
        Dies(() => Batch(Deadly(call)).Write(BatchVault.Operations));
    }

    /// <summary>Dies when the journal is bound to be finished, and nothing was done yet.</summary>
    private void DieCommitted()
    {
        int call = 0;
        do Die(call++);
        while (!File.Exists(At(".notesdk/journal")));
    }

    private void Reset()
    {
        Directory.Delete(Root, recursive: true);
        foreach ((string path, string text) in BatchVault.Old) Write(path, text);
    }

    private int CountCalls()
    {
        Reset();
        FaultyFiles files = new(-1, () => { }) { IsSynced = false };
        Batch(files).Write(BatchVault.Operations);
        Assert.Equal(BatchVault.New, ReadAll());
        return files.Calls.Count;
    }

    /// <summary>Removes what a save could not delete after itself. The next save of the note would.</summary>
    private void RemoveLitter()
    {
        foreach (string file in Directory.EnumerateFiles(Root, ".notesdk-*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })) File.Delete(file);
    }

    /// <summary>Asserts that nothing is told but that the batch is finished.</summary>
    private static void AssertNoTrouble(IEnumerable<NoteDiagnostic> found) => Assert.DoesNotContain(found, one => one.Id != "NOTE141");

    private SortedDictionary<string, string> WithoutLitter()
    {
        SortedDictionary<string, string> files = ReadAll();
        foreach (string path in files.Keys.Where(path => path.Contains(".notesdk", StringComparison.Ordinal)).ToList()) files.Remove(path);
        return files;
    }

    /// <summary>Asserts that the vault holds all of the old (0) or all of the new (1), and after the next batch no litter.</summary>
    private int AssertAllOrNothing()
    {
        Batch(new UnsyncedFiles()).Write([FileOperation.Write("Untouched.md", BatchVault.Bytes("untouched"), BatchVault.Bytes("touched"))]);
        SortedDictionary<string, string> files = ReadAll();
        bool isNew = files["Edited.md"] == "new text";
        SortedDictionary<string, string> expected = isNew ? BatchVault.New : BatchVault.Old;
        expected["Untouched.md"] = "touched";
        Assert.Equal(expected, files);
        Assert.False(Directory.Exists(At(".notesdk")));
        return isNew ? 1 : 0;
    }

    private sealed class DeadException : Exception;
}
