using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>Who saves a note keeps others of our own from saving it, and nobody else.</summary>
public sealed class LockTests : IDisposable
{
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    private string NotePath => Path.Combine(_folder, "Ada.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_save_that_waits_too_long_gives_up_and_says_so()
    {
        Person edited = Edit();
        using FolderHandle folder = FolderHandle.Open(_folder);
        using (SystemFiles.Current.TryLock(LockIn(folder, "Ada.md")))
        {
            IOException failure = Assert.Throws<IOException>(() => edited.Save(new NoteFile(SystemFiles.Current, TimeSpan.FromMilliseconds(20))));
            Assert.StartsWith($"{NotePath}: ", failure.Message, StringComparison.Ordinal);
            Assert.Contains(" 0.02 s", failure.Message, StringComparison.Ordinal);
            Assert.Equal(Note, File.ReadAllText(NotePath));
        }

        edited.Save();
        Assert.Equal([NotePath], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task A_save_waits_for_another_to_end()
    {
        Person edited = Edit();
        using FolderHandle folder = FolderHandle.Open(_folder);
        IDisposable held = SystemFiles.Current.TryLock(LockIn(folder, "Ada.md"))!;
        Task save = Task.Run(edited.Save);
        await Task.Delay(50);
        Assert.False(save.IsCompleted);
        held.Dispose();
        await save;
        Assert.NotNull(Person.Load(NotePath).LastContact);
    }

    [Fact]
    public void A_lock_and_a_file_left_behind_by_a_dead_process_are_cleared_away()
    {
        Person edited = Edit();
        using FolderHandle folder = FolderHandle.Open(_folder);
        File.WriteAllText(SavePaths.Of(folder.At("Ada.md")).Lock.Path, "");
        File.WriteAllText(SavePaths.Of(folder.At("Ada.md")).Temporary.Path, "half a no");
        edited.Save();
        Assert.Equal([NotePath], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void The_lock_has_one_holder_at_a_time_however_many_want_it()
    {
        using FolderHandle folder = FolderHandle.Open(_folder);
        FilePlace place = folder.At("lock");
        int holders = 0;
        int most = 0;
        int turns = 0;
        Parallel.For(0, 8, _ =>
        {
            IFileSystem files = SystemFiles.Current;
            for (int i = 0; i < 200;)
            {
                if (files.TryLock(place) is not { } taken) continue;
                using HeldLock held = new(files, place, taken);
                most = Math.Max(most, Interlocked.Increment(ref holders));
                i++;
                turns++;
                Interlocked.Decrement(ref holders);
            }
        });
        Assert.Equal((1, 1600), (most, turns));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(UnauthorizedAccessException))]
    public void A_lock_whose_file_may_not_be_deleted_is_released(Type fault)
    {
        Person edited = Edit();
        NoteFile refused = new(new UndeletableLocks(fault), TimeSpan.FromSeconds(5));
        edited.Save(refused);
        Assert.True(TestWays.ArePaths || Directory.GetFiles(_folder).Length == 2);
        (Person.Load(NotePath) with { LastContact = new(2026, 2, 2) }).Save(new NoteFile(SystemFiles.Current, TimeSpan.Zero));
        Assert.Equal(new(2026, 2, 2), Person.Load(NotePath).LastContact);
        Assert.Equal([NotePath], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Other_notes_in_the_folder_are_not_locked()
    {
        Person edited = Edit();
        using FolderHandle folder = FolderHandle.Open(_folder);
        using (SystemFiles.Current.TryLock(LockIn(folder, "Bob.md"))) edited.Save();
        Assert.NotNull(Person.Load(NotePath).LastContact);
    }

    [Fact]
    public void A_note_with_the_longest_name_can_be_saved()
    {
        string path = Path.Combine(_folder, new string('n', 252) + ".md");
        File.WriteAllText(path, Note);
        (Person.Load(path) with { LastContact = new(2026, 2, 1) }).Save();
        Assert.NotNull(Person.Load(path).LastContact);
    }

    private static FilePlace LockIn(FolderHandle folder, string note) => SavePaths.Of(folder.At(note)).Lock;

    private Person Edit()
    {
        File.WriteAllText(NotePath, Note);
        return Person.Load(NotePath) with { LastContact = new(2026, 2, 1) };
    }

    /// <summary>Files of which no lock can be deleted.</summary>
    private sealed class UndeletableLocks(Type fault) : WrappedFiles
    {
        protected override void Before(string call)
        {
            if (call == nameof(DeleteLock)) throw (Exception)Activator.CreateInstance(fault, "Operation not permitted")!;
        }
    }
}
