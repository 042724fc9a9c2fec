namespace NoteSdk;

/// <summary>How a vault is opened.</summary>
public sealed record VaultOptions
{
    /// <summary>
    /// Gets what is left out of the vault besides dot folders and dot files, such as <c>.obsidian</c> and <c>.trash</c>: patterns as in a <c>.gitignore</c> file at the vault's root.
    /// </summary>
    public NoteList<string> Ignore { get; init; } = [];
}
