namespace NoteSdk.Vaults.Tests.Watching;

/// <summary>A vault that is watched tells of each change once, and knows of it.</summary>
public sealed class VaultWatchTests : IDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly TestVault _files = new(("A.md", "[[B]]\n"), ("B.md", "b\n"), ("Folder/C.md", "c\n"), ("Folder/D.md", "d\n"));
    private readonly CancellationTokenSource _end = new();

    public void Dispose()
    {
        _end.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task Added_changed_and_removed_notes_are_reported()
    {
        Vault vault = await _files.OpenAsync();
        await using IAsyncEnumerator<NoteChange> changes = await WatchAsync(vault);
        _files.Write("New/E.md", "[[B]]\n");
        Assert.Equal("New/E.md", Assert.IsType<NoteAdded>(await NextAsync(changes)).Note.Path);
        Assert.Equal(["A.md", "New/E.md"], vault.Backlinks(vault.Get("B.md")).Select(link => link.Note.Path));

        _files.Write("New/E.md", "[[A]]\n");
        NoteChanged changed = Assert.IsType<NoteChanged>(await NextAsync(changes));
        Assert.Equal(("[[B]]", "[[A]]"), (changed.Old.Links[0].Link.ToString(), changed.New.Links[0].Link.ToString()));

        File.Delete(_files.At("A.md"));
        Assert.Equal("A.md", Assert.IsType<NoteDeleted>(await NextAsync(changes)).Path);
        Assert.Equal(["New/E.md(1)"], vault.UnresolvedLinks().Select(link => $"{link.Note}({link.Line})"));
    }

    [Fact]
    public async Task A_folder_that_is_renamed_moves_its_notes()
    {
        Vault vault = await _files.OpenAsync();
        await using IAsyncEnumerator<NoteChange> changes = await WatchAsync(vault);
        Directory.Move(_files.At("Folder"), _files.At("Other"));
        string[] told = [Describe(await NextAsync(changes)), Describe(await NextAsync(changes))];
        Assert.Equal(["Folder/C.md -> Other/C.md", "Folder/D.md -> Other/D.md"], told);
    }

    [Fact]
    public async Task What_an_editor_does_to_save_a_note_is_one_change()
    {
        Vault vault = await _files.OpenAsync();
        await using IAsyncEnumerator<NoteChange> changes = await WatchAsync(vault);

        // As vim does: the old file goes aside, the new one takes its name, the old one goes.
        File.Move(_files.At("B.md"), _files.At("B.md~"));
        _files.Write("B.md", "b, edited\n");
        File.Delete(_files.At("B.md~"));
        Assert.Equal("B.md", Assert.IsType<NoteChanged>(await NextAsync(changes)).Path);

        // As VS Code does: another file is written, and renamed over the note.
        _files.Write("B.md.tmp", "b, edited again\n");
        File.Move(_files.At("B.md.tmp"), _files.At("B.md"), overwrite: true);
        Assert.Equal("b, edited again\n", Assert.IsType<NoteChanged>(await NextAsync(changes)).New.Read().ToMarkdown());

        // As Notepad does: the file is emptied, and written.
        await using (FileStream file = new(_files.At("B.md"), FileMode.Truncate)) await file.WriteAsync("b, at last\n"u8.ToArray());
        Assert.Equal("b, at last\n", Assert.IsType<NoteChanged>(await NextAsync(changes)).New.Read().ToMarkdown());
    }

    [Fact]
    public async Task Writes_of_the_vault_itself_are_reported_only_on_request()
    {
        Vault vault = await _files.OpenAsync();
        await using IAsyncEnumerator<NoteChange> others = await WatchAsync(vault);
        await using IAsyncEnumerator<NoteChange> all = await WatchAsync(vault, includeOwn: true);
        Assert.Equal("sentinel.md", (await NextAsync(others)).Path);
        VaultBatch batch = vault.NewBatch();
        batch.Move("B.md", "Folder/B2.md");
        await batch.CommitAsync();
        Assert.Equal(["A.md changed", "B.md -> Folder/B2.md"], [Describe(await NextAsync(all)), Describe(await NextAsync(all))]);
        _files.Write("Last.md", "");
        Assert.Equal("Last.md", (await NextAsync(others)).Path);
        Assert.Equal("Last.md", (await NextAsync(all)).Path);
    }

    [Fact]
    public async Task A_note_that_a_batch_moves_is_reported_as_moved_though_its_title_follows()
    {
        _files.Write("Plan.md", "# Plan\n");
        Vault vault = await _files.OpenAsync();
        await using IAsyncEnumerator<NoteChange> all = await WatchAsync(vault, includeOwn: true);
        VaultBatch batch = vault.NewBatch();
        batch.Move("Plan.md", "Master plan.md");
        await batch.CommitAsync();
        NoteMoved moved = Assert.IsType<NoteMoved>(await NextAsync(all));
        Assert.Equal(("Plan.md", "Master plan.md", "Master plan"), (moved.Old.Path, moved.New.Path, moved.New.Title));
    }

    [Fact]
    public async Task Added_symbolic_links_are_handled_as_on_opening_and_do_not_end_the_watching()
    {
        _files.Write("../Secret.md", "secret\n");
        _files.Write(".hidden/H.md", "hidden\n");
        Vault vault = await _files.OpenAsync();
        await using IAsyncEnumerator<NoteChange> changes = await WatchAsync(vault);
        File.CreateSymbolicLink(_files.At("Out.md"), _files.At("../Secret.md"));
        Directory.CreateSymbolicLink(_files.At("Out"), _files.At(".."));
        File.CreateSymbolicLink(_files.At("Loop.md"), "Loop.md");
        File.CreateSymbolicLink(_files.At("Gone.md"), "Nothing.md");
        File.CreateSymbolicLink(_files.At("Same.md"), "B.md");
        Directory.CreateSymbolicLink(_files.At("Same"), "Folder");
        File.CreateSymbolicLink(_files.At("Hidden.md"), ".hidden/H.md");
        Assert.Equal("Hidden.md", Assert.IsType<NoteAdded>(await NextAsync(changes)).Path);
        _files.Write("Folder/Last.md", "");
        Assert.Equal("Folder/Last.md", (await NextAsync(changes)).Path);
        Vault fresh = await _files.OpenAsync();
        Assert.Equal(fresh.Notes().Select(note => note.Path), vault.Notes().Select(note => note.Path));
        Assert.Equal(fresh.Diagnostics, vault.Diagnostics);
    }

    [Fact]
    public async Task What_cannot_be_read_is_reported_once_and_only_while_it_is_there()
    {
        if (!OperatingSystem.IsLinux() || TestWays.ArePaths) return;
        Vault vault = await _files.OpenAsync();
        await using IAsyncEnumerator<NoteChange> changes = await WatchAsync(vault);
        Directory.CreateDirectory(_files.At("New"));
        using (System.Diagnostics.Process make = System.Diagnostics.Process.Start("mkfifo", [_files.At("New/Pipe.md")])) await make.WaitForExitAsync();
        _files.Write("New/E.md", "");
        Assert.Equal("New/E.md", (await NextAsync(changes)).Path);
        Assert.Equal(["New/Pipe.md NOTE127"], vault.Diagnostics.Select(found => $"{found.Path} {found.Id}"));
        Directory.Delete(_files.At("New"), recursive: true);
        Assert.Equal("New/E.md", Assert.IsType<NoteDeleted>(await NextAsync(changes)).Path);
        Assert.Empty(vault.Diagnostics);
    }

    [Fact]
    public async Task A_vault_whose_folder_is_removed_is_no_longer_watched()
    {
        if (!OperatingSystem.IsLinux()) return;
        Vault vault = await _files.OpenAsync();
        await using IAsyncEnumerator<NoteChange> changes = await WatchAsync(vault);
        string other = _files.At("../other");
        Directory.Move(_files.Root, other);

        // Linux goes on to tell of the folder that it began to watch, by the path that it had.
        await File.WriteAllTextAsync(Path.Join(other, "A.md"), "");
        DirectoryNotFoundException end = await Assert.ThrowsAsync<DirectoryNotFoundException>(async () =>
        {
            while (await changes.MoveNextAsync().AsTask().WaitAsync(s_patience))
            {
            }
        });
        Assert.Contains("its folder is gone", end.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_from_before_the_watching_began_are_reported_first()
    {
        Vault vault = await _files.OpenAsync();
        _files.Write("B.md", "b, edited\n");
        await using IAsyncEnumerator<NoteChange> changes = vault.WatchAsync(cancellationToken: _end.Token).GetAsyncEnumerator();
        Assert.Equal("B.md", Assert.IsType<NoteChanged>(await NextAsync(changes)).Path);
    }

    [Fact]
    public async Task Cancelling_ends_the_watching()
    {
        Vault vault = await _files.OpenAsync();
        await using IAsyncEnumerator<NoteChange> changes = await WatchAsync(vault);
        ValueTask<bool> next = changes.MoveNextAsync();
        await _end.CancelAsync();
        Assert.False(await next.AsTask().WaitAsync(s_patience));
    }

    /// <summary>Begins to watch, and makes sure by a note of its own that the watching has begun.</summary>
    private async Task<IAsyncEnumerator<NoteChange>> WatchAsync(Vault vault, bool includeOwn = false)
    {
        IAsyncEnumerator<NoteChange> changes = vault.WatchAsync(includeOwn, _end.Token).GetAsyncEnumerator(CancellationToken.None);
        _files.Write("sentinel.md", Guid.NewGuid().ToString());
        Assert.Equal("sentinel.md", (await NextAsync(changes)).Path);
        return changes;
    }

    private static async Task<NoteChange> NextAsync(IAsyncEnumerator<NoteChange> changes)
    {
        Assert.True(await changes.MoveNextAsync().AsTask().WaitAsync(s_patience));
        return changes.Current;
    }

    private static string Describe(NoteChange change) => change switch
    {
        NoteMoved moved => $"{moved.Old} -> {moved.New}",
        NoteChanged changed => $"{changed.New} changed",
        _ => $"{change}",
    };
}
