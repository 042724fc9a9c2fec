using NoteSdk.Files.Saving;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records.Saving;

public sealed class SavingTests : IDisposable
{
    private const string Note = "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n\n## Key Facts\n\n- One\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    private string NotePath => Path.Combine(_folder, "Ada.md");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_edit_is_saved_and_the_saved_note_can_be_edited_on()
    {
        Person ada = Load() with { KeyFacts = ["One", "Two"] };
        ada.Save();
        Assert.Equal(Note + "- Two\n", File.ReadAllText(NotePath));
        (ada with { KeyFacts = ["One", "Two", "Three"] }).Save();
        Assert.Equal(Note + "- Two\n- Three\n", File.ReadAllText(NotePath));
        Assert.Equal(["Ada.md"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_note_that_another_program_changed_is_left_alone()
    {
        Person ada = Load() with { KeyFacts = ["Two"] };
        File.WriteAllText(NotePath, Note + "- From elsewhere\n");
        NoteConflictException conflict = Assert.Throws<NoteConflictException>(ada.Save);
        Assert.StartsWith($"{NotePath}: ", conflict.Message, StringComparison.Ordinal);
        Assert.Equal(Note + "- From elsewhere\n", File.ReadAllText(NotePath));
        Assert.Equal(File.ReadAllBytes(NotePath), conflict.Current!.Value.ToArray());
    }

    [Fact]
    public void A_note_that_was_deleted_is_not_made_again()
    {
        Person ada = Load() with { KeyFacts = ["Two"] };
        File.Delete(NotePath);
        Assert.Null(Assert.Throws<NoteConflictException>(ada.Save).Current);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_refused_value_leaves_the_file_alone()
    {
        Person ada = Load() with { KeyFacts = [" no"] };
        Assert.Throws<NoteWriteException>(ada.Save);
        Assert.Equal(Note, File.ReadAllText(NotePath));
        Assert.Single(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void A_new_note_is_saved_to_a_new_file_only()
    {
        Person ada = new() { Title = "Ada", Created = new(2026, 1, 3) };
        Assert.Throws<InvalidOperationException>(ada.Save);
        ada.SaveAs(NotePath);
        Assert.Equal(ada, Person.Load(NotePath));
        Assert.Equal(NotePath, ada.Path);
        Assert.Throws<IOException>(() => new Person { Title = "Other", Created = new(2026, 1, 3) }.SaveAs(NotePath));
        Assert.Equal("Ada", Person.Load(NotePath).Title);
        Assert.Single(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Permissions_are_kept_and_a_symbolic_link_stays_one()
    {
        if (OperatingSystem.IsWindows() || TestWays.ArePaths) return;
        Load();
        File.SetUnixFileMode(NotePath, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        string link = Path.Combine(_folder, "Link.md");
        File.CreateSymbolicLink(link, NotePath);
        (Person.Load(link) with { KeyFacts = ["Two"] }).Save();
        Assert.Equal(NotePath, File.ResolveLinkTarget(link, returnFinalTarget: true)!.FullName);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(NotePath));
        Assert.Equal(["Two"], Person.Load(NotePath).KeyFacts);
    }

    [Fact]
    public void A_note_that_is_protected_against_writing_is_left_alone()
    {
        Person ada = Load() with { KeyFacts = ["Two"] };
        ProtectedFiles files = new();
        IOException refusal = Assert.Throws<IOException>(() => ada.Save(new NoteFile(files, TimeSpan.FromSeconds(5))));
        Assert.StartsWith($"{NotePath}: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(": Access to the path is denied.", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(Note, File.ReadAllText(NotePath));
        Assert.Single(Directory.GetFileSystemEntries(_folder));

        // Who may write everything is not asked by the system.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        File.SetUnixFileMode(NotePath, UnixFileMode.UserRead);
        Assert.Contains(": Access to the path", Assert.Throws<IOException>(ada.Save).Message, StringComparison.Ordinal);
        Assert.Equal(Note, File.ReadAllText(NotePath));
    }

    private Person Load()
    {
        File.WriteAllText(NotePath, Note);
        return Person.Load(NotePath);
    }

    /// <summary>Files of which none may be written in place.</summary>
    private sealed class ProtectedFiles : WrappedFiles
    {
        protected override void Before(string call)
        {
            if (call == nameof(CheckWritable)) throw new UnauthorizedAccessException($"Access to the path is denied.");
        }
    }
}
