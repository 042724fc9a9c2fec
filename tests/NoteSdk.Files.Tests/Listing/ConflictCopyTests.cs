using NoteSdk.Files.Listing;

namespace NoteSdk.Files.Tests.Listing;

/// <summary>Copies that programs make of a file that was changed in two places are told from other files by their names.</summary>
public sealed class ConflictCopyTests
{
    [Theory]
    [InlineData("Plan.sync-conflict-20260115-093000-ABCDEFG.md")]
    [InlineData("Plan.sync-conflict-20260115-093000.md")]
    [InlineData("Plan (Ada's conflicted copy 2026-01-15).md")]
    [InlineData("Plan (laptop's conflicted copy 2026-01-15 (1)).md")]
    [InlineData("Plan (conflicted copy 2026-01-15 093000).md")]
    [InlineData("Plan (Conflicted copy laptop 202601150930).md")]
    [InlineData("Plan (In Konflikt stehende Kopie von Ada 2026-01-15).md")]
    [InlineData("Plan (Copie en conflit de Ada 2026-01-15).md")]
    [InlineData("Plan (Case Conflict).md")]
    [InlineData("Plan (Ada's conflicted copy 2026-01-15) (Case Conflict 1).md", "Plan (Ada's conflicted copy 2026-01-15).md")]
    [InlineData("Plan (SFConflict ada@example.org 2026-01-15-09-30-00).md")]
    [InlineData("Plan (conflict).md")]
    [InlineData("Plan (conflict 2).md")]
    [InlineData("Plan [Conflict].md")]
    [InlineData("Plan [conflicted].md")]
    [InlineData("Plan_conflict-20260115-093000.md")]
    [InlineData("Plan.Conflict.md")]
    [InlineData("Plan-DESKTOP-A1B2C3D.md")]
    [InlineData("Plan-LAPTOP-A1B2C3D4.md")]
    [InlineData("Plan-DESKTOP-A1B2C3D-2.md")]
    [InlineData("Plan-WIN-A1B2C3D4E5F.md")]
    [InlineData("Plan-Ada's MacBook Pro.md")]
    [InlineData("Plan-Adas iMac-2.md")]
    [InlineData("Plan_conf(1).md")]
    [InlineData("Plan.variant-4f2a.md")]
    [InlineData("Plan (Ada の競合コピー 2026-01-15).md")]
    [InlineData("Plan_DiskStation_Jan-15-093000-2026_Conflict.md")]
    [InlineData("Plan.sync-conflict-20260115-093000-ABCDEFG.canvas", "Plan.canvas")]
    public void It_is_reported(string name, string original = "Plan.md") =>
        Assert.Equal($"A/{original}", ConflictCopy.Find("A/" + name, path => path == "A/Plan.md")?.Original);

    [Theory]
    [InlineData("Plan.md")]
    [InlineData("Conflict.md")]
    [InlineData("(conflict).md")]
    [InlineData("Conflicted copy.md")]
    [InlineData("How to merge a conflicted copy.md")]
    [InlineData("Plan (copy).md")]
    [InlineData("Plan (1).md")]
    [InlineData("Plan (the conflict of 1848).md")]
    [InlineData("Trade conflict.md")]
    [InlineData("Other-DESKTOP-A1B2C3D.md")]
    [InlineData("Plan-DESKTOP-setup.md")]
    [InlineData("Notes_on_Conflict.md")]
    [InlineData("sync-conflict.md")]
    [InlineData("Plan 2.md")]
    [InlineData("Plan-2.md")]
    [InlineData("Plan-DRAFT.md")]
    [InlineData("Other-Ada's MacBook Pro.md")]
    [InlineData("Plan-MacBook.md")]
    [InlineData("Other_conf(1).md")]
    [InlineData("Plan_conf(a).md")]
    [InlineData("Plan.variant-a.md")]
    [InlineData("Plan.variant-blue.md")]
    public void Other_files_are_not_conflict_copies(string name) => Assert.Null(ConflictCopy.Find("A/" + name, path => path == "A/Plan.md"));
}
