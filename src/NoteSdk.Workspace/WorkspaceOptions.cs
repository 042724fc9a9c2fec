namespace NoteSdk;

/// <summary>How a workspace is opened.</summary>
public sealed record WorkspaceOptions
{
    /// <summary>Gets the clock that new notes and queries take the time from. By default, the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gets what changes the vault's settings, such as the flags of a command line, which win over the file. It is called again with settings that
    /// are read again, perhaps on another thread.</summary>
    public Func<WorkspaceSettings, WorkspaceSettings>? Adjust { get; init; }

    /// <summary>
    /// Gets what makes the cache of the path in <see cref="WorkspaceSettings.Cache"/>, such as <c>SqliteVaultCache.At</c>; without it, there is no cache.
    /// </summary>
    public Func<string, VaultCache>? OpenCache { get; init; }

    /// <summary>
    /// Gets the folder where what takes the last plan back is kept, for all vaults; null for that of the user. One in the vault is not used.
    /// </summary>
    public string? StateFolder { get; init; }
}
