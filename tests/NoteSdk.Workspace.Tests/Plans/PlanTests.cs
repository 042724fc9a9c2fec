using System.Text.Json;

namespace NoteSdk.Workspace.Tests.Plans;

/// <summary>Changes become plans, which are shown, applied as a whole, or refused as a whole.</summary>
public sealed class PlanTests
{
    private const string Ada = "People/Ada.md";

    [Theory]
    [InlineData("email", "bo@example.org", "(4,8,4,11) 'bo'")]
    [InlineData("status", "paused", "(5,9,5,15) 'paused'")]
    [InlineData("born", "1815-12-10", "(7,1,7,1) 'born: 1815-12-10\n'")]
    [InlineData("email", null, "(4,7,4,23) ''")]
    public async Task A_set_member_is_one_small_edit(string member, string? text, string edit)
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.People());

        WorkspacePlan plan = workspace.Plan(changes => changes.Set(Ada, member, text is null ? [] : [text]));

        PlannedFile file = Assert.Single(plan.Files);
        Assert.Equal((Ada, Ada), (file.OldPath, file.NewPath));
        Assert.Equal(edit, string.Join('|', file.Edits.Select(static one => $"{one.Range} '{one.NewText}'")));
    }

    [Fact]
    public async Task Items_of_a_list_are_added_replaced_and_removed_singly()
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.People());

        WorkspacePlan plan = workspace.Plan(static changes =>
        {
            changes.Add(Ada, "facts", "Was a countess");
            changes.Replace(Ada, "facts", "Wrote a program", "Wrote the first program");
            changes.Remove(Ada, "tags", "one");
        });
        workspace = await workspace.ApplyAsync(plan);

        Assert.Equal(["Wrote the first program", "Knew [[Bo]]", "Was a countess"], workspace.GetTexts(Ada, "facts"));
        Assert.Equal(["two"], workspace.GetTexts(Ada, "tags"));
    }

    [Fact]
    public async Task A_plan_is_shown_as_a_unified_diff_and_writes_nothing()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        WorkspacePlan plan = workspace.Plan(static changes => changes.Rename("People/Bo.md", "Bob"));

        string diff = plan.ToDiff();
        Assert.Contains("rename from People/Bo.md\nrename to People/Bob.md\n", diff, StringComparison.Ordinal);
        Assert.Contains("-- Knew [[Bo]]\n+- Knew [[Bob]]\n", diff, StringComparison.Ordinal);
        Assert.Equal(TestWorkspace.Ada, files.ReadText(Ada));
        Assert.Contains("People/Bo.md", files.Paths);
    }

    /// <summary>A rename's plan is what a batch of the vault does.</summary>
    [Theory]
    [InlineData("People/Bo.md", "People/Bob.md")]
    [InlineData("People/Bo.md", "Elsewhere/Deep/Bo.md")]
    [InlineData("People/Ada.md", "Ada.md")]
    public async Task The_plan_of_a_move_is_what_the_vault_does(string path, string newPath)
    {
        MemoryVaultFiles planned = TestWorkspace.People();
        MemoryVaultFiles moved = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(planned);
        Vault vault = await Vault.OpenAsync(moved, NoteSchemas.Parse(("schemas/person.note.yaml", TestWorkspace.Person)));

        WorkspacePlan plan = workspace.Plan(changes => changes.Move(path, newPath));
        VaultBatch batch = vault.NewBatch();
        batch.Move(path, newPath);
        Assert.Equal(batch.Diff(), plan.ToDiff());
        await workspace.ApplyAsync(plan);
        await batch.CommitAsync();

        Assert.Equal(moved.Paths, planned.Paths);
        Assert.All(moved.Paths, one => Assert.Equal(moved.ReadText(one), planned.ReadText(one)));
    }

    [Fact]
    public async Task A_plan_on_another_version_is_refused_as_a_whole()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        WorkspacePlan plan = workspace.Plan(static changes =>
        {
            changes.Set(Ada, "email", "x@example.org");
            changes.Add("People/Bo.md", "facts", "New");
            changes.Create("person", """{"Title": "Cy"}""");
        });
        files.Write("People/Bo.md", files.ReadText("People/Bo.md") + "\nMore.\n");
        string bo = files.ReadText("People/Bo.md");

        VaultConflictException conflict = await Assert.ThrowsAsync<VaultConflictException>(() => workspace.ApplyAsync(plan));

        Assert.Equal(["People/Bo.md"], conflict.Paths);
        Assert.Equal(TestWorkspace.Ada, files.ReadText(Ada));
        Assert.Equal(bo, files.ReadText("People/Bo.md"));
        Assert.DoesNotContain("People/Cy.md", files.Paths);
    }

    [Fact]
    public async Task A_version_that_was_read_is_asked_for()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        string version = workspace.GetVersion(Ada);
        NoteWorkspace after = await workspace.ApplyAsync(workspace.Plan(static changes => changes.Set(Ada, "email")));

        Assert.NotEqual(version, after.GetVersion(Ada));
        Assert.Single(workspace.Plan(changes =>
        {
            changes.Expect(Ada, version);
            changes.Delete(Ada);
        }).Files);
        Assert.Throws<VaultConflictException>(() => after.Plan(changes => changes.Expect(Ada, version)));
    }

    [Fact]
    public async Task A_plan_outlives_a_change_of_the_schemas()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        WorkspacePlan plan = workspace.Plan(static changes => changes.Set(Ada, "email"));
        files.Write("schemas/person.note.yaml", TestWorkspace.Person.Replace("born: date", "birthday: date", StringComparison.Ordinal));

        NoteWorkspace after = await (await workspace.RefreshAsync()).ApplyAsync(plan);

        Assert.Same(after.Schemas["person"], after.Vault.Get(Ada).Type);
        Assert.Empty(after.GetTexts(Ada, "birthday"));
    }

    [Fact]
    public async Task A_new_note_goes_to_the_folder_of_its_schema()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);
        string? path = null;

        WorkspacePlan plan = workspace.Plan(changes => path = changes.Create("person", """{"Title": "Cy: the third", "Born": "2000-01-31"}"""));
        workspace = await workspace.ApplyAsync(plan);

        PlannedFile file = Assert.Single(plan.Files);
        Assert.Equal((null, path, null), (file.OldPath, file.NewPath, file.OldVersion));
        Assert.Equal(files.ReadText(path!), Assert.Single(file.Edits).NewText);
        Assert.StartsWith("People/Cy", path, StringComparison.Ordinal);
        Assert.Equal(["2000-01-31"], workspace.GetTexts(path!, "born"));
        Assert.Equal(["active"], workspace.GetTexts(path!, "status"));
    }

    [Fact]
    public async Task A_new_note_is_made_of_texts()
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.People());
        string? path = null;

        workspace = await workspace.ApplyAsync(workspace.Plan(changes => path = changes.Create("person",
            [new("title", "Cy"), new("tags", "a"), new("born", "2000-01-31"), new("TAGS", "b"), new("status", "on")])));

        Assert.Equal("People/Cy.md", path);
        Assert.Equal(["a", "b"], workspace.GetTexts(path!, "tags"));
        Assert.Equal(["2000-01-31"], workspace.GetTexts(path!, "born"));
        Assert.Throws<ArgumentException>(() => workspace.Plan(static changes => changes.Create("person", [new("title", "X"), new("title", "Y")])));
        Assert.Throws<ArgumentException>(() => workspace.Plan(static changes => changes.Create("person", [new("email", "x@example.org")])));
    }

    [Fact]
    public async Task A_deleted_note_goes_to_the_trash()
    {
        MemoryVaultFiles files = TestWorkspace.People();
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        WorkspacePlan plan = workspace.Plan(static changes => changes.Delete(Ada));
        workspace = await workspace.ApplyAsync(plan);

        Assert.Equal((Ada, null), (plan.Files[0].OldPath, plan.Files[0].NewPath));
        Assert.False(workspace.Vault.TryGet(Ada, out _));
        Assert.DoesNotContain(Ada, files.Paths);
    }

    [Fact]
    public async Task What_changes_nothing_is_an_empty_plan()
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.People());

        WorkspacePlan plan = workspace.Plan(changes => changes.SetJson(Ada, workspace.GetJson(Ada)));

        Assert.True(plan.IsEmpty);
        Assert.Equal("", plan.ToDiff());
        await workspace.ApplyAsync(plan);
    }

    public static TheoryData<Action<WorkspaceChanges>, Type, string> Refused => new()
    {
        { static changes => changes.Set(Ada, "emial", "x"), typeof(ArgumentException), "'Email'" },
        { static changes => changes.Set(Ada, "born", "yesterday"), typeof(ArgumentException), "Born 'yesterday' 2026-01-31" },
        { static changes => changes.Set(Ada, "born", "2026-01-31", "2026-02-01"), typeof(ArgumentException), "'Born' 2" },
        { static changes => changes.Set(Ada, "status", "activ"), typeof(ArgumentException), "Status 'activ' active" },
        { static changes => changes.Set(Ada, "title"), typeof(ArgumentException), "Title string" },
        { static changes => changes.Add(Ada, "email", "x"), typeof(ArgumentException), "'Email'" },
        { static changes => changes.Remove(Ada, "tags", "three"), typeof(ArgumentException), "Tags 'three' 'one' 'two'" },
        { static changes => changes.Set("People/Cy.md", "email", "x"), typeof(KeyNotFoundException), "'People/Cy.md'" },
        { static changes => changes.SetJson(Ada, "{\"Mail\": \"x\"}"), typeof(JsonException), "'Mail'" },
        { static changes => changes.Create("persn"), typeof(KeyNotFoundException), "'persn' 'person'" },
        { static changes => changes.Create("person"), typeof(ArgumentException), "Title" },
        { static changes => changes.Create("person", "{\"Title\": \"Bo\"}"), typeof(IOException), "People/Bo.md" },
        { static changes => changes.Create("person", "{\"Title\": \"X\"}", "../X.md"), typeof(ArgumentException), "'../X.md'" },
        { static changes => changes.Move(Ada, "/etc/Ada.md"), typeof(ArgumentException), "'/etc/Ada.md'" },
        { static changes => changes.Rename(Ada, "../Ada"), typeof(ArgumentException), "'../Ada'" },
        { static changes => changes.Delete("People/Cy.md"), typeof(KeyNotFoundException), "'People/Cy.md'" },
        { static changes => changes.Edit(Ada, new TextEdit(new TextRange(1, 9, 1, 9), "x")), typeof(ArgumentOutOfRangeException), "(1,9)" },
        { static changes => changes.Edit(Ada, new TextEdit(new TextRange(99, 1, 99, 1), "x")), typeof(ArgumentOutOfRangeException), "(99,1)" },
        { static changes => changes.Edit(Ada, new TextEdit(new TextRange(2, 1, 2, 4), ""), new TextEdit(new TextRange(2, 3, 2, 5), "")), typeof(ArgumentException), "(2,3,2,5)" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_is_refused_with_what_could(Action<WorkspaceChanges> change, Type exception, string terms)
    {
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(TestWorkspace.People());

        Exception? refused = Record.Exception(() => workspace.Plan(change));

        Assert.IsAssignableFrom(exception, refused);
        foreach (string term in terms.Split(' ')) Assert.Contains(term, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pieces_of_a_text_are_replaced()
    {
        MemoryVaultFiles files = TestWorkspace.Files(("A.md", "\uFEFFone\r\ntwo 🌊\r\nthree"));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        await workspace.ApplyAsync(workspace.Plan(static changes => changes.Edit("A.md",
            new TextEdit(new TextRange(3, 6, 3, 6), "!"), new TextEdit(new TextRange(1, 1, 1, 4), "1"), new TextEdit(new TextRange(2, 5, 2, 7), "x"))));

        Assert.Equal("\uFEFF1\r\ntwo x\r\nthree!", files.ReadText("A.md"));
    }
}
