namespace NoteSdk;

/// <summary>What is still needed for a new note.</summary>
/// <param name="Member">The member that is asked for; null if the question is about the note as a whole, such as its name.</param>
/// <param name="Text">What is needed, in a sentence.</param>
/// <param name="Given">The text that was given and cannot be used; null if nothing was.</param>
public sealed record WorkspaceQuestion(WorkspaceMember? Member, string Text, string? Given);
