namespace NoteSdk;

/// <summary>Something that can be done to a note, as a menu offers it.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Plan">The changes that it makes.</param>
public sealed record WorkspaceAction(string Title, WorkspaceActionKind Kind, WorkspacePlan Plan)
{
    /// <summary>Gets the diagnostic that it fixes; null if it is about more than one, or none.</summary>
    public WorkspaceDiagnostic? Diagnostic { get; init; }
}
