using System.Text;
using NoteSdk.Notes.Records;
using NoteSdk.Schema.Naming;
using NoteSdk.Tests.Notes;

namespace NoteSdk.Notes.Tests.Records;

/// <summary>Reading a note where only its type is at hand, and notes of no type.</summary>
public sealed class ReadNoteTests : IDisposable
{
    private const string Plain = "---\ntype: unknown\ntitle: A\n---\n\n# A\n\n## One\n\ntext\n\n## Two\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_generated_type_reads_its_record()
    {
        NoteRecord read = NoteType.Of<Everything>().ReadNote(SampleSchemas.EverythingNote, "Some/Everything.md");

        Assert.Equal(Everything.Parse(SampleSchemas.EverythingNote, "Some/Everything.md"), Assert.IsType<Everything>(read));
        Assert.Equal("Some/Everything.md", read.Path);
        Assert.Equal(SampleSchemas.EverythingNote, read.ToUtf8Bytes());
    }

    [Fact]
    public void A_type_of_run_time_reads_a_note_of_its_schema()
    {
        NoteRecord read = ((NoteType)SampleSchemas.Everything).ReadNote(SampleSchemas.EverythingNote, null);

        Assert.Equal(SampleSchemas.Everything.Parse(SampleSchemas.EverythingNote), Assert.IsType<SchemaNote>(read));
    }

    [Fact]
    public void The_bytes_are_not_copied()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Plain);

        Assert.Same(bytes, UntypedNote.Type.ReadNote(bytes, null).Source!.Bytes);
        Assert.Same(bytes, NoteType.Of<Everything>().ReadNote(bytes, null).Source!.Bytes);
    }

    [Fact]
    public void A_note_without_a_type_has_its_content_and_no_diagnostics()
    {
        PlainNote note = Read(Plain, "Some/A.md");

        Assert.Equal("Some/A.md", note.Path);
        Assert.Empty(note.Diagnostics);
        Assert.Empty(note.Members);
        Assert.Equal([("type", "unknown"), ("title", "A")], note.Frontmatter.Select(entry => (entry.Key, entry.Value)));
        Assert.Equal([("A", 1), ("One", 2), ("Two", 2)], note.Sections.Select(section => (section.Heading, section.Level)));
        Assert.Equal(Plain, note.ToMarkdown());
        Assert.Empty(note.Diff());
    }

    [Theory]
    [InlineData("")]
    [InlineData("text\n")]
    [InlineData("# A\n\n## B\n\n## B\n")]
    [InlineData("---\ntags: [a]\n---\n")]
    public void A_note_of_no_type_needs_no_frontmatter(string text) => Assert.Empty(Read(text).Diagnostics);

    [Fact]
    public void What_cannot_be_read_of_a_note_of_no_type_is_reported_and_kept()
    {
        Assert.Equal(["a.md(1,1): NOTE102"], Told(Read("---\na: b\n", "a.md")));
        Assert.Equal(["a.md(3,5): NOTE103"], Told(Read("---\na: b\nc: d: e\n---\n", "a.md")));
        Assert.Equal(["a.md(2,3): NOTE112"], Told((PlainNote)UntypedNote.Type.ReadNote([.. "a\nbc"u8, 0xFF], "a.md")));

        byte[] bytes = [0xFF, 0, .. "---\n"u8];
        Assert.Equal(bytes, UntypedNote.Type.ReadNote(bytes, null).ToUtf8Bytes());
    }

    [Fact]
    public void Notes_of_no_type_are_equal_by_their_text()
    {
        Assert.Equal(Read(Plain, "a.md"), Read(Plain, "b.md"));
        Assert.Equal(Read(Plain, "a.md").GetHashCode(), Read(Plain, "b.md").GetHashCode());
        Assert.NotEqual(Read(Plain), Read(Plain + " "));
        Assert.Equal(Read(Plain), Read(Plain) with { });
    }

    [Fact]
    public void A_note_of_no_type_can_be_saved_elsewhere()
    {
        string path = Path.Combine(_folder, "A.md");
        PlainNote note = Read(Plain);

        note.SaveAs(path);
        note.Save();

        Assert.Equal(path, note.Path);
        Assert.Equal(Plain, File.ReadAllText(path));
        File.AppendAllText(path, "more\n");
        Assert.Throws<NoteConflictException>(note.Save);
    }

    [Fact]
    public void The_record_of_a_schema_cannot_have_its_name() => Assert.True(ReservedNames.IsType(nameof(PlainNote)));

    private static PlainNote Read(string text, string? path = null) => Assert.IsType<PlainNote>(UntypedNote.Type.ReadNote(Encoding.UTF8.GetBytes(text), path));

    private static IEnumerable<string> Told(PlainNote note) => note.Diagnostics.Select(found => $"{found.Path}({found.Line},{found.Column}): {found.Id}");
}
