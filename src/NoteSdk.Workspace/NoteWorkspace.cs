using System.Collections.Immutable;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Workspace;
using NoteSdk.Workspace.Settings;

namespace NoteSdk;

/// <summary>
/// A vault with its settings and schemas, as a command line, an editor or an agent asks it: everything goes in and comes out as plain data. A workspace is of
/// one moment: refreshing it gives another one, and changes no answer of this one. Nothing outside the vault's folder is read or written.
/// </summary>
/// <remarks>Immutable, and safe for several threads.</remarks>
public sealed partial class NoteWorkspace
{
    private readonly WorkspaceOptions _options;
    private readonly Configuration _configuration;

    /// <summary>The vault that is brought up to date, and that plans are applied to.</summary>
    private readonly Vault _live;

    /// <summary>The files without the unsaved texts over them.</summary>
    private readonly VaultIndex _files;

    /// <summary>The unsaved texts, by the paths of their notes.</summary>
    private readonly ImmutableDictionary<string, byte[]> _unsaved;

    private NoteWorkspace(WorkspaceOptions options, Configuration configuration, Vault live, ImmutableDictionary<string, byte[]> unsaved)
        : this(options, configuration, live, live.State.Index, unsaved, null)
    {
    }

    private NoteWorkspace(WorkspaceOptions options, Configuration configuration, Vault live, VaultIndex files, ImmutableDictionary<string, byte[]> unsaved,
        VaultIndex? notes)
    {
        _options = options;
        _configuration = configuration;
        _live = live;
        _files = files;
        _unsaved = unsaved;
        Vault = live.At(notes ?? unsaved.Aggregate(files, (index, one) => index.With(Scan(one.Key, one.Value))));
    }

    /// <summary>Gets the settings in force.</summary>
    public WorkspaceSettings Settings => _configuration.Settings;

    /// <summary>Gets the local time by the clock.</summary>
    internal DateTimeOffset Now => _options.Clock.GetLocalNow();

    /// <summary>
    /// Gets the schemas in force. A schema that was in force when it got an error is the one from before it, until the error is fixed.
    /// </summary>
    public NoteSchemas Schemas => _configuration.Schemas.Set;

    /// <summary>Gets what is wrong with the files of settings and schemas as they are, in the order of paths and places.</summary>
    public NoteList<WorkspaceDiagnostic> Diagnostics => _configuration.Diagnostics;

    /// <summary>
    /// Gets the notes as they were at this moment, for questions about notes, links, tasks, tags and queries. This vault is neither refreshed nor written to:
    /// what does so throws an <see cref="InvalidOperationException"/>.
    /// </summary>
    public Vault Vault { get; }

    /// <summary>
    /// The folder of the vault that a file or folder is in: the nearest one upward with <c>.notesdk/settings.yaml</c>, <c>.obsidian</c>, or a schema in its
    /// folder <c>schemas</c>.
    /// </summary>
    /// <param name="path">A file or folder, which need not exist.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no vault; the message lists the folders that were looked at.</exception>
    public static string FindFolder(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return WorkspaceFolder.Find(path);
    }

    /// <summary>Opens the vault of a folder with its settings and schemas. What is wrong with them is in <see cref="Diagnostics"/>.</summary>
    /// <param name="folder">The vault's folder.</param>
    /// <param name="options">How it is opened.</param>
    /// <param name="progress">Receives the progress of reading.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is null or empty.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public static Task<NoteWorkspace> OpenAsync(string folder, WorkspaceOptions? options = null, IProgress<VaultProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return OpenAsync(IVaultFiles.InFolder(folder), options, progress, cancellationToken);
    }

    /// <summary>Opens a vault over files, such as <see cref="MemoryVaultFiles"/>, with its settings and schemas.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">How it is opened.</param>
    /// <param name="progress">Receives the progress of reading.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentNullException"><paramref name="files"/> is null.</exception>
    /// <exception cref="IOException">The files cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public static Task<NoteWorkspace> OpenAsync(IVaultFiles files, WorkspaceOptions? options = null, IProgress<VaultProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        ImmutableDictionary<string, byte[]> unsaved = ImmutableDictionary.Create<string, byte[]>(StringComparer.Ordinal);
        return OpenAsync(files, options ?? new WorkspaceOptions(), before: null, unsaved, progress, cancellationToken);
    }

    /// <summary>The vault as its files are now, with settings and schemas that have changed read again.</summary>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The vault's folder is gone, or cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public async Task<NoteWorkspace> RefreshAsync(CancellationToken cancellationToken = default)
    {
        Configuration configuration = await Task.Run(
                () => Configuration.Read(_live.State.Files, _options, _configuration, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
        bool isOther = configuration.Settings != _configuration.Settings || !ReferenceEquals(configuration.Schemas.Set, _configuration.Schemas.Set);
        if (isOther) return await OpenAsync(_live.State.Files, _options, configuration, _unsaved, progress: null, cancellationToken).ConfigureAwait(false);
        await _live.RefreshAsync(cancellationToken).ConfigureAwait(false);
        return new NoteWorkspace(_options, configuration, _live, _unsaved);
    }

    private static async Task<NoteWorkspace> OpenAsync(IVaultFiles files, WorkspaceOptions options, Configuration? before,
        ImmutableDictionary<string, byte[]> unsaved, IProgress<VaultProgress>? progress, CancellationToken cancellationToken)
    {
        Configuration configuration = before
            ?? await Task.Run(() => Configuration.Read(files, options, before: null, cancellationToken), cancellationToken).ConfigureAwait(false);
        VaultOptions ofVault = new()
        {
            Clock = options.Clock,
            Ignore = configuration.Settings.Ignore,
            Cache = configuration.Settings.Cache is { } cache ? options.OpenCache?.Invoke(cache) : null,
        };
        Vault vault = await Vault.OpenAsync(files, configuration.Schemas.Set, ofVault, progress, cancellationToken).ConfigureAwait(false);
        return new NoteWorkspace(options, configuration, vault, unsaved);
    }
}
