using NoteSdk.Documents.Canvases;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;
using NoteSdk.Vaults.Queries;
using NoteSdk.Vaults.Watching;

namespace NoteSdk.Vaults;

/// <summary>An open vault: its files, their reader, and the index of what was last read. Safe for several threads.</summary>
internal sealed partial class VaultState
{
    private volatile VaultIndex _index;

    /// <summary>The settings when the vault was last read.</summary>
    private volatile LinkSettings? _linkSettings;

    /// <summary>The notes as the last query saw them: kept until the memory is needed for something else, or as long as a result refers to it.</summary>
    private volatile WeakReference<VaultQuerySource>? _seen;

    private VaultState(IVaultFiles files, VaultReader reader, VaultIndex index, NoteList<NoteDiagnostic> diagnostics, LinkSettings? linkSettings)
    {
        Files = files;
        Reader = reader;
        _index = index;
        _linkSettings = linkSettings;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets a value indicating whether the state is of one moment, so that it is neither refreshed nor written to.</summary>
    public bool IsOfMoment { get; private init; }

    public IVaultFiles Files { get; }

    public VaultReader Reader { get; }

    /// <summary>Gets the current index. To ask it several things about the same moment, read it once.</summary>
    public VaultIndex Index
    {
        get => _index;
        private set => _index = value;
    }

    /// <summary>Gets how links are written according to the vault's settings when it was last read.</summary>
    public LinkSettings? LinkSettings
    {
        get => _linkSettings;
        private set => _linkSettings = value;
    }

    /// <summary>Gets what could not be read when the vault was last read, and what happened to interrupted batches.</summary>
    public NoteList<NoteDiagnostic> Diagnostics { get; private set; }

    /// <summary>Gets what passes changes to the watchers.</summary>
    public VaultFeed Feed { get; } = new();

    public static VaultState Open(IVaultFiles files, VaultReader reader, IProgress<VaultProgress>? progress, CancellationToken cancellationToken)
    {
        IReadOnlyList<NoteDiagnostic> recovered = files.Recover(cancellationToken);
        (VaultIndex index, NoteList<NoteDiagnostic> diagnostics) = reader.ReadAll(progress, cancellationToken);
        return new VaultState(files, reader, index, [.. recovered, .. diagnostics], LinkSettings.Read(files));
    }

    /// <summary>A state of the same vault with another index, for questions only.</summary>
    public VaultState At(VaultIndex index) => new(Files, Reader, index, Diagnostics, LinkSettings) { IsOfMoment = true };

    /// <summary>The path in the vault of a record that was read from a file; null if that is not a file of the vault.</summary>
    public string? PathOf(NoteRecord note) => note.Path is null ? null : Files.PathOf(note.Path);

    public string FullPath(string path) => Files.Resolve(path);

    /// <summary>Reads a canvas; null if it is gone, or too large to be one.</summary>
    public byte[]? ReadCanvas(string path) => Reader.FindFile(path) is { Length: <= CanvasReader.LargestCanvas } ? Files.Read(path) : null;

    /// <summary>The notes as they are now, as queries see them.</summary>
    public VaultQuerySource QuerySource()
    {
        VaultIndex index = Index;
        VaultQuerySource? seen = null;
        if (_seen?.TryGetTarget(out seen) == true && seen.IsOf(index)) return seen;
        VaultQuerySource source = new(Files, index, Reader.Clock, seen);
        _seen = new(source);
        return source;
    }
}
