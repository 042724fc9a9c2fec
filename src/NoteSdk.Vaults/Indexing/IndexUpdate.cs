using NoteSdk.Documents.Paths;

namespace NoteSdk.Vaults.Indexing;

/// <summary>
/// Brings an index up to date, and finds what that changes. A note that disappeared from one path and appeared at another with the same bytes was moved, unless
/// more is known about it.
/// </summary>
internal static class IndexUpdate
{
    /// <summary>The changes in the order of paths.</summary>
    /// <param name="index">The index, which is replaced by another version.</param>
    /// <param name="updates">The state of the files.</param>
    /// <param name="moves">The new paths of notes by their old paths, if they are known; otherwise null.</param>
    public static NoteList<NoteChange> Apply(ref VaultIndex index, IEnumerable<FileUpdate> updates, IReadOnlyDictionary<string, string>? moves = null)
    {
        List<NoteChange> changes = [];
        List<VaultNote> gone = [];
        List<VaultNote> come = [];
        foreach (FileUpdate update in updates)
        {
            index.TryGet(update.Path, out VaultNote? old);
            if (update.Note is { } note) index = index.With(note);
            else if (update.IsThere) index = index.WithAttachment(update.Path);
            else index = index.Without(update.Path);

            if (old is null && update.Note is not null) come.Add(update.Note);
            else if (old is not null && update.Note is null) gone.Add(old);
            else if (old is not null && update.Note is { } now && !old.HasTextOf(now)) changes.Add(new NoteChanged(old, now));
        }

        foreach (VaultNote old in gone)
        {
            VaultNote? moved = moves is null ? come.Find(old.HasTextOf) : come.Find(note => moves.TryGetValue(old.Path, out string? path) && note.Path == path);
            if (moved is not null) come.Remove(moved);
            changes.Add(moved is null ? new NoteDeleted(old) : new NoteMoved(old, moved));
        }

        changes.AddRange(come.Select(note => new NoteAdded(note)));
        return [.. changes.OrderBy(change => change.Path, PathOrder.Comparer)];
    }
}
