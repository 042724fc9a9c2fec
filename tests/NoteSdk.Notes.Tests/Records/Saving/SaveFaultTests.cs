using NoteSdk.Files.Saving;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

/// <summary>Whatever step of a save fails, the file is the old version or the new one, whole.</summary>
public sealed class SaveFaultTests : IDisposable
{
    private const string Old = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n\n## Key Facts\n\n- One\n";
    private const string New = Old + "- Two\n";
    private const int NoSpace = 28;

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    public static TheoryData<bool, int> Faults
    {
        get
        {
            TheoryData<bool, int> data = [];
            foreach (bool canExchange in new[] { true, false })
            {
                for (int kind = 0; kind < 3; kind++) data.Add(canExchange, kind);
            }

            return data;
        }
    }

    private string NotePath => Path.Combine(_folder, "Ada.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_step_that_fails_leaves_one_whole_version_and_is_named(bool canExchange, int kind)
    {
        int steps = CallsOf(canExchange);
        Assert.InRange(steps, 10, 30);
        for (int step = 0; step < steps; step++)
        {
            File.WriteAllText(NotePath, Old);
            FaultyFiles files = new(step, () => throw Fault(kind)) { CanExchange = canExchange };
            Exception? failure = Record.Exception(() => Edited().Save(FilesOf(files)));
            string text = File.ReadAllText(NotePath);
            if (failure is null)
            {
                Assert.Contains(files.Calls[step], (string[])["Delete", "DeleteLock"]);
                Assert.Equal(New, text);
            }
            else
            {
                Assert.IsType<IOException>(failure);
                Assert.Contains(NotePath, failure.Message, StringComparison.Ordinal);
                Assert.Contains(" failed: ", failure.Message, StringComparison.Ordinal);
                bool isNew = failure.Message.EndsWith("The file holds the new version, which may not survive a power failure.", StringComparison.Ordinal);
                Assert.True(isNew || failure.Message.EndsWith("The file is as it was.", StringComparison.Ordinal), failure.Message);
                Assert.Equal(isNew ? New : Old, text);
                Assert.Equal(isNew, files.Calls[step] == "FlushFolder");
            }

            AssertNextSaveLeavesNoLitter();
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    public void A_write_that_is_cut_short_without_a_word_is_noticed(int length)
    {
        File.WriteAllText(NotePath, Old);
        IOException failure = Assert.Throws<IOException>(() => Edited().Save(FilesOf(new FaultyFiles(-1, () => { }) { MostBytes = length })));
        Assert.StartsWith($"{NotePath}: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"{length} of {New.Length} bytes", failure.Message, StringComparison.Ordinal);
        Assert.Equal(Old, File.ReadAllText(NotePath));
        Assert.Single(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_full_disk_is_reported_as_such()
    {
        File.WriteAllText(NotePath, Old);
        FaultyFiles counting = new(-1, () => { });
        Edited().Save(FilesOf(counting));
        File.WriteAllText(NotePath, Old);
        FaultyFiles files = new(counting.Calls.IndexOf("Write"), () => throw Fault(0));
        IOException failure = Assert.Throws<IOException>(() => Edited().Save(FilesOf(files)));
        Assert.StartsWith($"{NotePath}: ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(": No space left on device.", failure.Message, StringComparison.Ordinal);
        Assert.Equal(NoSpace, failure.HResult);
        Assert.Single(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_new_file_that_could_not_be_written_is_not_there()
    {
        FaultyFiles counting = new(-1, () => { });
        NewNote().SaveAs(NotePath, FilesOf(counting));
        string text = File.ReadAllText(NotePath);
        for (int step = 0; step < counting.Calls.Count; step++)
        {
            File.Delete(NotePath);
            FaultyFiles files = new(step, () => throw Fault(1));
            Exception? failure = Record.Exception(() => NewNote().SaveAs(NotePath, FilesOf(files)));
            Assert.Equal(files.Calls[step] != "DeleteLock", failure is IOException);
            if (files.Calls[step] is "FlushFolder" or "DeleteLock") Assert.Equal(text, File.ReadAllText(NotePath));
            else Assert.Empty(Directory.GetFileSystemEntries(_folder));
        }
    }

    private static NoteFile FilesOf(IFileSystem files) => new(files, TimeSpan.FromSeconds(5));

    private static Exception Fault(int kind) => kind switch
    {
        0 => new IOException("No space left on device", NoSpace),
        1 => new IOException("Input/output error", 5),
        _ => new UnauthorizedAccessException("Access is denied."),
    };

    private static Person NewNote() => new() { Title = "Ada", Created = new(2026, 1, 3) };

    private Person Edited() => Person.Load(NotePath) with { KeyFacts = ["One", "Two"] };

    private int CallsOf(bool canExchange)
    {
        File.WriteAllText(NotePath, Old);
        FaultyFiles files = new(-1, () => { }) { CanExchange = canExchange };
        Edited().Save(FilesOf(files));
        Assert.Equal(New, File.ReadAllText(NotePath));
        return files.Calls.Count;
    }

    private void AssertNextSaveLeavesNoLitter()
    {
        (Person.Load(NotePath) with { KeyFacts = ["Three"] }).Save();
        Assert.Equal(["Three"], Person.Load(NotePath).KeyFacts);
        Assert.Equal([NotePath], Directory.GetFileSystemEntries(_folder));
    }
}
