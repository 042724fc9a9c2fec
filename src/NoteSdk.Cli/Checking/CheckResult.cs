namespace NoteSdk.Cli.Checking;

/// <summary>What a check found.</summary>
/// <param name="Workspace">The vault that was checked.</param>
/// <param name="Found">All findings, in the order of paths and places.</param>
/// <param name="New">Those that a baseline does not know.</param>
/// <param name="Gone">What a baseline knows, and was not found again.</param>
internal sealed record CheckResult(NoteWorkspace Workspace, IReadOnlyList<WorkspaceDiagnostic> Found, IReadOnlyList<WorkspaceDiagnostic> New,
    IReadOnlyList<BaselineEntry> Gone)
{
    /// <summary>Gets what a baseline knows; null without a baseline.</summary>
    public Baseline? Baseline { get; init; }
}
