namespace NoteSdk;

/// <summary>What can be put in at a position.</summary>
/// <param name="Label">What a menu shows.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Edit">The edit that puts it in, in place of what has been typed of it.</param>
public sealed record WorkspaceCompletion(string Label, WorkspaceCompletionKind Kind, TextEdit Edit)
{
    /// <summary>Gets more about it: what a value must be, or the path of a note; null for nothing.</summary>
    public string? Detail { get; init; }
}
