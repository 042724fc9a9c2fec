using NoteSdk.Files.Saving;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>Loading and saving on a thread of the pool: as without it, and a save that is cancelled is either done or not.</summary>
public sealed class AsyncTests : IDisposable
{
    private const string Old = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n\n## Key Facts\n\n- One\n";
    private const string New = Old + "- Two\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    private string NotePath => Path.Combine(_folder, "Ada.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_note_is_loaded_and_saved_as_without_async()
    {
        Person ada = await LoadAsync();
        Assert.Equal(NotePath, ada.Path);
        Assert.Equal(Person.Load(NotePath), ada);
        Person edited = ada with { KeyFacts = ["One", "Two"] };
        await edited.SaveAsync();
        Assert.Equal(New, await File.ReadAllTextAsync(NotePath));

        NoteConflictException conflict = await Assert.ThrowsAsync<NoteConflictException>(() => (ada with { Title = "Bo" }).SaveAsync());
        Assert.Equal(New, System.Text.Encoding.UTF8.GetString(conflict.Current!.Value.Span));
        SaveResult<Person> result = await (ada with { LastContact = new(2026, 1, 10) }).TrySaveAsync();
        Assert.Equal(SaveStatus.Conflict, result.Status);
        Assert.Equal(["One", "Two"], result.Conflict!.Merged!.KeyFacts);
        Assert.Equal(SaveStatus.Saved, (await result.Conflict.Merged.TrySaveAsync()).Status);

        string copy = Path.Combine(_folder, "Copy.md");
        await edited.SaveAsAsync(copy);
        Assert.Equal(New, await File.ReadAllTextAsync(copy));
        await Assert.ThrowsAsync<IOException>(() => edited.SaveAsAsync(copy));
    }

    [Fact]
    public async Task What_is_wrong_is_reported_as_without_async()
    {
        await Assert.ThrowsAsync<FileNotFoundException>(() => Person.LoadAsync(Path.Combine(_folder, "None.md")));
        await Assert.ThrowsAsync<ArgumentException>(() => Person.LoadAsync(""));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new Person { Title = "Ada", Created = new(2026, 1, 3) }.SaveAsync());
        await Assert.ThrowsAsync<NoteWriteException>(async () => await ((await LoadAsync()) with { KeyFacts = ["a\nb\n\n# c"] }).SaveAsync());
        Assert.Equal(Old, await File.ReadAllTextAsync(NotePath));
    }

    [Fact]
    public async Task What_is_cancelled_beforehand_is_not_begun()
    {
        Person edited = (await LoadAsync()) with { KeyFacts = ["One", "Two"] };
        CancellationToken cancelled = new(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Person.LoadAsync(NotePath, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => edited.SaveAsync(cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => edited.TrySaveAsync(cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => edited.SaveAsAsync(Path.Combine(_folder, "Copy.md"), cancelled));
        AssertOnlyFile(Old);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_save_that_is_cancelled_at_any_step_is_done_or_not(bool canExchange)
    {
        bool wasCancelled = false;
        bool wasDone = false;
        for (int step = 0; ; step++)
        {
            Person edited = (await LoadAsync()) with { KeyFacts = ["One", "Two"] };
            using CancellationTokenSource source = new();
            FaultyFiles files = new(step, source.Cancel) { CanExchange = canExchange, IsSynced = false };
            Exception? failure = await Record.ExceptionAsync(() => edited.SaveAsync(FilesOf(files), source.Token));
            if (!source.IsCancellationRequested) break;

            Assert.True(failure is null or OperationCanceledException, failure?.ToString());
            AssertOnlyFile(failure is null ? New : Old);
            Assert.True(failure is null || !wasDone, $"It is cancelled at '{files.Calls[step]}', but could not be before.");
            wasCancelled |= failure is not null;
            wasDone |= failure is null;

            // Cancelled or done, the record can be saved.
            edited.Save();
            AssertOnlyFile(New);
        }

        Assert.True(wasCancelled && wasDone);
    }

    [Fact]
    public async Task A_new_file_that_is_cancelled_at_any_step_is_there_or_not()
    {
        Person note = await LoadAsync();
        File.Delete(NotePath);
        for (int step = 0; ; step++)
        {
            using CancellationTokenSource source = new();
            Exception? failure = await Record.ExceptionAsync(() => note.SaveAsAsync(NotePath, FilesOf(new FaultyFiles(step, source.Cancel) { IsSynced = false }), source.Token));
            if (!source.IsCancellationRequested) break;
            Assert.True(failure is null or OperationCanceledException, failure?.ToString());
            Assert.Equal(failure is null ? [NotePath] : [], Directory.GetFileSystemEntries(_folder));
            File.Delete(NotePath);
        }
    }

    [Fact]
    public async Task Waiting_for_others_can_be_cancelled()
    {
        Person edited = (await LoadAsync()) with { KeyFacts = ["One", "Two"] };
        using CancellationTokenSource source = new();
        int tries = 0;
        LockedFiles files = new(() =>
        {
            if (++tries == 3) source.Cancel();
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => edited.SaveAsync(new NoteFile(files, TimeSpan.FromHours(1)), source.Token));
        Assert.Equal(3, tries);
        AssertOnlyFile(Old);
    }

    private static NoteFile FilesOf(IFileSystem files) => new(files, TimeSpan.FromSeconds(10));

    private void AssertOnlyFile(string text)
    {
        Assert.Equal(text, File.ReadAllText(NotePath));
        Assert.Equal([NotePath], Directory.GetFileSystemEntries(_folder));
    }

    private async Task<Person> LoadAsync()
    {
        await File.WriteAllTextAsync(NotePath, Old);
        return await Person.LoadAsync(NotePath);
    }

    /// <summary>Files of which somebody else holds every lock.</summary>
    private sealed class LockedFiles(Action asked) : WrappedFiles
    {
        public override IDisposable? TryLock(FilePlace place)
        {
            asked();
            return null;
        }

        protected override void Before(string call)
        {
        }
    }
}
