namespace NoteSdk.Workspace.Tests.Plans;

/// <summary>Old names of schemas become the current ones over the whole vault, and what cannot is listed.</summary>
public sealed class MigrationTests
{
    private const string Schema = "type: old\nfrontmatter:\n  title: {type: text!, was: [name]}\n  place: {map: {city: {type: text, was: [town]}}}\nsections:\n  Facts: {list: text, was: [Notes]}\n";
    private const string Good = "---\ntype: old\nname: x\nplace:\n  town: y\n---\n\n## Notes\n\n- a\n";

    /// <summary>The keys of a mapping that an alias shares cannot be renamed at one place.</summary>
    private const string Shared = "---\ntype: old\nplace: &b {town: y}\nother: *b\nname: x\n---\n";

    [Fact]
    public async Task All_notes_get_the_current_names_and_one_that_cannot_is_named_with_the_reason()
    {
        MemoryVaultFiles files = TestWorkspace.Files(("schemas/old.note.yaml", Schema), ("A.md", Good), ("B.md", Shared), ("C.md", Good), ("D.md", "No type.\n"));
        NoteWorkspace workspace = await NoteWorkspace.OpenAsync(files);

        WorkspacePlan plan = workspace.Plan(static changes => changes.Migrate());

        Assert.Equal(["A.md", "C.md"], plan.Files.Select(static file => file.NewPath));
        Assert.Equal("B.md", Assert.Single(plan.Notices).Path);
        NoteWorkspace after = await workspace.ApplyAsync(plan);
        Assert.Equal("---\ntype: old\ntitle: x\nplace:\n  city: y\n---\n\n## Facts\n\n- a\n", after.GetText("A.md"));
        Assert.DoesNotContain(after.Check("A.md"), static one => one.Id == "NOTE118");
        Assert.Equal(Shared, after.GetText("B.md"));
        Assert.True(after.Plan(static changes => changes.Migrate("old")).IsEmpty);
        Assert.Throws<KeyNotFoundException>(() => after.Plan(static changes => changes.Migrate("none")));
    }
}
