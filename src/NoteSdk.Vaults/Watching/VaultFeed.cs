using System.Threading.Channels;

namespace NoteSdk.Vaults.Watching;

/// <summary>Passes the changes of a vault to everyone who watches it.</summary>
internal sealed class VaultFeed
{
    private readonly Lock _gate = new();
    private readonly List<(Channel<NoteChange> Channel, bool WantsOwn)> _watchers = [];

    /// <summary>Begins to collect changes.</summary>
    /// <param name="wantsOwn">Whether to include changes that the vault itself wrote.</param>
    public Channel<NoteChange> Subscribe(bool wantsOwn)
    {
        Channel<NoteChange> channel = Channel.CreateUnbounded<NoteChange>(new UnboundedChannelOptions { SingleReader = true });
        lock (_gate) _watchers.Add((channel, wantsOwn));
        return channel;
    }

    public void Unsubscribe(Channel<NoteChange> channel)
    {
        lock (_gate) _watchers.RemoveAll(watcher => watcher.Channel == channel);
    }

    public void Publish(NoteList<NoteChange> changes, bool isOwn)
    {
        lock (_gate)
        {
            foreach ((Channel<NoteChange> channel, bool wantsOwn) in _watchers)
            {
                if (isOwn && !wantsOwn) continue;
                foreach (NoteChange change in changes) channel.Writer.TryWrite(change);
            }
        }
    }
}
