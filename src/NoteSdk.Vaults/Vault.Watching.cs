using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NoteSdk.Files.Watching;

namespace NoteSdk;

/// <content>How a vault follows its folder.</content>
public sealed partial class Vault
{
    /// <summary>
    /// Follows the vault's folder: brings the vault up to date when other programs change notes, and reports each change once it is complete: what an editor
    /// does to save a note, such as writing another file and renaming it, is one change. It begins with what has changed since the vault was last read.
    /// </summary>
    /// <param name="includeOwn">Whether to report what this <see cref="Vault"/> writes itself too.</param>
    /// <param name="cancellationToken">Ends the watching, without an exception.</param>
    /// <exception cref="IOException">The system cannot watch the folder, or it can no longer be read.</exception>
    public async IAsyncEnumerable<NoteChange> WatchAsync(bool includeOwn = false, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Channel<NoteChange> changes = _state.Feed.Subscribe(includeOwn);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using DirtyPaths dirty = new(_state.Files, _state.Reader.Filter, _state.Files.Watch(), TimeProvider.System);
        Task following = Task.Run(() => FollowAsync(dirty, changes.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (NoteChange change in changes.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false)) yield return change;
        }
        finally
        {
            _state.Feed.Unsubscribe(changes);
            await stop.CancelAsync().ConfigureAwait(false);
            await following.ConfigureAwait(false);
        }
    }

    /// <summary>Brings the vault up to date with dirty files until it is cancelled. The feed passes the changes to all watchers.</summary>
    private async Task FollowAsync(DirtyPaths dirty, ChannelWriter<NoteChange> writer, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            _state.RefreshAll(cancellationToken);
            await foreach (DirtySet set in dirty.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                if (set.Everything) _state.RefreshAll(cancellationToken);
                else _state.Refresh(set.Paths, cancellationToken);
                if (!_state.Files.IsThere()) throw new DirectoryNotFoundException($"{Path}: the vault is no longer watched: its folder is gone.");
            }
        }
        catch (OperationCanceledException)
        {
            // The watching was cancelled.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failure = e;
        }
        finally
        {
            writer.TryComplete(failure);
        }
    }
}
