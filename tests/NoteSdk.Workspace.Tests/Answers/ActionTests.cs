namespace NoteSdk.Workspace.Tests.Answers;

/// <summary>What can be done to a note.</summary>
public sealed class ActionTests
{
    private const string Schema = "type: visit\nfrontmatter: {title: text!, host: link(person)}\nfolder: Visits\n";
    private static readonly TextRange s_all = new(1, 1, 99, 1);

    [Fact]
    public async Task A_broken_link_offers_the_nearest_note_and_a_new_one_of_the_type_of_its_member()
    {
        NoteWorkspace workspace = await Open("---\ntype: visit\ntitle: V\nhost: \"[[Adx]]\"\n---\n\nSee [[New/Thing]].\n");

        NoteList<WorkspaceAction> actions = workspace.GetActions("Visits/V.md", s_all);

        Assert.Equal(["Link to 'Ada'", "Create the note 'People/Adx.md' of type 'person'", "Create the note 'New/Thing.md'"], actions.Select(static one => one.Title));
        foreach (WorkspaceAction action in actions)
        {
            NoteWorkspace after = await (await Open(workspace.GetText("Visits/V.md"))).ApplyAsync(action.Plan);
            Assert.DoesNotContain(after.Check("Visits/V.md"), one => one.Message == action.Diagnostic!.Message);
        }
    }

    [Fact]
    public async Task Only_what_touches_the_range_is_offered_and_all_safe_fixes_at_once()
    {
        MemoryVaultFiles files = TestWorkspace.Files(("schemas/old.note.yaml", "type: old\nfrontmatter:\n  title: {type: text!, was: [name]}\n  city: {type: text, was: [town]}\n"), ("A.md", "---\ntype: old\nname: x\ntown: y\n---\n"));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        Assert.Empty(workspace.Diagnostics);
        Assert.Equal([WorkspaceActionKind.Fix, WorkspaceActionKind.FixAll], workspace.GetActions("A.md", new TextRange(3, 2, 3, 2)).Select(static one => one.Kind));
        WorkspaceAction all = workspace.GetActions("A.md", new TextRange(1, 1, 1, 1)).Single();
        NoteWorkspace after = await workspace.ApplyAsync(all.Plan);
        Assert.Equal("---\ntype: old\ntitle: x\ncity: y\n---\n", after.GetText("A.md"));
    }

    [Fact]
    public async Task A_note_outside_of_the_folder_of_its_type_is_moved_there_unless_its_name_is_taken()
    {
        NoteWorkspace workspace = await Open("---\ntype: visit\ntitle: V\n---\n");
        NoteWorkspace other = workspace.With("W.md", "---\ntype: visit\ntitle: W\n---\n").With("V.md", "---\ntype: visit\ntitle: V\n---\n");

        Assert.Equal("Visits/W.md", Assert.Single(other.GetActions("W.md", s_all), static one => one.Kind == WorkspaceActionKind.Move).Plan.Files[0].NewPath);
        Assert.DoesNotContain(other.GetActions("V.md", s_all), static one => one.Kind == WorkspaceActionKind.Move);
        Assert.Empty(workspace.GetActions("Visits/V.md", s_all));
    }

    private static Task<NoteWorkspace> Open(string text)
    {
        MemoryVaultFiles files = TestWorkspace.People();
        files.Write("schemas/visit.note.yaml", Schema);
        files.Write("Visits/V.md", text);
        return NoteWorkspace.OpenAsync(files);
    }
}
