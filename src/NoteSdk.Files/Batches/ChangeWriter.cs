using System.Collections.Concurrent;
using NoteSdk.Documents.Paths;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>
/// Makes the changes of a batch, each in a way that leaves the old content or the new one, whole. What is done already is not done again. What was done is on
/// the disk itself after <see cref="Flush"/>; until then the journal must not go. It works with several threads, and is for one.
/// </summary>
internal sealed class ChangeWriter : IDisposable
{
    // EXDEV of Linux and macOS, and ERROR_NOT_SAME_DEVICE.
    private const int OtherDevice = 18;
    private const int OtherDeviceOfWindows = unchecked((int)0x80070011);

    private readonly IFileSystem _files;
    private readonly TimeSpan _patience;
    private readonly BatchFolders _folders;
    private readonly NewFolders _newFolders;

    /// <summary>The paths whose new contents stand beside them.</summary>
    private readonly ConcurrentDictionary<string, bool> _prepared = new(StringComparer.Ordinal);

    public ChangeWriter(VaultFolder vault, IFileSystem files, TimeSpan patience)
    {
        _files = files;
        _patience = patience;
        _folders = new BatchFolders(vault, files);
        _newFolders = new NewFolders(files, _folders.Locate, _folders.Change);
    }

    /// <summary>What a path holds; null where there is no file.</summary>
    public byte[]? Read(FileChange change)
    {
        _folders.Trim();
        return ReadOrNull(change);
    }

    /// <summary>The version of what a path holds; null where there is no file.</summary>
    public FileVersion? GetVersion(string path) => _newFolders.TryLocate(path) is { } place ? ChangedFile.GetVersion(_files, place) : null;

    /// <summary>Writes the new contents beside the files that they are to replace, and brings them to the disk itself. No file changes by that.</summary>
    public void Prepare(IEnumerable<FileChange> changes)
    {
        foreach (FileChange[] some in changes.Where(static change => change is { Bytes: not null, IsRename: false }).Chunk(ChangePlan.LongestStep))
        {
            _folders.Trim();
            SeveralAtOnce.Run(some, change =>
            {
                Prepare(change);
                return true;
            });
        }
    }

    /// <summary>Makes changes that do not depend on each other; a conflict where a path holds neither what was expected nor what it is to hold.</summary>
    public FileConflict? Apply(FileChange[] changes)
    {
        FileConflict? conflict = null;
        _folders.Trim();
        SeveralAtOnce.Run(changes, change =>
        {
            if (TryApply(change) is not { } found) return true;
            conflict = found;
            return false;
        });
        return conflict;
    }

    /// <summary>Makes a change; a conflict where the path holds neither what was expected nor what it is to hold.</summary>
    public FileConflict? Apply(FileChange change)
    {
        _folders.Trim();
        return TryApply(change);
    }

    /// <summary>Brings all changes to the disk itself.</summary>
    public void Flush() => _folders.Flush();

    /// <summary>
    /// Clears away what was left behind where the process died while it made a change; null, or the path in the vault of another program's version, which
    /// came between and was not put back.
    /// </summary>
    public string? ClearAway(FileChange change)
    {
        _folders.Trim();
        if (_newFolders.TryLocate(change.Path) is not { } place) return null;

        // The file of a lock goes with its holder.
        using HeldLock held = TakeLock(place);
        return FileAt(change, place).ClearAway(left => IsOfBatch(change, left)) is { } kept
            ? VaultPath.Join(VaultPath.FolderOf(change.Path), kept)
            : null;
    }

    /// <summary>Deletes the contents that were written for changes that are not made.</summary>
    public void Discard(IEnumerable<FileChange> changes)
    {
        foreach (FileChange change in changes)
        {
            if (_prepared.TryRemove(change.Path, out _) && _newFolders.TryLocate(change.Path) is { } place) FileAt(change, place).ClearAway();
        }
    }

    /// <summary>Writes what a change was to write beside the file that another program changed; the path in the vault. Done twice, it is there once.</summary>
    public string Keep(FileChange change, byte[] bytes)
    {
        string extension = Path.GetExtension(change.Path);
        string path = $"{change.Path[..^extension.Length]} (conflict {change.New!.Hash[..8]}){extension}";
        Apply(new FileChange(path, null, change.New, bytes));
        return path;
    }

    /// <summary>Removes the folders that were made for new files.</summary>
    public void RemoveFolders() => _newFolders.Remove();

    public void Dispose() => _folders.Dispose();

    /// <summary>Whether what stands beside a file is of the batch: one of its versions, or a part of the new one.</summary>
    private bool IsOfBatch(FileChange change, FilePlace left)
    {
        // What comes from another disk unread may be there in part.
        if (change.IsUnread) return change.New is not null || ChangedFile.GetVersion(_files, left) == change.Old;
        byte[] bytes = _files.Read(left);
        FileVersion? version = FileVersion.Of(bytes);
        return version == change.Old || version == change.New || change.Bytes?.AsSpan().StartsWith(bytes) == true;
    }

