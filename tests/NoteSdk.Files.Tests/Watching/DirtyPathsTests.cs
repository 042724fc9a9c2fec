using Microsoft.Extensions.Time.Testing;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Saving;
using NoteSdk.Files.Tests.Batches;
using NoteSdk.Files.Watching;

namespace NoteSdk.Files.Tests.Watching;

/// <summary>Watching tells what to look at again, once for what belongs together, and never too late.</summary>
public sealed class DirtyPathsTests : VaultFixture
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _time = new();
    private readonly ManualFileEvents _events = new();
    private readonly DirtyPaths _dirty;
    private readonly IAsyncEnumerator<DirtySet> _sets;

    public DirtyPathsTests()
    {
        _dirty = new DirtyPaths(Vault, new VaultFilter(["*.tmp", "Templates/"]), _events, _time);
        _sets = _dirty.ReadAllAsync().GetAsyncEnumerator();
    }

    public override void Dispose()
    {
        _dirty.Dispose();
        base.Dispose();
    }

    [Fact]
    public async Task Changes_are_reported_together_when_it_has_been_quiet_for_a_while()
    {
        ValueTask<bool> next = _sets.MoveNextAsync();
        Change("b.md", 60);
        Change("a/c.md", 60);
        Change("b.md", 99);
        Assert.False(next.IsCompleted);
        Advance(1);
        Assert.True(await next);
        AssertTold(false, "a/c.md", "b.md");
        next = _sets.MoveNextAsync();
        Advance(5000);
        Assert.False(next.IsCompleted);
        Change("d.md", 100);
        Assert.True(await next);
        Assert.Equal(["d.md"], _sets.Current.Paths);
    }

    [Fact]
    public async Task Changes_without_a_pause_are_reported_after_a_second()
    {
        ValueTask<bool> next = _sets.MoveNextAsync();
        for (int i = 0; i < 19; i++) Change($"{i}.md", 50);
        Change("last.md", 49);
        Assert.False(next.IsCompleted);
        Advance(1);
        Assert.True(await next);
        Assert.Equal(20, _sets.Current.Paths.Count);
    }

    [Fact]
    public async Task Changes_between_two_reads_are_reported_together()
    {
        Change("a.md", 200);
        Change("b.md", 200);
        Assert.True(await _sets.MoveNextAsync());
        Assert.Equal(["a.md", "b.md"], _sets.Current.Paths);
    }

    [Fact]
    public async Task Hidden_and_ignored_files_are_not_reported()
    {
        foreach (string path in new[] { ".obsidian/workspace.json", ".trash/a.md", ".notesdk/journal", "a/.notesdk-0123456789abcdef.tmp", "a/.notesdk-0123456789abcdef.lock", "x.tmp", "Templates/t.md", "", "../outside.md" }) Change(path, 0);
        Change("a.md", 100);
        Assert.True(await _sets.MoveNextAsync());
        Assert.Equal(["a.md"], _sets.Current.Paths);
    }

    [Fact]
    public async Task Where_changes_were_lost_everything_is_dirty()
    {
        Change("a.md", 10);
        _events.Lost();
        Change("b.md", 100);
        Assert.True(await _sets.MoveNextAsync());
        AssertTold(true);
        Change("c.md", 100);
        Assert.True(await _sets.MoveNextAsync());
        AssertTold(false, "c.md");
    }

    [Trait("Category", "Hostile")]
    [Fact]
    public async Task Too_many_changed_paths_are_reported_as_a_change_of_everything()
    {
        for (int i = 0; i <= 50_000; i++) _events.Changed(Path.Join(Vault.Root, $"{i}.md"));
        Advance(100);
        Assert.True(await _sets.MoveNextAsync());
        AssertTold(true);
    }

    [Fact]
    public async Task The_end_of_the_watching_ends_the_reading()
    {
        ValueTask<bool> next = _sets.MoveNextAsync();
        _dirty.Dispose();
        Assert.False(await next);
        Assert.True(_events.IsDisposed);
        _events.Changed(At("late.md"));
        _dirty.Dispose();
    }

    [Fact]
    public async Task A_reading_can_be_cancelled_and_begun_again()
    {
        using CancellationTokenSource cancellation = new();
        await using IAsyncEnumerator<DirtySet> sets = _dirty.ReadAllAsync(cancellation.Token).GetAsyncEnumerator(CancellationToken.None);
        ValueTask<bool> next = sets.MoveNextAsync();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await next);
        Change("a.md", 100);
        Assert.True(await _sets.MoveNextAsync());
        Assert.Equal(["a.md"], _sets.Current.Paths);
    }

    [Fact]
    public async Task The_system_reports_saves_renames_deletions_and_new_folders()
    {
        Write("Saved.md", "old");
        Write("Renamed.md");
        Write("Deleted.md");
        Write("Folder/Inside.md");
        using DirtyPaths dirty = new(Vault, VaultFilter.Dots, new SystemFileEvents(Vault.Root), TimeProvider.System);
        NoteFile.Default.Replace(At("Saved.md"), BatchVault.Bytes("old"), BatchVault.Bytes("new"));
        File.Move(At("Renamed.md"), At("Other.md"));
        File.Delete(At("Deleted.md"));
        Directory.Move(At("Folder"), At("Moved"));
        Write("New/Sub/New.md");
        Write("../outside.md");

        // Of what comes into a new folder at once, the system may tell nothing: the folder stands for it.
        HashSet<string> missing = ["Saved.md", "Renamed.md", "Other.md", "Deleted.md", "Folder", "Moved", "New"];
        HashSet<string> allowed = [.. missing, "New/Sub", "New/Sub/New.md"];
        using CancellationTokenSource timeout = new(s_patience);
        await foreach (DirtySet set in dirty.ReadAllAsync(timeout.Token))
        {
            Assert.False(set.Everything);
            Assert.Empty(set.Paths.Except(allowed));
            missing.ExceptWith(set.Paths);
            if (missing.Count == 0) return;
        }
    }

    private void AssertTold(bool everything, params string[] paths)
    {
        Assert.Equal(paths, _sets.Current.Paths);
        Assert.Equal(everything, _sets.Current.Everything);
    }

    private void Change(string path, int then)
    {
        _events.Changed(Path.GetFullPath(Path.Join(Vault.Root, path)));
        Advance(then);
    }

    private void Advance(int milliseconds) => _time.Advance(TimeSpan.FromMilliseconds(milliseconds));
}
