namespace NoteSdk.Notes.Tests.Schemas;

/// <summary>Schemas are loaded together; what is wrong with them is told at its place, as in a build.</summary>
public sealed class NoteSchemasTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_schemas_of_the_project_are_loaded_without_a_fault()
    {
        Assert.Empty(SampleSchemas.All.Diagnostics);
        Assert.Equal(["meeting", "note", "people", "project"], SampleSchemas.All.Select(schema => schema.Name));
        Assert.Equal("People", SampleSchemas.People.Folder);
        Assert.Equal(["_Unknown_"], SampleSchemas.People.Placeholders);
        Assert.Equal("ContactInformation.Role (row 'Role' of section 'Contact Information')", SampleSchemas.People.GetMember("ContactInformation.Role").ToString());
    }

    [Fact]
    public void Folders_below_are_searched_and_other_files_left_alone()
    {
        Write("a.note.yaml", "type: a\n");
        Write("deeper/below/b.note.yaml", "type: b\nextends: a\n");
        Write("c.yaml", "type: c\n");
        Write("note.yaml", "type: d\n");
        NoteSchemas schemas = NoteSchemas.Load(_folder);
        Assert.Empty(schemas.Diagnostics);
        Assert.Equal(["a", "b"], schemas.Select(schema => schema.Name));
    }

    [Fact]
    public void A_folder_that_leads_to_itself_is_searched_once()
    {
        if (OperatingSystem.IsWindows()) return;
        Write("a.note.yaml", "type: a\n");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "again"), _folder);
        Assert.Empty(NoteSchemas.Load(_folder).Diagnostics);
    }

    [Fact]
    public void One_schema_is_loaded_from_its_file()
    {
        Write("b.note.yaml", "type: b\nfrontmatter: {title: text!}\n");
        Write("a.note.yaml", "type: a\nrecord: class\n");
        NoteSchemas schemas = NoteSchemas.Load(Path.Combine(_folder, "b.note.yaml"));
        Assert.Empty(schemas.Diagnostics);
        Assert.Equal("b", Assert.Single(schemas).Name);
    }

    [Fact]
    public async Task A_pipe_is_refused_and_not_waited_for()
    {
        if (OperatingSystem.IsWindows() || TestWays.ArePaths) return;
        string path = Path.Combine(_folder, "pipe.note.yaml");
        Shell.Run("mkfifo", path);
        foreach (string loaded in (string[])[path, _folder])
        {
            IOException refusal = await Assert.ThrowsAsync<IOException>(() => Task.Run(() => NoteSchemas.Load(loaded)).WaitAsync(TimeSpan.FromSeconds(60)));
            Assert.Contains("it is a pipe or a device, not a file", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        string path = Path.Combine(_folder, "schemata");
        Assert.Contains(path, Assert.Throws<DirectoryNotFoundException>(() => NoteSchemas.Load(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_schemas_has_none()
    {
        NoteSchemas schemas = NoteSchemas.Load(_folder);
        Assert.Empty(schemas);
        Assert.Equal("'people'", Reported.Values(Assert.Throws<KeyNotFoundException>(() => schemas["people"]).Message));
    }

    [Fact]
    public void A_type_that_no_schema_has_gets_the_nearest_named()
    {
        Assert.Equal("'poeple' 'people'", Reported.Values(Assert.Throws<KeyNotFoundException>(() => SampleSchemas.All["poeple"]).Message));
        Assert.False(SampleSchemas.All.TryGet("poeple", out NoteSchema? schema));
        Assert.Null(schema);
    }

    [Fact]
    public void Every_mistake_is_reported_at_its_file_line_and_column()
    {
        Write("bad.note.yaml", "type: bad\nfrontmatter:\n  title: text!\n  due: dat\nsections:\n  Facts: {lst: text}\n");
        Write("good.note.yaml", "type: good\n");
        Write("worse.note.yaml", "type: worse\nfrontmatter: {a: [\n");
        NoteSchemas schemas = NoteSchemas.Load(_folder);
        Assert.Equal(["good"], schemas.Select(schema => schema.Name));
        Assert.Equal(
            [("bad.note.yaml", "NOTE010", 4, 8), ("bad.note.yaml", "NOTE006", 6, 11), ("worse.note.yaml", "NOTE001", 3, 1)],
            schemas.Diagnostics.Select(found => (Path.GetFileName(found.Path)!, found.Id, found.Line, found.Column)));
        Assert.Equal($"{Path.Combine(_folder, "bad.note.yaml")}(4,8): error NOTE010: 'dat' 'date'", Reported.Of(schemas.Diagnostics[0]));
        string refusal = Assert.Throws<KeyNotFoundException>(() => schemas["bad"]).Message;
        Assert.Contains("'bad'", refusal, StringComparison.Ordinal);
        Assert.EndsWith($": {schemas.Diagnostics[0]}", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_a_parent_is_reported_once_and_the_parent_may_come_later()
    {
        NoteSchemas schemas = NoteSchemas.Parse(("child.note.yaml", "type: child\nextends: parent\n"), ("parent.note.yaml", "type: parent\nfrontmatter: {title: txt}\n"));
        NoteDiagnostic mistake = Assert.Single(schemas.Diagnostics);
        Assert.Equal(("parent.note.yaml", 2, 22), (mistake.Path, mistake.Line, mistake.Column));
    }

    [Fact]
    public void Whatever_the_text_is_there_are_diagnostics_and_no_exception()
    {
        foreach (string yaml in new[] { "", "\0", "{", "- a", "type: [", "&a [*a]", "type: a\ntype: b", new string('[', 100_000), "type: \uFFFE", "a\tb: c\r\r\n" })
        {
            NoteSchemas schemas = NoteSchemas.Parse(("odd.note.yaml", yaml));
            Assert.Empty(schemas);
            Assert.All(schemas.Diagnostics, found => Assert.True(found is { Path: "odd.note.yaml", Line: > 0, Column: > 0 }));
            Assert.Contains(schemas.Diagnostics, found => found.Severity == NoteSeverity.Error);
        }
    }

    private void Write(string name, string yaml)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, yaml);
    }
}
