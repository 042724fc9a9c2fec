namespace NoteSdk;

/// <summary>How a vault is opened.</summary>
public sealed record VaultOptions
{
    /// <summary>
    /// Gets what is left out of the vault besides dot folders and dot files, such as <c>.obsidian</c> and <c>.trash</c>: patterns as in a <c>.gitignore</c>
    /// file at the vault's root.
    /// </summary>
    public NoteList<string> Ignore { get; init; } = [];

    /// <summary>
    /// Gets a cache that makes opening the vault again faster: <c>SqliteVaultCache.At(".notesdk/cache.db")</c> of the package NoteSdk.Sqlite. Null, as it is by
    /// default, for none. A vault in memory needs none, and uses none. Notes whose files have the length and times that they had are then not read before their
    /// text is asked for.
    /// </summary>
    /// <remarks>
    /// Where a file has changed by the time its note's text is asked for, the note has the text, links and tasks of the file, and the title, aliases, tags and
    /// backlinks that the cache knew, until <see cref="Vault.RefreshAsync"/>. Where the file is gone, asking for the text throws an <see cref="IOException"/>
    /// that says so.
    /// </remarks>
    public VaultCache? Cache { get; init; }

    /// <summary>Gets the clock that gives queries the time and the local time zone. The system's, as it is by default.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
