using NoteSdk.Canvases;
using NoteSdk.Saving;
using NoteSdk.Storage;
using NoteSdk.Vaults;

namespace NoteSdk;

/// <content>How notes of a vault are written.</content>
public sealed partial class Vault
{
    internal Lock Gate => _gate;

    internal VaultReader Reader => _reader;

    /// <summary>Saves one note, as <see cref="NoteRecord.Save()"/> does, and brings the vault up to date. Several notes are saved together by <see cref="NewBatch"/>.</summary>
    /// <exception cref="ArgumentException">It is no note of the vault.</exception>
    /// <exception cref="NoteWriteException">A member holds a value that the note cannot hold. Nothing was written.</exception>
    /// <exception cref="NoteConflictException">The file is no longer the one that was read. Nothing was written.</exception>
    /// <exception cref="IOException">The file could not be written; the message says at which step, and what the file holds.</exception>
    public void Save(NoteRecord note)
    {
        string path = PathOf(note) ?? throw new ArgumentException("The note was not read from this vault. Use NewBatch().Create for a new one.", nameof(note));
        lock (_writing)
        {
            Store(note, path);
            Take([new FileUpdate(path, _reader.FindFile(path) is { } file ? _reader.Scan(file, note.Source!.Bytes) : null, IsThere: true)], isOwn: true);
            Refresh([path]);
        }
    }

    /// <summary>Begins changes of several notes that are written together. It starts from the vault as it is known now.</summary>
    public VaultBatch NewBatch()
    {
        lock (_gate) return new VaultBatch(this, _index, _linkSettings);
    }

    /// <summary>Brings the vault up to date with its folder: reads what was added or changed since it was read last, by the files' sizes and times.</summary>
    /// <returns>What has changed, in the order of paths.</returns>
    /// <exception cref="IOException">The vault's folder cannot be read any more.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<NoteList<NoteChange>> RefreshAsync(CancellationToken cancellation = default) => Task.Run(() => RefreshAll(cancellation), cancellation);

    internal string FullPath(string path) => _folder.Resolve(path);

    internal byte[] ReadFile(string path) => _folder.Read(path);

    /// <summary>What a canvas holds; null where it is gone, or too large to be one.</summary>
    internal byte[]? ReadCanvas(string path) => _reader.FindFile(path) is { Length: <= CanvasReader.LargestCanvas } ? _folder.Read(path) : null;

    internal void Commit(BatchChange[] changes, CancellationToken cancellation)
    {
        lock (_writing)
        {
            cancellation.ThrowIfCancellationRequested();
            FileBatch batch = new(_folder);
            BatchOutcome outcome;
            try
            {
                outcome = batch.Write([.. changes.Select(change => change.ToOperation())]);
            }
            finally
            {
                Diagnostics = [.. Diagnostics, .. batch.Found];
            }

            if (outcome.Status == SaveStatus.Conflict) throw new VaultConflictException([.. outcome.Conflicts.Select(conflict => conflict.Path)]);

            // From here on the files are what they are, cancelled or not.
            string[] paths = [.. changes.SelectMany(change => new[] { change.Original?.Path, change.Now?.Path }).OfType<string>().Distinct()];
            Dictionary<string, string> moves = changes.Where(change => change is { Original: not null, Now: not null }).ToDictionary(change => change.Original!.Path, change => change.Now!.Path, StringComparer.Ordinal);
            Dictionary<string, IVaultContent> now = changes.Select(change => change.Now).OfType<IVaultContent>().ToDictionary(file => file.Path, StringComparer.Ordinal);
            Take(paths.Select(path => new FileUpdate(path, now.GetValueOrDefault(path) as VaultNote, IsThere: now.ContainsKey(path))), isOwn: true, moves);
            if (batch.Found.Count > 0) RefreshAll(CancellationToken.None);
            else Refresh(paths, CancellationToken.None);
        }
    }