    private FileConflict? TryApply(FileChange change)
    {
        if (_newFolders.TryLocate(change.Path) is { } known) _folders.Change(known);
        if (change.IsUnread) return TryApplyUnread(change);
        byte[]? old = change.OldBytes;
        if (!_prepared.ContainsKey(change.Path))
        {
            old = ReadOrNull(change);
            FileVersion? version = FileVersion.Of(old);
            if (version == change.New) return null;
            if (version != change.Old) return new FileConflict(change.Path, old, old is not null);
            if (change is { IsRename: true, Bytes: { } bytes } && TryMove(change, bytes)) return null;
            Prepare(change);
        }

        FileOutcome outcome = Write(change, old);
        return outcome.Status == SaveStatus.Conflict ? new FileConflict(change.Path, outcome.Current, outcome.Current is not null) : null;
    }

    private FileConflict? TryApplyUnread(FileChange change)
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
        if (isMoved && version == change.Old) isMoved = DeleteUnread(change).Status == SaveStatus.Saved;
        return isMoved ? null : new FileConflict(change.Path, Current: null, IsThere: true);
    }

    private FileOutcome DeleteUnread(FileChange change)
    {
        FilePlace place = _folders.Locate(change.Path);
        using HeldLock held = TakeLock(place);
        return FileAt(change, place).DeleteUnread(change.Old!);
    }

    private FileOutcome CreateUnread(FileChange change, FileVersion version)
    {
        if (_newFolders.TryLocate(change.Other!) is not { Facts.Kind: FileKind.File } from) return new FileOutcome(SaveStatus.Conflict);
        FilePlace place = LocateNew(change.Path);
        _folders.Change(from);
        _folders.Change(place);
        try
        {
            using HeldLock held = TakeLock(from);
            return FileAt(change, from).MoveUnread(place, version);
        }
        catch (IOException e) when (e.HResult is OtherDevice or OtherDeviceOfWindows)
        {
            using HeldLock held = TakeLock(place);
            return FileAt(change, place).CopyUnread(from, version);
        }
    }

    private byte[]? ReadOrNull(FileChange change)
    {
        try
        {
            FilePlace place = _folders.Locate(change.Path);
            return change.IsRespelled && !HasExactName(place) ? null : _files.Read(place);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private void Prepare(FileChange change)
    {
        if (change.Bytes is not { } bytes) return;
        try
        {
            FilePlace place = LocateNew(change.Path);
            UnixFileMode? mode = ModeFor(change, place);
            SaveSteps steps = new(place.Path);
            using FileStream file = TemporaryFile.Write(_files, steps, Beside(change, place), bytes, mode);
            _prepared[change.Path] = true;
            TemporaryFile.Flush(_files, steps, file);
        }
        catch (FileNotFoundException)
        {
            // The file that was expected is gone: that is found out when it is its turn.
        }
    }

    /// <summary>The permissions of a new content: those of the file that it replaces, or that it comes from; null for those that new files have.</summary>
    private UnixFileMode? ModeFor(FileChange change, FilePlace place)
    {
        SaveSteps steps = new(place.Path);
        if (change.Old is not null)
        {
            steps.Run("opening the file for writing", () => _files.CheckWritable(place));
            return steps.Run("reading the permissions", () => _files.GetMode(place));
        }

        return change.Other is { } path && _newFolders.TryLocate(path) is { Facts.Kind: FileKind.File } other ? _files.GetMode(other) : null;
    }

    private FileOutcome Write(FileChange change, byte[]? old)
    {
        FilePlace place = _folders.Locate(change.Path);
        using HeldLock held = TakeLock(place);
        ChangedFile file = FileAt(change, place);
        _prepared.TryRemove(change.Path, out _);
        return (old, change.Bytes) switch
        {
            (null, not null) => file.Create(),
            ({ } expected, { } bytes) => file.Replace(expected, bytes),
            ({ } expected, null) => file.Delete(expected),
            _ => new FileOutcome(SaveStatus.Unchanged),
        };
    }

    private FilePlace LocateNew(string path)
    {
        if (_newFolders.TryLocate(path) is { } place) return place;
        lock (_newFolders) return _newFolders.Locate(path);
    }

    private ChangedFile FileAt(FileChange change, FilePlace place) => new(_files, place, Beside(change, place));

    private static FilePlace Beside(FileChange change, FilePlace place) => SavePaths.ForBatch(place, change.Path);

    private HeldLock TakeLock(FilePlace place) => HeldLock.Take(_files, new SaveSteps(place.Path), SavePaths.Of(place).Lock, _patience);

    private bool TryMove(FileChange change, byte[] bytes)
    {
        if (_newFolders.TryLocate(change.Other!) is not { Facts.Kind: FileKind.File } from) return false;
        FilePlace place = LocateNew(change.Path);
        _folders.Change(from);
        _folders.Change(place);
        try
        {
            using HeldLock held = TakeLock(from);
            return FileAt(change, from).Move(place, bytes).Status == SaveStatus.Saved;
        }
        catch (IOException e) when (e.HResult is OtherDevice or OtherDeviceOfWindows)
        {
            // A folder of the vault is on another disk: the file is written there, and taken away here.
            return false;
        }
    }

    /// <summary>Where case does not count, a file answers to other names than its own.</summary>
    private static bool HasExactName(FilePlace place) => Directory.EnumerateFileSystemEntries(place.Folder.Path).Contains(place.Path, StringComparer.Ordinal);
}
