using NoteSdk.Vaults.Batches;
using NoteSdk.Workspace.Plans;

namespace NoteSdk;

/// <summary>
/// A change of a vault that has not been made: what a command line prints, an editor applies and an agent confirms. It is applied as a whole, or refused as a
/// whole if a file is no longer the version that it was made on.
/// </summary>
/// <remarks>Immutable, and safe for several threads.</remarks>
public sealed class WorkspacePlan
{
    internal WorkspacePlan(IReadOnlyList<BatchChange> changes)
    {
        Changes = changes;
        Files = [.. changes.Select(PlannedFiles.Of)];
    }

    /// <summary>Gets the files that change, in the order of their new paths; a file that gives up a path comes before the one that takes it.</summary>
    public NoteList<PlannedFile> Files { get; }

    /// <summary>Gets a value indicating whether the plan changes nothing.</summary>
    public bool IsEmpty => Files.Count == 0;

    /// <summary>
    /// Gets what a person should know of the plan: holes of a template that are left as they are, notes that a migration leaves out, and why.
    /// </summary>
    public NoteList<RelatedPlace> Notices { get; internal init; } = [];

    internal IReadOnlyList<BatchChange> Changes { get; }

    /// <summary>
    /// The plan as a unified diff, with the lines <c>rename from</c> and <c>rename to</c> of git for files that move. Empty if it changes nothing.
    /// </summary>
    public string ToDiff() => string.Concat(Changes.Select(static change => change.Diff()));
}
