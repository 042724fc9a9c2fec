using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records;

public sealed class SampleVaultTests
{
    [Fact]
    public void Every_person_reads_without_a_fault_and_writes_back_the_same_bytes() => Check<Person>("People");

    [Fact]
    public void Every_meeting_reads_without_a_fault_and_writes_back_the_same_bytes() => Check<Meeting>("Meetings");

    [Fact]
    public void Every_project_reads_without_a_fault_and_writes_back_the_same_bytes()
    {
        Check<Project>("Projects");
        Check<Project>("VAST");
        Check<Project>("Personal");
    }

    private static void Check<T>(string folder)
        where T : Note<T>, INote<T>
    {
        Assert.NotEmpty(SampleVault.Notes(folder));
        foreach (string path in SampleVault.Notes(folder))
        {
            T note = Note<T>.Load(path);
            Assert.DoesNotContain(note.Diagnostics, diagnostic => diagnostic.Severity != NoteSeverity.Info);
            Assert.Equal(File.ReadAllBytes(path), note.ToUtf8Bytes());
        }
    }
}
