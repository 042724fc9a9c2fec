namespace NoteSdk.Workspace.Undo;

/// <summary>What takes one file of an applied plan back.</summary>
/// <param name="OldPath">The path that the file had; null if the plan made it.</param>
/// <param name="NewPath">The path that it has now; null if the plan deleted it.</param>
/// <param name="NewVersion">The version that it must still have; null if the plan deleted it.</param>
/// <param name="OldBytes">What it held; null if the plan made it, or moved it unread.</param>
internal sealed record UndoStep(string? OldPath, string? NewPath, string? NewVersion, byte[]? OldBytes);
