namespace NoteSdk.Workspace.Tests.Checking;

/// <summary>Checks of one note and of the vault: ranges, members, related places, fixes.</summary>
public sealed class CheckTests
{
    private const string Schema = """
        type: trip
        handle: "@{title|pascal}"
        heading: "{title}"
        enums:
          Mood: [good, bad]
        frontmatter:
          title: text!
          day: date!
          mood: Mood
          mail: email
        sections:
          Facts: {was: [Data], list: date}
          Stops: {list: Stop, table: {Day: date, Town: text}}
          Profile: {labels: {Boss: link, Since: date}}
          Todo: {list: task}
        """;

    /// <summary>What a diagnostic is about, from its start to its end.</summary>
    [Theory]
    [InlineData("day: soon", "NOTE104", "soon", "Day")]
    [InlineData("day: 'soon'", "NOTE104", "'soon'", "Day")]
    [InlineData("mood: goood # so", "NOTE104", "goood", "Mood")]
    [InlineData("mail: nobody", "NOTE113", "nobody", "Mail")]
    [InlineData("day: [a, b]", "NOTE115", "[a, b]", "Day")]
    [InlineData("mood: good", "NOTE105", "", "Day")]
    [InlineData("day: 2026-01-01\n---\n## Stops\n\n| Day | Town |\n| --- | --- |\n| x y  | Ulm |", "NOTE104", "x y", "Stops")]
    [InlineData("day: 2026-01-01\n---\n## Profile\n\n**Since**: never  ", "NOTE104", "never", "Profile.Since")]
    [InlineData("day: 2026-01-01\n---\n## Other\n", "NOTE109", "## Other", null)]
    [InlineData("day: 2026-01-01\n---\n### Facts ###\n", "NOTE117", "### Facts", null)]
    [InlineData("day: 2026-01-01\n---\n# Another\n", "NOTE120", "Another", null)]
    [InlineData("day: 2026-01-01\n---\nSee 🌊 [[Nowhere|that]] and", "NOTE121", "[[Nowhere|that]]", null)]
    [InlineData("day: 2026-01-01\n---\n## Todo\n\n- [ ] Ask @Nobody, or so", "NOTE138", "@Nobody", null)]
    public async Task A_diagnostic_has_the_range_of_what_it_is_about(string note, string id, string about, string? member)
    {
        foreach (string form in new[] { "\n", "\r\n" })
        {
            string text = $"---\ntype: trip\ntitle: T\n{note}{(note.Contains("---", StringComparison.Ordinal) ? "" : "\n---")}\n".ReplaceLineEndings(form);
            NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.Files(("schemas/trip.note.yaml", Schema), ("T.md", text)));
            Assert.Empty(workspace.Diagnostics);

            WorkspaceDiagnostic found = Assert.Single(workspace.Check("T.md"), one => one.Id == id);

            Assert.Equal(about, Slice(text, found.Range));
            Assert.Equal(member, found.Member);
            if (member is not null) Assert.Equal(workspace.Describe("trip").FindMember(member).Range, found.Related!.Range);
        }
    }

    [Theory]
    [InlineData("mood: god", "NOTE104", false, "mood: good")]
    [InlineData("mood: good\n---\n### Facts\n", "NOTE117", false, "mood: good\n---\n## Facts\n")]
    [InlineData("mood: good\n---\n## Data\n", "NOTE118", true, "mood: good\n---\n## Facts\n")]
    [InlineData("mood: good\n---\n# U\n", "NOTE120", false, "mood: good\n---\n# T\n")]
    [InlineData("mood: good\n---\n[[Plase#x|y]]\n", "NOTE121", false, "mood: good\n---\n[[Place#x|y]]\n")]
    public async Task A_fix_is_an_edit(string note, string id, bool isSafe, string expected)
    {
        string head = "---\ntype: trip\ntitle: T\nday: 2026-01-01\n";
        string tail = note.Contains("---", StringComparison.Ordinal) ? "" : "\n---\n";
        MemoryVaultFiles files = TestWorkspace.Files(("schemas/trip.note.yaml", Schema), ("T.md", head + note + tail), ("Place.md", "# x\n"));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        WorkspaceFix fix = Assert.Single(Assert.Single(workspace.Check("T.md"), one => one.Id == id).Fixes);
        await workspace.ApplyAsync(workspace.Plan(changes => changes.Edit("T.md", fix.Edits)));

        Assert.Equal(isSafe, fix.IsSafe);
        Assert.Equal(head + expected + tail, files.ReadText("T.md"));
    }

    [Fact]
    public async Task A_misspelled_type_is_fixed()
    {
        MemoryVaultFiles files = TestWorkspace.Files(("schemas/trip.note.yaml", Schema), ("T.md", "---\ntype: tripp\ntitle: T\nday: 2026-01-01\n---\n"));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        WorkspaceDiagnostic found = Assert.Single(workspace.Check("T.md"));

        Assert.Equal(("NOTE122", new TextRange(2, 7, 2, 12)), (found.Id, found.Range));
        Assert.Equal("trip", Assert.Single(Assert.Single(found.Fixes).Edits).NewText);
    }

    /// <summary>A hostile note must not be compared with all names of the vault for each of its mistakes.</summary>
    [Fact]
    public async Task A_note_with_many_mistakes_gets_the_fixes_of_the_first_ones()
    {
        MemoryVaultFiles files = TestWorkspace.Files(("T.md", string.Concat(Enumerable.Repeat("[[Plase]] ", 100))), ("Place.md", ""));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        NoteList<WorkspaceDiagnostic> found = workspace.Check("T.md");

        Assert.Equal(100, found.Count);
        Assert.Equal(Enumerable.Range(0, 20), Enumerable.Range(0, 100).Where(i => found[i].Fixes.Count > 0));
    }

    [Fact]
    public async Task The_settings_decide_on_severities()
    {
        MemoryVaultFiles files = TestWorkspace.Files(("schemas/trip.note.yaml", Schema), ("T.md", "---\ntype: trip\ntitle: T\nday: soon\n---\n[[Nowhere]]\n"),
            (WorkspaceSettings.Path, "severities: {NOTE104: none, NOTE106: none, NOTE121: error}\n"));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        Assert.Equal([("NOTE121", NoteSeverity.Error)], workspace.Check("T.md").Select(static one => (one.Id, one.Severity)));
        Assert.Equal([("NOTE121", NoteSeverity.Error)], (await workspace.CheckAsync()).Select(static one => (one.Id, one.Severity)));
    }

    [Fact]
    public async Task Notes_are_found_by_what_a_person_writes()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        files.Write("Old/Bo.md", "# Somebody\n");
        files.Write("Old/X.md", "# Grace Hopper\n");
        files.Write("Old/Y.md", "# Grace Hopper\n");
        files.Write("Picture.png", "");
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        Assert.Equal(["People/Bo.md"], workspace.FindNotes("People/Bo.md"));
        Assert.Equal(["People/Bo.md"], workspace.FindNotes("People/Bo"));
        Assert.Equal(["People/Ada.md"], workspace.FindNotes("ada"));
        Assert.Equal(["Old/Bo.md", "People/Bo.md"], workspace.FindNotes("Bo"));
        Assert.Equal(["People/Ada.md"], workspace.FindNotes("@Ada"));
        Assert.Equal(["Old/X.md", "Old/Y.md"], workspace.FindNotes("Grace Hopper"));
        Assert.Equal(["Old/X.md"], workspace.FindNotes("X"));
        Assert.Empty(workspace.FindNotes("Picture.png"));
        Assert.Empty(workspace.FindNotes("Nobody"));
        Assert.Throws<ArgumentException>(() => workspace.FindNotes(""));
    }

    private static string Slice(string text, TextRange range)
    {
        Assert.Equal(range.StartLine, range.EndLine);
        return text.ReplaceLineEndings("\n").Split('\n')[range.StartLine - 1][(range.StartColumn - 1)..(range.EndColumn - 1)];
    }
}
