namespace NoteSdk.Files.Watching;

/// <summary>What is to be looked at again.</summary>
/// <param name="Paths">Files and folders of the vault that may have changed, come or gone; a folder stands for all that is in it. Ordered by code unit.</param>
/// <param name="Everything">Whether changes were lost, so that the whole vault is to be looked at; then there are no paths.</param>
internal sealed record DirtySet(IReadOnlyList<string> Paths, bool Everything);
