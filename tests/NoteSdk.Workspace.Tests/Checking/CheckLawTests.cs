using CsCheck;

namespace NoteSdk.Workspace.Tests.Checking;

/// <summary>What checks of single notes, of the vault, and fixes have to do with one another, over all test notes and mutations of them.</summary>
public sealed class CheckLawTests
{
    /// <summary>A check of one note finds what the check of the vault finds in it, and both are what the vault itself finds.</summary>
    [Fact]
    public void A_note_is_checked_alike_alone_and_in_the_vault() => Gen.ULong.Sample(seed => Task.Run(async () =>
    {
        NoteWorkspace workspace = await TestNotes.OpenAsync(new Random((int)seed));
        NoteList<WorkspaceDiagnostic> all = await workspace.CheckAsync();

        Assert.Equal((await workspace.Vault.CheckAsync()).Select(static one => one.ToString()), all.Select(static one => one.ToString()));
        foreach (VaultNote note in workspace.Vault.Notes())
        {
            Assert.Equal(all.Where(one => one.Path == note.Path && !one.Id.StartsWith("NOTE127", StringComparison.Ordinal)),
                workspace.Check(note.Path).Select(static one => one with { Fixes = [] }));
        }
    }).GetAwaiter().GetResult(), iter: 15);

    /// <summary>Every range is in the text, and starts where the diagnostic is.</summary>
    [Fact]
    public void A_range_is_within_the_text() => Gen.ULong.Sample(seed => Task.Run(async () =>
    {
        NoteWorkspace workspace = await TestNotes.OpenAsync(new Random((int)seed));
        foreach (WorkspaceDiagnostic one in (await workspace.CheckAsync()).Where(one => workspace.Vault.TryGet(one.Path, out _)))
        {
            TextRange range = one.Range;
            Assert.True(range.StartLine < range.EndLine || (range.StartLine == range.EndLine && range.StartColumn <= range.EndColumn), one.ToString());
            workspace.Plan(changes => changes.Edit(one.Path, new TextEdit(range, "")));
        }
    }).GetAwaiter().GetResult(), iter: 15);

    /// <summary>Every fix removes its diagnostic and adds none; a note that gets a type may be told of sections that it lacks.</summary>
    [Fact]
    public void A_fix_removes_its_diagnostic_and_adds_none()
    {
        int fixes = 0;
        Gen.ULong.Sample(seed => Task.Run(async () =>
        {
            NoteWorkspace workspace = await TestNotes.OpenAsync(new Random((int)seed));
            foreach (VaultNote note in workspace.Vault.Notes())
            {
                NoteList<WorkspaceDiagnostic> before = workspace.Check(note.Path);
                foreach (WorkspaceDiagnostic found in before)
                {
                    foreach (WorkspaceFix fix in found.Fixes)
                    {
                        fixes++;
                        MemoryVaultFiles files = await Copy(workspace);
                        NoteWorkspace other = await NoteWorkspace.OpenAsync(files);
                        NoteWorkspace after = await other.ApplyAsync(other.Plan(changes => changes.Edit(note.Path, fix.Edits)));
                        List<string> left = [.. before.Select(KeyOf)];
                        Assert.All(after.Check(note.Path).Where(one => found.Id != "NOTE122" || one.Severity != NoteSeverity.Info), one => Assert.True(left.Remove(KeyOf(one)), one.ToString()));
                        Assert.Contains(KeyOf(found), left);
                    }
                }
            }
        }).GetAwaiter().GetResult(), iter: 6, threads: 1);
        Assert.True(fixes > 20, $"There were {fixes} fixes only.");
    }

    private static string KeyOf(WorkspaceDiagnostic found) => $"{found.Id} {found.Message}";

    private static Task<MemoryVaultFiles> Copy(NoteWorkspace workspace)
    {
        MemoryVaultFiles files = TestWorkspace.Files(TestNotes.Schemas);
        foreach (VaultNote note in workspace.Vault.Notes()) files.Write(note.Path, note.Bytes);
        return Task.FromResult(files);
    }
}
