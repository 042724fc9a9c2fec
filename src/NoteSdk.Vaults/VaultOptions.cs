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
    /// Gets a cache that makes opening the vault again faster: <c>SqliteVaultCache.At(".notesdk/cache.db")</c> of the package NoteSdk.Sqlite. Null, the
    /// default, for none. A vault in memory does not use one. Notes whose files have the same length and times as before are then not read until their
    /// text is needed.
    /// </summary>
    /// <remarks>
    /// If a file has changed by the time its note's text is needed, the note has the text, links and tasks of the file, and the title, aliases, tags and
    /// backlinks from the cache, until <see cref="Vault.RefreshAsync"/>. If the file is gone, asking for the text throws an <see cref="IOException"/>
    /// that says so.
    /// </remarks>
    public VaultCache? Cache { get; init; }

    /// <summary>Gets the clock from which queries take the time and the local time zone. By default, the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
