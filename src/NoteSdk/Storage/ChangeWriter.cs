using NoteSdk.Saving;

namespace NoteSdk.Storage;

/// <summary>Makes the changes of a batch, each in a way that leaves the old content or the new one, whole. What is done already is not done again.</summary>
internal sealed class ChangeWriter(VaultFolder vault, IFileSystem files, TimeSpan patience)
{
    // EXDEV of Linux and macOS, and ERROR_NOT_SAME_DEVICE.
    private const int OtherDevice = 18;
    private const int OtherDeviceOfWindows = unchecked((int)0x80070011);

    private readonly NoteFile _notes = new(files, patience);
    private readonly List<string> _created = [];

    /// <summary>What a path holds; null where there is no file.</summary>
    public byte[]? Read(FileChange change)
    {
        string path = vault.Resolve(change.Path);
        if (change.IsRespelled && !HasExactName(path)) return null;
        try
        {
            return files.Read(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Makes a change; a conflict where the path holds neither what was expected nor what it is to hold.</summary>
    public FileConflict? Apply(FileChange change)
    {
        byte[]? current = Read(change);
        FileVersion? version = FileVersion.Of(current);
        if (version == change.New) return null;
        if (version != change.Old) return new FileConflict(change.Path, current);
        FileOutcome outcome = (current, change.Bytes) switch
        {
            (null, { } bytes) => Create(change, bytes),
            ({ } old, { } bytes) => _notes.Replace(vault.Resolve(change.Path), old, bytes),
            ({ } old, null) => _notes.Delete(vault.Resolve(change.Path), old),
            _ => new FileOutcome(SaveStatus.Unchanged),
        };
        return outcome.Status == SaveStatus.Conflict ? new FileConflict(change.Path, outcome.Current) : null;
    }

    /// <summary>Deletes what was left behind where the process died while it made a change.</summary>
    public void ClearAway(FileChange change) => _notes.ClearAway(vault.Resolve(change.Path));

    /// <summary>Writes what a change was to write beside the file that another program changed; the path in the vault. Done twice, it is there once.</summary>
    public string Keep(FileChange change, byte[] bytes)
    {
        string extension = Path.GetExtension(change.Path);
        string path = $"{change.Path[..^extension.Length]} (conflict {change.New!.Hash[..8]}){extension}";
        Apply(new FileChange(path, null, change.New, bytes));
        return path;
    }

    /// <summary>Removes the folders that were made for new files.</summary>
    public void RemoveFolders()
    {
        for (int i = _created.Count - 1; i >= 0; i--) files.DeleteFolder(_created[i]);
        _created.Clear();
    }

    private FileOutcome Create(FileChange change, byte[] bytes)
    {
        string path = vault.Resolve(change.Path);
        CreateFolders(Path.GetDirectoryName(path)!);
        string? other = change.Other is null ? null : vault.Resolve(change.Other);
        if (change.IsRename && TryMove(other!, path, bytes)) return new FileOutcome(SaveStatus.Saved);
        _notes.Create(path, bytes, other is not null && File.Exists(other) ? files.GetMode(other) : null);
        return new FileOutcome(SaveStatus.Saved);
    }

    private bool TryMove(string other, string path, byte[] bytes)
    {
        try
        {
            return File.Exists(other) && _notes.Move(other, path, bytes).Status == SaveStatus.Saved;
        }
        catch (IOException e) when (e.HResult is OtherDevice or OtherDeviceOfWindows)
        {
            // A folder of the vault is on another disk: the file is written there, and taken away here.
            return false;
        }
    }

    private void CreateFolders(string folder)
    {
        if (Directory.Exists(folder)) return;
        string parent = Path.GetDirectoryName(folder)!;
        CreateFolders(parent);
        if (files.CreateFolder(folder)) _created.Add(folder);
        files.FlushFolder(parent);
    }

    /// <summary>Where case does not count, a file answers to other names than its own.</summary>
    private static bool HasExactName(string path) =>
        Path.GetDirectoryName(path) is { } folder && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Contains(path, StringComparer.Ordinal);
}
