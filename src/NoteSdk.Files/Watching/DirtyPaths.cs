using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NoteSdk.Files.Listing;

namespace NoteSdk.Files.Watching;

/// <summary>
/// Watches a vault, and reports what to check again once it has been quiet for a while, so that everything an editor does to save one note is reported
/// together. It does not know whether and how a file changed; that is for the owner of an index to find out.
/// </summary>
internal sealed class DirtyPaths : IDisposable
{
    /// <summary>With more paths than this, it is not worth reporting them one by one.</summary>
    private const int MostPaths = 50_000;

    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly IVaultFiles _vault;
    private readonly VaultFilter _filter;
    private readonly IFileEvents _events;
    private readonly TimeProvider _time;
    private readonly ITimer _timer;

    /// <summary>Has one item if there is something to report.</summary>
    private readonly Channel<bool> _ready = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly SortedSet<string> _paths = new(StringComparer.Ordinal);
    private bool _isEverything;
    private long? _first;

    /// <summary>Begins to watch.</summary>
    /// <exception cref="IOException">The system cannot watch the vault.</exception>
    public DirtyPaths(IVaultFiles vault, VaultFilter filter, IFileEvents events, TimeProvider time)
    {
        _vault = vault;
        _filter = filter;
        _events = events;
        _time = time;
        _timer = time.CreateTimer(_ => _ready.Writer.TryWrite(true), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        try
        {
            events.Start(OnChanged, OnLost);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// The dirty paths, set by set, until the watching ends. Changes that occur while nobody reads are reported together. For one reader at a time.
    /// </summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled; the watching goes on.</exception>
    public async IAsyncEnumerable<DirtySet> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (bool _ in _ready.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (Take() is { } dirty) yield return dirty;
        }
    }

    /// <summary>Ends the watching and the sets that are being read.</summary>
    public void Dispose()
    {
        _events.Dispose();
        _timer.Dispose();
        _ready.Writer.TryComplete();
    }

    private void OnChanged(string full)
    {
        // The vault's folder itself, and hidden files: other programs' settings, the trash, and everything that is written for a save.
        if (_vault.GetVaultPath(full) is not { Length: > 0 } path || _filter.HidesAnyOf(path, isFolder: false)) return;
        lock (_lock)
        {
            if (!_isEverything) _paths.Add(path);
            if (_paths.Count > MostPaths) SetEverything();
            Wait();
        }
    }

    private void OnLost()
    {
        lock (_lock)
        {
            SetEverything();
            Wait();
        }
    }

    private void SetEverything()
    {
        _isEverything = true;
        _paths.Clear();
    }

    /// <summary>Delays the report until it is quiet, but not for too long.</summary>
    private void Wait()
    {
        _first ??= _time.GetTimestamp();
        TimeSpan left = s_longest - _time.GetElapsedTime(_first.Value);
        TimeSpan wait = left < s_quiet ? left : s_quiet;
        _timer.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private DirtySet? Take()
    {
        lock (_lock)
        {
            if (_first is null) return null;
            DirtySet dirty = new([.. _paths], _isEverything);
            _paths.Clear();
            _isEverything = false;
            _first = null;
            return dirty;
        }
    }
}
