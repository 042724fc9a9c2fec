namespace NoteSdk;

/// <summary>A heading, link, tag, task, handle or block id of a note.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">
/// Of a heading its text; of a link its target with its subpath; of a tag its name without <c>#</c>; of a task its text; of a handle the handle with its
/// <c>@</c>; of a block id the id without <c>^</c>.
/// </param>
/// <param name="Range">All of it.</param>
public sealed record WorkspaceElement(WorkspaceElementKind Kind, string Text, TextRange Range)
{
    /// <summary>Gets, of a link, where its target is written, without the subpath; null where only the whole link can be replaced.</summary>
    public TextRange? TargetRange { get; init; }

    /// <summary>Gets, of a link, the path in the vault that it leads to; null if it leads nowhere.</summary>
    public string? Path { get; init; }

    /// <summary>Gets, of a heading, its level from 1 to 6; otherwise 0.</summary>
    public int Level { get; init; }
}
