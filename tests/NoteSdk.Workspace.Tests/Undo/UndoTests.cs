using CsCheck;
using NoteSdk.Workspace.Tests.Plans;

namespace NoteSdk.Workspace.Tests.Undo;

/// <summary>The last applied plan is taken back while the files are as it left them.</summary>
public sealed class UndoTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("notesdk-undo-").FullName;

    private string Folder => Path.Combine(_root, "vault");

    private WorkspaceOptions Options => new() { StateFolder = Path.Combine(_root, "state") };

    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>Whatever a plan did, undo gives the bytes of before, and undo of that the bytes of after.</summary>
    [Fact]
    public void Undo_gives_the_files_of_before_and_undone_again_those_of_after() => Gen.Select(Gen.ULong, Gen.Int[1, 6]).Sample((seed, count) => Task.Run(async () =>
    {
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
        Write(PlanLawTests.Schemas);
        Write(PlanLawTests.Notes);
        Write([("Pictures/a.png", "not a picture"), ("Board.canvas", """{"nodes": [{"id": "1", "type": "file", "file": "Pictures/a.png"}]}""")]);
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(Folder, Options);
        Random random = new((int)seed);
        WorkspacePlan plan = workspace.Plan(changes =>
        {
            for (int i = 0; i < count; i++) PlanLawTests.Change(workspace, changes, random);
            if (random.Next(2) == 0) changes.Move("Pictures/a.png", $"Pictures/{random.Next(3)}.png");
        });
        if (plan.IsEmpty) return;
        Dictionary<string, string> before = Read();
        NoteWorkspace after = await workspace.ApplyAsync(plan);
        Dictionary<string, string> applied = Read();

        // Another process of the same user takes it back.
        NoteWorkspace other = await NoteWorkspace.OpenAsync(Folder, Options);
        NoteWorkspace undone = await other.ApplyAsync(other.PlanUndo()!);
        Assert.Equal(before, Read());

        await undone.ApplyAsync(undone.PlanUndo()!);
        Assert.Equal(applied, Read());
    }).GetAwaiter().GetResult(), iter: 20, threads: 1);

    [Fact]
    public async Task Undo_is_refused_as_a_whole_where_a_file_has_changed_since()
    {
        NoteWorkspace workspace = await OpenPeople();
        workspace = await workspace.ApplyAsync(workspace.Plan(static changes =>
        {
            changes.Set("People/Ada.md", "email", "new@example.org");
            changes.Rename("People/Bo.md", "Bob");
        }));
        File.AppendAllText(Path.Combine(Folder, "People", "Bob.md"), "More\n");
        workspace = await workspace.RefreshAsync();

        VaultConflictException refused = Assert.Throws<VaultConflictException>(workspace.PlanUndo);
        Assert.Equal(["People/Bob.md"], refused.Paths);
    }

    [Fact]
    public async Task Undo_is_refused_where_another_file_has_the_old_path()
    {
        NoteWorkspace workspace = await OpenPeople();
        workspace = await workspace.ApplyAsync(workspace.Plan(static changes => changes.Rename("People/Bo.md", "Bob")));
        File.WriteAllText(Path.Combine(Folder, "People", "Bo.md"), "Another\n");
        workspace = await workspace.RefreshAsync();

        Assert.Equal(["People/Bo.md"], Assert.Throws<VaultConflictException>(workspace.PlanUndo).Paths);
    }

    [Fact]
    public async Task A_change_between_the_plan_of_the_undo_and_its_writing_refuses_it()
    {
        NoteWorkspace workspace = await OpenPeople();
        workspace = await workspace.ApplyAsync(workspace.Plan(static changes => changes.Set("People/Ada.md", "email", "new@example.org")));
        WorkspacePlan undo = workspace.PlanUndo()!;
        File.AppendAllText(Path.Combine(Folder, "People", "Ada.md"), "More\n");

        await Assert.ThrowsAsync<VaultConflictException>(() => workspace.ApplyAsync(undo));
    }

    [Fact]
    public async Task Nothing_is_kept_in_the_vault_or_of_another_vault()
    {
        NoteWorkspace workspace = await OpenPeople();
        Assert.Null(workspace.PlanUndo());
        await workspace.ApplyAsync(workspace.Plan(static changes => changes.Set("People/Ada.md", "email", "new@example.org")));

        Assert.Single(Directory.GetFiles(Path.Combine(_root, "state")));
        Assert.Equal(3, Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Length);
        NoteWorkspace inside = await NoteWorkspace.OpenAsync(Folder, new WorkspaceOptions { StateFolder = Path.Combine(Folder, "state") });
        await inside.ApplyAsync(inside.Plan(static changes => changes.Set("People/Ada.md", "email", "newer@example.org")));
        Assert.Null(inside.PlanUndo());
        Assert.False(Directory.Exists(Path.Combine(Folder, "state")));

        string second = Directory.CreateDirectory(Path.Combine(_root, "other")).FullName;
        Assert.Null((await NoteWorkspace.OpenAsync(second, Options)).PlanUndo());
        Assert.Null((await NoteWorkspace.OpenAsync(TestWorkspace.People(), Options)).PlanUndo());
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"version": 2}""")]
    [InlineData("""{"version": 1, "vault": 7, "files": []}""")]
    public async Task A_damaged_file_is_as_good_as_none(string text)
    {
        NoteWorkspace workspace = await OpenPeople();
        workspace = await workspace.ApplyAsync(workspace.Plan(static changes => changes.Set("People/Ada.md", "email", "new@example.org")));
        string kept = Directory.GetFiles(Path.Combine(_root, "state")).Single();
        File.WriteAllText(kept, text);

        Assert.Null(workspace.PlanUndo());
    }

    [Fact]
    public async Task Vaults_beyond_the_last_thirty_two_are_forgotten_and_a_plan_that_is_too_large_forgets_the_one_before()
    {
        string state = Directory.CreateDirectory(Path.Combine(_root, "state")).FullName;
        for (int i = 0; i < 40; i++)
        {
            string old = Path.Combine(state, $"{i:x32}.undo.json");
            File.WriteAllText(old, "{}");
            File.SetLastWriteTimeUtc(old, DateTime.UtcNow.AddDays(-1 - i));
        }

        NoteWorkspace workspace = await OpenPeople();
        workspace = await workspace.ApplyAsync(workspace.Plan(static changes => changes.Set("People/Ada.md", "email", "new@example.org")));
        Assert.Equal(32, Directory.GetFiles(state).Length);
        Assert.NotNull(workspace.PlanUndo());

        File.WriteAllText(Path.Combine(Folder, "Large.md"), new string('x', 65 << 20));
        workspace = await workspace.RefreshAsync();
        workspace = await workspace.ApplyAsync(workspace.Plan(static changes => changes.Delete("Large.md")));
        Assert.Null(workspace.PlanUndo());
    }

    private async Task<NoteWorkspace> OpenPeople()
    {
        MemoryVaultFiles people = TestWorkspace.People();
        Write(people.Paths.Select(path => (path, people.ReadText(path))));
        return await NoteWorkspace.OpenAsync(Folder, Options);
    }

    private void Write(IEnumerable<(string Path, string Text)> files)
    {
        foreach ((string path, string text) in files)
        {
            string full = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
        }
    }

    /// <summary>The files of the vault outside of its hidden folders.</summary>
    private Dictionary<string, string> Read() => Directory.GetFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(path => !Path.GetRelativePath(Folder, path).StartsWith('.')).Order(StringComparer.Ordinal).ToDictionary(static path => path, File.ReadAllText);
}
