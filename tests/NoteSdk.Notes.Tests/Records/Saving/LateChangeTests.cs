using NoteSdk.Files.Saving;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>What another program writes in the last moment before a save replaces the file.</summary>
public sealed class LateChangeTests : IDisposable
{
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    private string NotePath => Path.Combine(_folder, "Ada.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_version_written_between_comparison_and_exchange_is_put_back()
    {
        if (TestWays.AreWithoutExchange) return;
        NoteConflictException conflict = Assert.Throws<NoteConflictException>(() => Edit().Save(FilesThatMeet("TryExchange", () => Rewrite("Foreign"))));
        Assert.Equal("Foreign", File.ReadAllText(NotePath));
        Assert.Equal("Foreign"u8.ToArray(), conflict.Current!.Value.ToArray());
        Assert.Equal([NotePath], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Of_two_concurrent_versions_the_later_one_stays_and_the_earlier_one_is_kept_beside_it()
    {
        if (TestWays.AreWithoutExchange) return;
        int exchanges = 0;
        NoteFile files = FilesThatMeet(
            "TryExchange",
            () =>
            {
                if (++exchanges <= 2) Rewrite($"Foreign {exchanges}");
            },
            every: true);
        NoteConflictException conflict = Assert.Throws<NoteConflictException>(() => Edit().Save(files));
        string kept = Directory.GetFiles(_folder, "Ada (conflict *).md").Single();
        Assert.Equal("Foreign 1", File.ReadAllText(kept));
        Assert.EndsWith($"'{kept}'", Reported.Values(conflict.Message), StringComparison.Ordinal);
        Assert.Equal("Foreign 2", File.ReadAllText(NotePath));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder).Length);
    }

    [Fact]
    public void A_note_that_is_deleted_in_the_last_moment_stays_deleted()
    {
        if (TestWays.AreWithoutExchange) return;
        NoteFile files = FilesThatMeet("TryExchange", () => File.Delete(NotePath));
        Assert.Null(Assert.Throws<NoteConflictException>(() => Edit().Save(files)).Current);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_program_that_writes_in_place_is_given_a_moment_to_finish()
    {
        const string foreign = "Foreign";
        Person edited = Edit();
        int length = 0;
        NoteFile files = FilesThatMeet("Read", () => File.WriteAllText(NotePath, foreign[..Math.Min(length += 2, foreign.Length)]), every: true);
        NoteConflictException conflict = Assert.Throws<NoteConflictException>(() => edited.Save(files));
        Assert.Equal(foreign, System.Text.Encoding.UTF8.GetString(conflict.Current!.Value.Span));
    }

    private NoteFile FilesThatMeet(string call, Action change, bool every = false) => new(new MeetingFiles(call, change, every), TimeSpan.FromSeconds(5));

    private Person Edit()
    {
        File.WriteAllText(NotePath, Note);
        return Person.Load(NotePath) with { LastContact = new(2026, 2, 1) };
    }

    private void Rewrite(string text)
    {
        File.WriteAllText(NotePath + ".new", text);
        File.Move(NotePath + ".new", NotePath, overwrite: true);
    }

    /// <summary>A file system in which something else happens right before a call: the first one, or every one.</summary>
    private sealed class MeetingFiles(string meeting, Action change, bool every) : WrappedFiles
    {
        private bool _hasMet;

        protected override void Before(string call)
        {
            if (call != meeting || (_hasMet && !every)) return;
            _hasMet = true;
            change();
        }
    }
}
