namespace NoteSdk.Workspace.Tests.Answers;

/// <summary>Renaming from wherever the name stands.</summary>
public sealed class RenameTests
{
    private const string Bo = "---\ntype: person\ntitle: Bo\nstatus: \"on\"\n---\n# Bo\n\n## Facts\n\n- Knows @Ada\n\n## Own part\n\nSee [[#Own part]].\n";
    private const string Note = "[[Bo]] [[Bo#Own part|part]] [b](People/Bo.md#Own%20part)\n- [ ] ask @Bo #a/b #ab\n# H\n";

    /// <summary>From the title, the heading, a link, a handle: all the same plan, and the one that a move gives.</summary>
    [Theory]
    [InlineData("People/Bo.md", "title: B§o")]
    [InlineData("People/Bo.md", "# B§o\n")]
    [InlineData("Note.md", "[[B§o]]")]
    [InlineData("Note.md", "@B§o")]
    [InlineData("Note.md", "(People/B§o.md")]
    public async Task A_note_is_renamed_as_a_move_renames_it(string path, string marked)
    {
        (NoteWorkspace workspace, int line, int column) = await Open(path, marked);
        Assert.Equal((WorkspaceRenameKind.Note, "Bo"), workspace.FindRename(path, line, column) is { } found ? (found.Kind, found.Name) : default);

        WorkspacePlan plan = workspace.Plan(changes => changes.RenameAt(path, line, column, "Bob Lee"));

        Vault vault = await Vault.OpenAsync(Files(), workspace.Schemas);
        VaultBatch batch = vault.NewBatch();
        batch.Move("People/Bo.md", "People/Bob Lee.md");
        Assert.Equal(batch.Diff(), plan.ToDiff());
        Assert.Contains("+- [ ] ask @BobLee", plan.ToDiff(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("People/Bo.md", "## Own p§art")]
    [InlineData("People/Bo.md", "[[#Own p§art]]")]
    [InlineData("Note.md", "[[Bo#Own p§art|")]
    [InlineData("Note.md", "(People/Bo.md#Own%2§0part)")]
    public async Task A_heading_is_renamed_with_the_links_to_it(string path, string marked)
    {
        (NoteWorkspace workspace, int line, int column) = await Open(path, marked);
        Assert.Equal((WorkspaceRenameKind.Heading, "Own part"), workspace.FindRename(path, line, column) is { } found ? (found.Kind, found.Name) : default);

        NoteWorkspace after = await workspace.ApplyAsync(workspace.Plan(changes => changes.RenameAt(path, line, column, "My: part #2")));

        Assert.Equal(Bo.Replace("## Own part", "## My: part #2", StringComparison.Ordinal).Replace("[[#Own part]]", "[[#My part 2]]", StringComparison.Ordinal), after.GetText("People/Bo.md"));
        Assert.Equal(Note.Replace("Bo#Own part", "Bo#My part 2", StringComparison.Ordinal).Replace("#Own%20part", "#My%20part%202", StringComparison.Ordinal), after.GetText("Note.md"));
        Assert.Empty(after.Check("Note.md"));
    }

    [Theory]
    [InlineData("Note.md", "#a/§b", "x/y", "#x/y #ab")]
    [InlineData("Note.md", "#a/§b", "#c", "#c #ab")]
    public async Task A_tag_is_renamed_and_no_other(string path, string marked, string newName, string expected)
    {
        (NoteWorkspace workspace, int line, int column) = await Open(path, marked);

        NoteWorkspace after = await workspace.ApplyAsync(workspace.Plan(changes => changes.RenameAt(path, line, column, newName)));

        Assert.Equal(Note.Replace("#a/b #ab", expected, StringComparison.Ordinal), after.GetText("Note.md"));
    }

    [Fact]
    public async Task A_tag_is_renamed_with_those_nested_in_it_in_text_and_frontmatter()
    {
        MemoryVaultFiles files = TestWorkspace.Files(("A.md", "---\ntags: [Work/x, 'work', works]\n---\n#work #WORK/y #workshop\n"));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        NoteWorkspace after = await workspace.ApplyAsync(workspace.Plan(static changes => changes.RenameAt("A.md", 4, 3, "job")));

        Assert.Equal("---\ntags: [job/x, 'job', works]\n---\n#job #job/y #workshop\n", after.GetText("A.md"));
    }

    [Theory]
    [InlineData("People/Bo.md", "status: \"o§n\"", "on", "in use", "Active: [active, \"in use\"]", "status: \"in use\"")]
    [InlineData("People/Ada.md", "status: act§ive", "active", "now", "Active: [now, \"on\"]", "status: \"on\"")]
    public async Task The_spelling_of_an_enum_is_renamed_in_the_schema_and_in_all_notes(string path, string marked, string old, string newName, string inSchema, string inBo)
    {
        (NoteWorkspace workspace, int line, int column) = await Open(path, marked);
        Assert.Equal((WorkspaceRenameKind.EnumSpelling, old), workspace.FindRename(path, line, column) is { } found ? (found.Kind, found.Name) : default);

        WorkspacePlan plan = workspace.Plan(changes => changes.RenameAt(path, line, column, newName));
        NoteWorkspace after = await workspace.ApplyAsync(plan);

        Assert.Contains("schemas/person.note.yaml", plan.Files.Select(static file => file.NewPath));
        Assert.Contains(newName, after.Describe("person").FindMember("status").EnumMembers[0].Spellings);
        Assert.Contains(inSchema, plan.ToDiff(), StringComparison.Ordinal);
        Assert.Contains(inBo, after.GetText("People/Bo.md"), StringComparison.Ordinal);
        Assert.Empty(after.Diagnostics);
        Assert.Equal(["Active", "Active"], new[] { "People/Ada.md", "People/Bo.md" }.Select(note => after.GetJson(note, "status").Trim('"')));
    }

    [Theory]
    [InlineData("People/Bo.md", "## Fa§cts", "x", "was: Facts")]
    [InlineData("Note.md", "#a/§b", "a b", "cannot be a tag")]
    [InlineData("Note.md", "#a/§b", "12", "cannot be a tag")]
    [InlineData("Note.md", "[[B§o]]", "a/b", "is a path")]
    [InlineData("Note.md", "[[B§o]]", "a|b", "cannot be the path")]
    [InlineData("People/Bo.md", "## Own p§art", "x\ny", "would not be read as the text of a heading")]
    [InlineData("People/Bo.md", "[[#Own p§art]]", ":", "cannot lead to")]
    [InlineData("People/Bo.md", "status: \"o§n\"", "paused", "cannot be a spelling of 'Status'")]
    [InlineData("People/Bo.md", "type: per§son", "x", "nothing here")]
    public async Task What_cannot_be_renamed_is_refused_with_a_reason(string path, string marked, string newName, string reason)
    {
        (NoteWorkspace workspace, int line, int column) = await Open(path, marked);

        ArgumentException refused = Assert.Throws<ArgumentException>(() => workspace.Plan(changes => changes.RenameAt(path, line, column, newName)));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_is_not_the_name_of_the_file_is_renamed_with_its_heading_and_handle()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        files.Write("People/x1.md", "---\ntype: person\ntitle: Cy Dee\n---\n# Cy Dee\n");
        files.Write("Note.md", "- [ ] @CyDee [[x1#Cy Dee]] [[x1]]\n");
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        NoteWorkspace after = await workspace.ApplyAsync(workspace.Plan(static changes => changes.RenameAt("People/x1.md", 5, 4, "Cy Ell")));

        Assert.Equal("---\ntype: person\ntitle: Cy Ell\n---\n# Cy Ell\n", after.GetText("People/x1.md"));
        Assert.Equal("- [ ] @CyEll [[x1#Cy Ell]] [[x1]]\n", after.GetText("Note.md"));
    }

    private static MemoryVaultFiles Files()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        files.Write("People/Bo.md", Bo);
        files.Write("Note.md", Note);
        return files;
    }

    private static async Task<(NoteWorkspace Workspace, int Line, int Column)> Open(string path, string marked)
    {
        MemoryVaultFiles files = Files();
        string text = files.ReadText(path);
        int at = text.IndexOf(marked.Replace("§", "", StringComparison.Ordinal), StringComparison.Ordinal);
        (_, int line, int column) = Marked.Read(text.Insert(at + marked.IndexOf('§', StringComparison.Ordinal), "§"));
        return (await NoteWorkspace.OpenAsync(files), line, column);
    }
}