    internal NoteList<NoteChange> RefreshAll(CancellationToken cancellation)
    {
        lock (_writing)
        {
            VaultListing listing = _reader.Find(cancellation);
            VaultUpdate update = new(_index, _gate, _reader);
            foreach (VaultFile file in listing.Files)
            {
                cancellation.ThrowIfCancellationRequested();
                update.Look(file);
            }

            HashSet<string> there = [.. listing.Files.Select(file => file.Path)];
            _linkSettings = LinkSettings.Read(_folder);
            lock (_gate)
            {
                foreach (string path in _index.Notes.Select(note => note.Path).Concat(_index.Attachments).Where(path => !there.Contains(path))) update.Miss(path);
                Diagnostics = [.. Diagnostics.Where(IsOfBatch), .. listing.Diagnostics, .. update.Faults];
            }

            return Take(update.Updates, isOwn: false);
        }
    }

    /// <summary>Brings files and folders up to date.</summary>
    internal NoteList<NoteChange> Refresh(IReadOnlyCollection<string> paths, CancellationToken cancellation = default)
    {
        lock (_writing)
        {
            // What a link leads to is there once, under the first path that it is found by: that is known only when all paths are gone through.
            if (paths.Any(_folder.IsBehindLink)) return RefreshAll(cancellation);
            VaultUpdate update = new(_index, _gate, _reader);
            List<NoteDiagnostic> faults = [];
            foreach (string path in paths)
            {
                if (_reader.FindFile(path) is { } file) update.Look(file);
                else faults.AddRange(RefreshFolder(update, path, cancellation));
            }

            Diagnostics = [.. Diagnostics.Where(found => !paths.Any(path => IsAtOrBelow(found.Path, path))), .. faults.Concat(update.Faults).Distinct()];
            return Take(update.Updates, isOwn: false);
        }
    }

    /// <summary>Writes a note to its file, which a link may lead to, within the vault.</summary>
    private void Store(NoteRecord note, string path)
    {
        try
        {
            using FilePlace place = _folder.Locate(path);
            note.Save(NoteFile.Default, place);
        }
        catch (DirectoryNotFoundException)
        {
            throw new NoteConflictException(note.Path!, new FileOutcome(SaveStatus.Conflict));
        }
    }

    /// <summary>Whether it is about a batch, and stays, whatever the vault's files are by now.</summary>
    private static bool IsOfBatch(NoteDiagnostic found) =>
        new[] { NoteRules.VersionKept, NoteRules.BrokenJournal, NoteRules.ForeignJournal, NoteRules.BatchFinished, NoteRules.BatchNotFinished }.Any(rule => rule.Id == found.Id);

    private static bool IsAtOrBelow(string? path, string folder) =>
        path is not null && path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/');

    /// <summary>Looks at all that is in a folder, or was in one that is gone, as a file of that path may be, too.</summary>
    /// <returns>What could not be read.</returns>
    private NoteList<NoteDiagnostic> RefreshFolder(VaultUpdate update, string path, CancellationToken cancellation)
    {
        HashSet<string> there = [];
        VaultListing listing = _reader.Find(path, cancellation);
        foreach (VaultFile file in listing.Files)
        {
            there.Add(file.Path);
            update.Look(file);
        }

        lock (_gate)
        {
            foreach (string known in _index.Below(path).Where(known => !there.Contains(known))) update.Miss(known);
        }

        return [.. listing.Diagnostics];
    }

    /// <summary>Takes changes into the index, and tells those who watch.</summary>
    /// <param name="updates">What files hold.</param>
    /// <param name="isOwn">Whether the vault itself wrote them; what others have written since then is found after that.</param>
    /// <param name="moves">The paths that notes get, by those that they had, where that is known.</param>
    private NoteList<NoteChange> Take(IEnumerable<FileUpdate> updates, bool isOwn, IReadOnlyDictionary<string, string>? moves = null)
    {
        NoteList<NoteChange> changes;
        lock (_gate) changes = IndexUpdate.Apply(_index, updates, moves);
        _feed.Publish(changes, isOwn);
        return changes;
    }
}
