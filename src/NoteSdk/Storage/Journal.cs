using NoteSdk.Saving;

namespace NoteSdk.Storage;

/// <summary>
/// The file that says what a batch is about to do, <c>.notesdk/journal</c>. It gets that name, in one step, when all of it is on the disk: from then on the batch is
/// bound to be finished. Whoever asks holds the vault's lock (<see cref="VaultLock"/>), so there is never more than one.
/// </summary>
internal sealed class Journal(VaultFolder vault, IFileSystem files)
{
    private const string Committed = VaultLock.Folder + "/journal";
    private const string Unfinished = VaultLock.Folder + "/journal.tmp";

    /// <summary>Gets a value indicating whether a batch is bound to be finished.</summary>
    public bool IsCommitted => File.Exists(vault.Resolve(Committed));

    /// <summary>Gets a value indicating whether there is a journal, or what is left of one. In a folder that leads out of the vault, none was ever written.</summary>
    public bool IsThere => !vault.LeadsOut(VaultLock.Folder) && (IsCommitted || File.Exists(vault.Resolve(Unfinished)));

    public void Write(IReadOnlyList<FileChange> changes)
    {
        string temporary = vault.Resolve(Unfinished);
        byte[] bytes = JournalFormat.Write(changes);
        using (FileStream file = files.Create(temporary, OperatingSystem.IsWindows() ? null : UnixFileMode.UserRead | UnixFileMode.UserWrite))
        {
            files.Write(file, bytes);
            long length = files.GetLength(file);
            if (length != bytes.Length) throw new IOException($"only {length} of {bytes.Length} bytes were written to the journal");
            files.Flush(file);
        }

        string path = vault.Resolve(Committed);
        files.MoveNew(temporary, path);
        Flush();
    }

    /// <summary>The changes of a batch that is to be finished; null where there is none. One that was not yet bound to be is dropped.</summary>
    /// <exception cref="FormatException">The journal is damaged.</exception>
    public List<FileChange>? Read()
    {
        files.Delete(vault.Resolve(Unfinished));
        return IsCommitted ? JournalFormat.Read(files.Read(vault.Resolve(Committed))) : null;
    }

    /// <summary>Deletes the journal, in one step: the batch is finished, or undone.</summary>
    public void Drop()
    {
        files.Delete(vault.Resolve(Unfinished));
        files.Delete(vault.Resolve(Committed));
        Flush();
    }

    /// <summary>Puts a damaged journal out of the way; its new path.</summary>
    public string SetAside()
    {
        string path = $"{Committed}-damaged-{Guid.NewGuid():N}";
        files.MoveNew(vault.Resolve(Committed), vault.Resolve(path));
        return path;
    }

    private void Flush() => files.FlushFolder(vault.Resolve(VaultLock.Folder));
}
