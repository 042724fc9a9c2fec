using NoteSdk.Files.Native;

namespace NoteSdk.Files.Saving;

/// <summary>
/// Writes a note's file as a whole: a temporary file in the same folder, flushed to the disk, replaces it in one step. Several of our own processes and
/// threads take turns by a lock; that the file is still the one that was read is checked as late as the platform allows (<see cref="FileSwap"/>).
/// </summary>
/// <param name="files">The file system.</param>
/// <param name="patience">How long to wait for others that save the same note.</param>
/// <param name="cancellationToken">Ends the saving of a file as long as it is as it was. From the moment when its new content takes its place, saving
/// goes on to its end.</param>
internal sealed class NoteFile(IFileSystem files, TimeSpan patience, CancellationToken cancellationToken = default)
{
    /// <summary>Gets the instance for the machine's own files.</summary>
    public static NoteFile Default { get; } = new(SystemFiles.Current, TimeSpan.FromSeconds(10));

    /// <summary>The same instance, with cancellation.</summary>
    public NoteFile With(CancellationToken token) => token.CanBeCanceled ? new(files, patience, token) : this;

    /// <summary>Replaces a file whose content is still what was read from it. A symbolic link stays one (<see cref="LinkTarget"/>).</summary>
    /// <exception cref="IOException">A step failed, or another process held the lock for too long.</exception>
    public FileOutcome Replace(string path, byte[] expected, byte[] bytes)
    {
        try
        {
            using FilePlace place = new SaveSteps(path).Run("following the link", () => LinkTarget.Locate(path));
            return Replace(place, expected, bytes, path);
        }
        catch (DirectoryNotFoundException)
        {
            return new FileOutcome(SaveStatus.Conflict);
        }
    }

    /// <summary>Replaces a file, which must not be a symbolic link, whose content is still what was read from it.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="expected">What was read from it.</param>
    /// <param name="bytes">The new content.</param>
    /// <param name="shown">The path to name in errors; null for the place's.</param>
    /// <exception cref="IOException">A step failed, or another process held the lock for too long.</exception>
    public FileOutcome Replace(FilePlace place, byte[] expected, byte[] bytes, string? shown = null)
    {
        SaveSteps steps = new(shown ?? place.Path);
        FileOutcome outcome = Compare(steps, place, expected, bytes) ?? ReplaceLocked(steps, place, expected, bytes);
        return outcome.Status == SaveStatus.Conflict ? outcome with { Current = CurrentFile.ReadSettled(files, steps, place) } : outcome;
    }

    /// <summary>Writes a file that does not exist yet, with the permissions of new files.</summary>
    /// <exception cref="IOException">It is there already, or a step failed.</exception>
    public void Create(string path, byte[] bytes)
    {
        string full = Path.GetFullPath(path);
        string folder = Path.GetDirectoryName(full) ?? full;
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"{path}: there is no folder '{folder}' to save to.");
        SaveSteps steps = new(path);
        using FolderHandle open = steps.Run("opening the folder", () => FolderHandle.Open(folder));
        Create(steps, open.At(Path.GetFileName(full)), bytes);
    }

    private void Create(SaveSteps steps, FilePlace place, byte[] bytes)
    {
        SavePaths paths = SavePaths.Of(place);
        using HeldLock held = HeldLock.Take(files, steps, paths.Lock, patience, cancellationToken);
        WriteTemporary(steps, paths.Temporary, bytes, mode: null);
        try
        {
            steps.Run("naming the file", () => files.MoveNew(paths.Temporary, place));
        }
        catch
        {
            TemporaryFile.TryDelete(files, paths.Temporary);
            throw;
        }

        FlushFolder(steps, place.Folder);
    }

    private FileOutcome ReplaceLocked(SaveSteps steps, FilePlace target, byte[] expected, byte[] bytes)
    {
        SavePaths paths = SavePaths.Of(target);
        try
        {
            using HeldLock held = HeldLock.Take(files, steps, paths.Lock, patience, cancellationToken);
            if (Compare(steps, target, expected, bytes) is { } settled) return settled;
            steps.Run("opening the file for writing", () => files.CheckWritable(target));
            UnixFileMode? mode = steps.Run("reading the permissions", () => files.GetMode(target));
            WriteTemporary(steps, paths.Temporary, bytes, mode);
            FileOutcome outcome = new FileSwap(files, steps, target, paths.Temporary).Run(expected, bytes);
            if (outcome.Status == SaveStatus.Saved) FlushFolder(steps, target.Folder);
            return outcome;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            TemporaryFile.TryDelete(files, paths.Temporary);
            return new FileOutcome(SaveStatus.Conflict);
        }
    }

    /// <summary>The outcome if there is nothing to write; null if the file is the expected one.</summary>
    private FileOutcome? Compare(SaveSteps steps, FilePlace target, byte[] expected, byte[] bytes)
    {
        byte[]? current = CurrentFile.Read(files, steps, target);
        if (current is null) return new FileOutcome(SaveStatus.Conflict);
        if (current.AsSpan().SequenceEqual(bytes)) return new FileOutcome(SaveStatus.Unchanged);
        return current.AsSpan().SequenceEqual(expected) ? null : new FileOutcome(SaveStatus.Conflict);
    }

    /// <summary>Writes the temporary file. The caller holds the lock, so one that is there already was left behind by a process that died.</summary>
    private void WriteTemporary(SaveSteps steps, FilePlace place, byte[] bytes, UnixFileMode? mode)
    {
        try
        {
            using FileStream file = TemporaryFile.Write(files, steps, place, bytes, mode);
            TemporaryFile.Flush(files, steps, file);

            // The last chance to cancel: the temporary file is deleted, and nothing has happened.
            cancellationToken.ThrowIfCancellationRequested();
        }
        catch
        {
            TemporaryFile.TryDelete(files, place);
            throw;
        }
    }

    private void FlushFolder(SaveSteps steps, FolderHandle folder)
    {
        steps.SetReplaced();
        steps.Run("flushing the folder to the disk", () => files.FlushFolder(folder));
    }
}
