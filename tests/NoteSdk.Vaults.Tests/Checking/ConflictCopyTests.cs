namespace NoteSdk.Vaults.Tests.Checking;

/// <summary>A vault reports the copies that programs make of a file that was changed in two places.</summary>
public sealed class ConflictCopyTests
{
    [Fact]
    public async Task Conflict_copies_of_notes_and_other_files_are_reported()
    {
        using TestVault files = new(("Plan.md", ""), ("A/Plan (conflicted copy 2026-01-15 093000).md", ""), ("Board.sync-conflict-20260115-093000-ABCDEFG.canvas", "{}"));
        Vault vault = await files.OpenAsync();
        Assert.Equal(
            [
                "A/Plan (conflicted copy 2026-01-15 093000).md(1,1): warning NOTE157: 'A/Plan.md'",
                "Board.sync-conflict-20260115-093000-ABCDEFG.canvas(1,1): warning NOTE157: 'Board.canvas'",
            ],
            (await vault.CheckAsync()).Select(Reported.Of));
    }
}
