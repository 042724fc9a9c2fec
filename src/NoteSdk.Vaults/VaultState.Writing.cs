using NoteSdk.Files.Batches;
using NoteSdk.Files.Journals;
using NoteSdk.Files.Listing;
using NoteSdk.Vaults.Batches;
using NoteSdk.Vaults.Indexing;
using NoteSdk.Vaults.Links;
using NoteSdk.Vaults.Watching;

namespace NoteSdk.Vaults;

/// <content>How a vault is brought up to date with its files, and its files with edits.</content>
internal sealed partial class VaultState
{
    /// <summary>Held while the index is brought up to date with the files, so that an older state of them does not replace a newer one.</summary>
    private readonly Lock _writing = new();

    /// <summary>Saves one note of the vault, and brings the vault up to date.</summary>
    public void Save(NoteRecord note, string path)
    {
        ThrowIfOfMoment();
        lock (_writing)
        {
            note.Save((expected, bytes) => Files.Replace(path, expected, bytes, note.Path!));
            Take([new FileUpdate(path, Reader.FindFile(path) is { } file ? Reader.Scan(file, note.Source!.Bytes) : null, IsThere: true)], isOwn: true);
            Refresh([path]);
        }
    }

    /// <summary>Writes the changes of a batch, all or none.</summary>
    public void Commit(BatchChange[] changes, CancellationToken cancellationToken)
    {
        ThrowIfOfMoment();
        lock (_writing)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool wasRecovered = false;
            BatchOutcome outcome = Files.Write([.. UnreadMoves.Read(changes, Files).Select(change => change.ToOperation())], found =>
            {
                wasRecovered = found.Count > 0;
                Diagnostics = [.. Diagnostics, .. found];
            });
            if (outcome.Status == SaveStatus.Conflict) throw new VaultConflictException([.. outcome.Conflicts.Select(conflict => conflict.Path)]);

            // From here on the files are written, so cancelling has no effect.
            string[] paths = [.. changes.SelectMany(change => new[] { change.Original?.Path, change.Now?.Path }).OfType<string>().Distinct()];
            Dictionary<string, string> moves = changes.Where(change => change is { Original: not null, Now: not null })
                .ToDictionary(change => change.Original!.Path, change => change.Now!.Path, StringComparer.Ordinal);
            Dictionary<string, IVaultContent> now = changes.Select(change => change.Now).OfType<IVaultContent>()
                .ToDictionary(file => file.Path, StringComparer.Ordinal);
            Dictionary<string, VaultNote> found = FindWritten(now.Values.OfType<VaultNote>());
            Take(paths.Select(path => new FileUpdate(path, found.GetValueOrDefault(path) ?? now.GetValueOrDefault(path) as VaultNote, now.ContainsKey(path))),
                isOwn: true, moves);
            if (wasRecovered) RefreshAll(CancellationToken.None);
            else Refresh([.. paths.Where(path => !found.ContainsKey(path))], CancellationToken.None);
        }
    }

    /// <summary>
    /// Notes as their files are now, by their paths. Those that another program has changed meanwhile, or that are behind a link, are left out.
    /// </summary>
    private Dictionary<string, VaultNote> FindWritten(IEnumerable<VaultNote> notes)
    {
        Dictionary<string, VaultNote> found = new(StringComparer.Ordinal);
        foreach (VaultNote note in notes)
        {
            if (Files.IsBehindLink(note.Path) || Reader.FindFile(note.Path) is not { } file) continue;
            if (Reader.TryRead(file, note) is { } read) found.Add(note.Path, read);
        }

        return found;
    }

    public NoteList<NoteChange> RefreshAll(CancellationToken cancellationToken)
    {
        ThrowIfOfMoment();
        lock (_writing)
        {
            VaultListing listing = Reader.Find(cancellationToken);
            VaultUpdate update = new(Index, Reader);
            foreach (VaultFile file in listing.Files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                update.Look(file);
            }

            HashSet<string> there = [.. listing.Files.Select(file => file.Path)];
            LinkSettings = LinkSettings.Read(Files);
            foreach (string path in Index.Notes.Select(note => note.Path).Concat(Index.Attachments).Where(path => !there.Contains(path))) update.Miss(path);
            Diagnostics = [.. Diagnostics.Where(IsOfBatch), .. listing.Diagnostics, .. update.Faults];

            return Take(update.Updates, isOwn: false);
        }
    }

    /// <summary>Brings files and folders up to date.</summary>
    public NoteList<NoteChange> Refresh(IReadOnlyCollection<string> paths, CancellationToken cancellationToken = default)
    {
        ThrowIfOfMoment();
        lock (_writing)
        {
            // The target of a symbolic link is listed once, under the first path that leads to it, which is only known after going through all paths.
            if (paths.Any(Files.IsBehindLink)) return RefreshAll(cancellationToken);
            VaultUpdate update = new(Index, Reader);
            List<NoteDiagnostic> faults = [];
            foreach (string path in paths)
            {
                if (Reader.FindFile(path) is { } file) update.Look(file);
                else faults.AddRange(RefreshFolder(update, path, cancellationToken));
            }

            Diagnostics = [.. Diagnostics.Where(found => !paths.Any(path => IsAtOrBelow(found.Path, path))), .. faults.Concat(update.Faults).Distinct()];
            return Take(update.Updates, isOwn: false);
        }
    }

    /// <summary>Whether a diagnostic is about a batch, and therefore stays when the vault is refreshed.</summary>
    private static bool IsOfBatch(NoteDiagnostic found) =>
        new[] { NoteRules.VersionKept, NoteRules.BrokenJournal, NoteRules.ForeignJournal, NoteRules.BatchFinished, NoteRules.BatchNotFinished }.Any(rule =>
            rule.Id == found.Id);

    private static bool IsAtOrBelow(string? path, string folder) =>
        path is not null && path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');

    /// <summary>Updates everything that is in a folder, or was in a folder that is gone; it may also have been replaced by a file.</summary>
    /// <returns>What could not be read.</returns>
    private NoteList<NoteDiagnostic> RefreshFolder(VaultUpdate update, string path, CancellationToken cancellationToken)
    {
        HashSet<string> there = [];
        VaultListing listing = Reader.Find(path, cancellationToken);
        foreach (VaultFile file in listing.Files)
        {
            there.Add(file.Path);
            update.Look(file);
        }

        foreach (string known in Index.Below(path).Where(known => !there.Contains(known))) update.Miss(known);

        return [.. listing.Diagnostics];
    }

    private void ThrowIfOfMoment()
    {
        if (IsOfMoment) throw new InvalidOperationException("This vault is of one moment. Refresh the workspace that it belongs to, or apply a plan to it.");
    }

    /// <summary>Adds changes to the index, and notifies the watchers.</summary>
    /// <param name="updates">The state of the files.</param>
    /// <param name="isOwn">Whether the vault itself wrote them; changes that others have made since are found later.</param>
    /// <param name="moves">The new paths of notes by their old paths, if they are known.</param>
    private NoteList<NoteChange> Take(IEnumerable<FileUpdate> updates, bool isOwn, IReadOnlyDictionary<string, string>? moves = null)
    {
        VaultIndex index = Index;
        NoteList<NoteChange> changes = IndexUpdate.Apply(ref index, updates, moves);
        Index = index;
        Feed.Publish(changes, isOwn);
        return changes;
    }
}
