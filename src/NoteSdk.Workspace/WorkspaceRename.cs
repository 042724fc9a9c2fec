namespace NoteSdk;

/// <summary>What can be renamed at a position.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Where it is written.</param>
/// <param name="Name">Its present name: of a note its title, of a tag the whole tag without <c>#</c>.</param>
public sealed record WorkspaceRename(WorkspaceRenameKind Kind, TextRange Range, string Name);
