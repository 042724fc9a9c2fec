using System.Text;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records;

public sealed class BadFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        string path = Path.Combine(_folder, "Nobody.md");
        Assert.Contains("Nobody.md", Assert.Throws<FileNotFoundException>(() => Person.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_is_an_empty_note()
    {
        Person note = Load([]);
        Assert.Equal(("", null, 0), (note.Title, note.LastContact, note.KeyFacts.Count));
        Assert.Contains(note.Diagnostics, diagnostic => diagnostic is { Id: "NOTE101", Line: 1, Column: 1 });
        Assert.Empty(note.ToUtf8Bytes());
    }

    [Fact]
    public void A_file_that_is_not_utf8_keeps_its_bytes_through_an_edit()
    {
        byte[] bytes = [.. "---\ntype: people\ntitle: Ada\ncreated: 2026-01-03\n---\n## Background\n\nCaf"u8, 0xE9, .. " years\n\n## Key Facts\n\n- One\n"u8];
        Person note = Load(bytes);
        Assert.Contains(note.Diagnostics, diagnostic => diagnostic is { Id: "NOTE112", Line: 8, Column: 4, Severity: NoteSeverity.Error });
        Assert.Equal(bytes, note.ToUtf8Bytes());
        Assert.Equal([.. bytes, .. "- Two\n"u8], (note with { KeyFacts = ["One", "Two"] }).ToUtf8Bytes());
    }

    [Fact]
    public void Fifty_megabytes_of_one_line_are_read_within_ten_times_their_size()
    {
        byte[] bytes = new byte[50 << 20];
        Array.Fill(bytes, (byte)'x');
        long before = GC.GetAllocatedBytesForCurrentThread();
        Person note = Person.Parse(bytes);
        Assert.Equal("", note.Title);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 10L * bytes.Length);
        Assert.Equal(bytes, note.ToUtf8Bytes());
    }

    [Trait("Category", "Hostile")]
    [Fact]
    public void Fifty_megabytes_in_one_cell_are_a_value()
    {
        string role = new('x', 50 << 20);
        Person note = Person.Parse("## Contact Information\n\n| Field | Value |\n|---|---|\n| Role | " + role + " |\n");
        Assert.Equal(role.Length, note.ContactInformation.Role!.Length);
    }

    private Person Load(byte[] bytes)
    {
        string path = Path.Combine(_folder, "Note.md");
        File.WriteAllBytes(path, bytes);
        return Person.Load(path);
    }
}
