namespace NoteSdk.Notes.Tests.Records;

/// <summary><c>from: filename</c>: a title that the note does not hold is its file's name.</summary>
public sealed class FileNameTests : IDisposable
{
    private const string Bare = "---\ntype: x\n---\n\n# Pete Iming\n\n## Tasks\n\n```dataview\nTASK\nWHERE contains(text, \"@PeteIming\")\n```\n";

    private static readonly NoteSchema Notes = TestSchema.Of(
        "frontmatter:\n  title: {type: text!, from: filename}\nheading: \"{title}\"\nhandle: \"@{title|pascal}\"\nsections:\n  Tasks:\n    dataview: |\n      TASK\n      WHERE contains(text, \"{handle}\")\n");

    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("People/Pete Iming.md")]
    [InlineData("Pete Iming.MD")]
    [InlineData("Pete Iming")]
    public void The_title_and_what_derives_from_it_come_from_the_path(string path)
    {
        SchemaNote note = Notes.Parse(Bare, path);
        Assert.Equal("Pete Iming", note["Title"]);
        Assert.Equal("@PeteIming", note.Handle);
        Assert.Empty(note.Diagnostics);
        Assert.Equal(Bare, note.ToMarkdown());
    }

    [Fact]
    public void A_key_in_the_note_wins()
    {
        SchemaNote note = Notes.Parse("---\ntype: x\ntitle: Pete\n---\n\n# Pete\n", "Pete Iming.md");
        Assert.Equal("Pete", note["Title"]);
        Assert.Empty(TestSchema.Found(note));
    }

    [Fact]
    public void Without_a_path_the_title_is_missing()
    {
        SchemaNote note = Notes.Parse("---\ntype: x\n---\n");
        Assert.Equal("", note["Title"]);
        Assert.Equal(["2:1 NOTE105"], TestSchema.Found(note));
    }

    [Fact]
    public void Another_title_is_written_and_all_follows_it()
    {
        SchemaNote note = Notes.Parse(Bare, "Pete Iming.md").With("Title", "Ada");
        Assert.Equal("---\ntype: x\ntitle: Ada\n---\n\n# Ada\n\n## Tasks\n\n```dataview\nTASK\nWHERE contains(text, \"@Ada\")\n```\n", note.ToMarkdown());
        Assert.Equal(Bare, note.With("Title", "Pete Iming").ToMarkdown());
    }

    [Fact]
    public void A_note_saved_under_another_name_keeps_its_title()
    {
        string old = Path.Combine(_folder, "Pete Iming.md");
        string moved = Path.Combine(_folder, "Pete.md");
        File.WriteAllText(old, Bare);
        SchemaNote note = Notes.Load(old);
        note.SaveAs(moved);
        Assert.Equal(Bare.Replace("type: x\n", "type: x\ntitle: Pete Iming\n", StringComparison.Ordinal), File.ReadAllText(moved));
        Assert.Equal(note, Notes.Load(moved));
        Assert.Equal(moved, note.Path);
    }

    [Fact]
    public void A_new_note_saved_under_its_title_does_not_hold_it()
    {
        string path = Path.Combine(_folder, "Pete Iming.md");
        SchemaNote note = Notes.New(("Title", "Pete Iming"));
        Assert.Contains("title: Pete Iming\n", note.ToMarkdown(), StringComparison.Ordinal);
        note.SaveAs(path);
        Assert.Equal(Bare, File.ReadAllText(path));
        Assert.Equal(note, Notes.Load(path));
        note.With("Title", "Ada").Save();
        Assert.Contains("title: Ada\n", File.ReadAllText(path), StringComparison.Ordinal);
    }
}
