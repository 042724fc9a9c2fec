using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>
/// Makes the changes of a batch, each in a way that leaves either the whole old content or the whole new one. Changes that are already made are skipped.
/// </summary>
internal sealed class ChangeWriter(VaultFolder vault, IFileSystem files, TimeSpan patience)
{
    // EXDEV of Linux and macOS, and ERROR_NOT_SAME_DEVICE.
    private const int OtherDevice = 18;
    private const int OtherDeviceOfWindows = unchecked((int)0x80070011);

    private readonly NoteFile _notes = new(files, patience);
    private readonly NewFolders _folders = new(vault, files);

    /// <summary>The content at a path; null if there is no file.</summary>
    public byte[]? Read(FileChange change)
    {
        try
        {
            using FilePlace place = vault.Locate(change.Path);
            return change.IsRespelled && !HasExactName(place) ? null : files.Read(place);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The version of what a path holds; null where there is no file.</summary>
    public FileVersion? GetVersion(string path)
    {
        using FilePlace? place = NewFolders.TryLocate(vault, path);
        return place is { } there ? _notes.GetVersion(there) : null;
    }

    /// <summary>Makes a change; returns a conflict if the path has neither the expected content nor the new one.</summary>
    public FileConflict? Apply(FileChange change)
    {
        if (change.IsUnread) return ApplyUnread(change);
        byte[]? current = Read(change);
        FileVersion? version = FileVersion.Of(current);
        if (version == change.New) return null;
        if (version != change.Old) return new FileConflict(change.Path, current, current is not null);
        FileOutcome outcome = (current, change.Bytes) switch
        {
            (null, { } bytes) => Create(change, bytes),
            ({ } old, { } bytes) => At(change.Path, place => _notes.Replace(place, old, bytes)),
            ({ } old, null) => At(change.Path, place => _notes.Delete(place, old)),
            _ => new FileOutcome(SaveStatus.Unchanged),
        };
        return outcome.Status == SaveStatus.Conflict ? new FileConflict(change.Path, outcome.Current, outcome.Current is not null) : null;
    }

    /// <summary>Deletes what a process that died during a change left behind.</summary>
    public void ClearAway(FileChange change)
    {
        try
        {
            using FilePlace place = vault.Locate(change.Path);
            _notes.ClearAway(place);
        }
        catch (DirectoryNotFoundException)
        {
            // Even its folder did not exist yet.
        }
    }

    /// <summary>
    /// Writes the new content of a change beside the file that another program changed, and returns its path in the vault. Repeating it has no effect.
    /// </summary>
    public string Keep(FileChange change, byte[] bytes)
    {
        string extension = Path.GetExtension(change.Path);
        string path = $"{change.Path[..^extension.Length]} (conflict {change.New!.Hash[..8]}){extension}";
        Apply(new FileChange(path, null, change.New, bytes));
        return path;
    }

    /// <summary>Removes the folders that were created for new files.</summary>
    public void RemoveFolders() => _folders.Remove();

    private FileConflict? ApplyUnread(FileChange change)
    {
        FileVersion? version = GetVersion(change.Path);
        if (version == change.New) return null;
        if (change.New is { } arriving)
        {
            if (version != change.Old) return new FileConflict(change.Path, Current: null, version is not null);
            bool isDone = CreateUnread(change, arriving).Status == SaveStatus.Saved;
            return isDone ? null : new FileConflict(change.Other!, Current: null, GetVersion(change.Other!) is not null);
        }

        // No journal has the content: it goes here when it is there. What another program has put here since then is another file.
        bool isMoved = GetVersion(change.Other!) == change.Old;
        if (isMoved && version == change.Old) isMoved = At(change.Path, place => _notes.DeleteUnread(place, change.Old!)).Status == SaveStatus.Saved;
        return isMoved ? null : new FileConflict(change.Path, Current: null, IsThere: true);
    }

    private FileOutcome CreateUnread(FileChange change, FileVersion version)
    {
        using FilePlace? other = NewFolders.TryLocate(vault, change.Other!);
        if (other is not { Facts.Kind: FileKind.File } from) return new FileOutcome(SaveStatus.Conflict);
        using FilePlace place = _folders.Locate(change.Path);
        try
        {
            return _notes.MoveUnread(from, place, version);
        }
        catch (IOException e) when (e.HResult is OtherDevice or OtherDeviceOfWindows)
        {
            return _notes.CopyUnread(from, place, version);
        }
    }

    private T At<T>(string path, Func<FilePlace, T> action)
    {
        using FilePlace place = vault.Locate(path);
        return action(place);
    }

    private FileOutcome Create(FileChange change, byte[] bytes)
    {
        using FilePlace place = _folders.Locate(change.Path);
        if (change.Other is null)
        {
            _notes.Create(place, bytes, mode: null);
            return new FileOutcome(SaveStatus.Saved);
        }

        using FilePlace? other = NewFolders.TryLocate(vault, change.Other);
        if (change.IsRename && other is { } from && TryMove(from, place, bytes)) return new FileOutcome(SaveStatus.Saved);
        _notes.Create(place, bytes, other is { Facts.Kind: FileKind.File } old ? files.GetMode(old) : null);
        return new FileOutcome(SaveStatus.Saved);
    }

    private bool TryMove(FilePlace other, FilePlace place, byte[] bytes)
    {
        try
        {
            return other.Facts is { Kind: FileKind.File } && _notes.Move(other, place, bytes).Status == SaveStatus.Saved;
        }
        catch (IOException e) when (e.HResult is OtherDevice or OtherDeviceOfWindows)
        {
            // A folder of the vault is on another disk: the file is written there and deleted here.
            return false;
        }
    }

    /// <summary>If case does not count, a file is also found by other names.</summary>
    private static bool HasExactName(FilePlace place) => Directory.EnumerateFileSystemEntries(place.Folder.Path).Contains(place.Path, StringComparer.Ordinal);
}
