namespace NoteSdk;

/// <content>How notes of a vault are written.</content>
public sealed partial class Vault
{
    /// <summary>
    /// Saves one note, as <see cref="NoteRecord.Save()"/> does, and brings the vault up to date. Several notes are saved together by <see cref="NewBatch"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The note is not in the vault.</exception>
    /// <exception cref="NoteWriteException">A member has a value that cannot be written. Nothing was written.</exception>
    /// <exception cref="NoteConflictException">The file is no longer the one that was read. Nothing was written.</exception>
    /// <exception cref="IOException">The file could not be written; the message names the step and the state of the file.</exception>
    public void Save(NoteRecord note)
    {
        string path = PathOf(note) ?? throw new ArgumentException("The note was not read from this vault. Use NewBatch().Create for a new one.", nameof(note));
        _state.Save(note, path);
    }

    /// <summary>Begins a batch of changes to several notes that are written together, starting from the current state of the vault.</summary>
    public VaultBatch NewBatch() => new(_state);

    /// <summary>Brings the vault up to date with its folder: reads what was added or changed since it was last read, by the files' sizes and times.</summary>
    /// <returns>What has changed, in the order of paths.</returns>
    /// <exception cref="IOException">The vault's folder can no longer be read.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    public Task<NoteList<NoteChange>> RefreshAsync(CancellationToken cancellationToken = default)
        => Task.Run(() => _state.RefreshAll(cancellationToken), cancellationToken);
}
