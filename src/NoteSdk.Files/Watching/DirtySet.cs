namespace NoteSdk.Files.Watching;

/// <summary>What to check again.</summary>
/// <param name="Paths">
/// Files and folders of the vault that may have been changed, added or removed; a folder stands for everything in it. Ordered by code unit.
/// </param>
/// <param name="Everything">Whether changes were lost, so that the whole vault must be checked; then there are no paths.</param>
internal sealed record DirtySet(IReadOnlyList<string> Paths, bool Everything);
