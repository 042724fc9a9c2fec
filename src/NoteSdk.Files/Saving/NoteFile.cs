using System.Diagnostics;
using System.Globalization;
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
internal sealed partial class NoteFile(IFileSystem files, TimeSpan patience, CancellationToken cancellationToken = default)
{
    /// <summary>
    /// How many times a file in conflict is read, a millisecond apart, until two reads are equal: programs that write in place need a moment.
    /// </summary>
    private const int MostReads = 20;
    private const int LongestPause = 16;

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
        return outcome.Status == SaveStatus.Conflict ? outcome with { Current = ReadSettled(steps, place) } : outcome;
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
        Create(steps, open.At(Path.GetFileName(full)), bytes, null);
    }

    /// <summary>Writes a file that does not exist yet, with the given permissions, or else the permissions of new files.</summary>
    /// <exception cref="IOException">It is there already, or a step failed.</exception>
    public void Create(FilePlace place, byte[] bytes, UnixFileMode? mode) => Create(new SaveSteps(place.Path), place, bytes, mode);

    /// <summary>
    /// Renames a file whose content is still what was read from it to a name that no file has. The file itself stays the same, with everything that is attached
    /// to it.
    /// </summary>
    /// <exception cref="IOException">There is a file of that name, or a step failed.</exception>
    public FileOutcome Move(FilePlace place, FilePlace to, byte[] expected)
    {
        SaveSteps steps = new(place.Path);
        using HeldLock held = TakeLock(steps, SavePaths.Of(place).Lock);
        if (!Holds(steps, place, expected)) return new FileOutcome(SaveStatus.Conflict, Read(steps, place));
        if (!TryMoveNew(steps, "renaming the file", place, to)) return new FileOutcome(SaveStatus.Conflict);
        if (!Holds(steps, to, expected))
        {
            steps.Run("putting back the version of another program", () => files.MoveNew(to, place));
            return new FileOutcome(SaveStatus.Conflict, Read(steps, place));
        }

        FlushFolder(steps, to.Folder);
        FlushFolder(steps, place.Folder);
        return new FileOutcome(SaveStatus.Saved);
    }

    /// <summary>Deletes a file whose content is still what was read from it. It is compared once more when nobody can find it by its name any more.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public FileOutcome Delete(FilePlace place, byte[] expected) => Delete(place, (steps, at) => Holds(steps, at, expected), Read);

    /// <summary>Deletes what a process that died left behind beside a file.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public void ClearAway(FilePlace place)
    {
        SaveSteps steps = new(place.Path);
        SavePaths paths = SavePaths.Of(place);
        using HeldLock held = TakeLock(steps, paths.Lock);
        steps.Run("deleting what an earlier save left behind", () => files.Delete(paths.Temporary));
    }

    private FileOutcome Delete(FilePlace place, Func<SaveSteps, FilePlace, bool> isExpected, Func<SaveSteps, FilePlace, byte[]?> read)
    {
        SaveSteps steps = new(place.Path);
        SavePaths paths = SavePaths.Of(place);
        using HeldLock held = TakeLock(steps, paths.Lock);
        if (!isExpected(steps, place)) return new FileOutcome(SaveStatus.Conflict, read(steps, place));
        steps.Run("deleting what an earlier save left behind", () => files.Delete(paths.Temporary));
        if (!TryMoveNew(steps, "moving the file aside", place, paths.Temporary)) return new FileOutcome(SaveStatus.Conflict);
        if (!isExpected(steps, paths.Temporary))
        {
            steps.Run("putting back the version of another program", () => files.MoveNew(paths.Temporary, place));
            return new FileOutcome(SaveStatus.Conflict, read(steps, place));
        }

        steps.Run("deleting the file", () => files.Delete(paths.Temporary));
        FlushFolder(steps, place.Folder);
        return new FileOutcome(SaveStatus.Saved);
    }

    private void Create(SaveSteps steps, FilePlace place, byte[] bytes, UnixFileMode? mode)
    {
        SavePaths paths = SavePaths.Of(place);
        using HeldLock held = TakeLock(steps, paths.Lock);
        WriteTemporary(steps, paths.Temporary, bytes.Length, mode, file => files.Write(file, bytes));
        try
        {
            steps.Run("naming the file", () => files.MoveNew(paths.Temporary, place));
        }
        catch
        {
            TryDelete(paths.Temporary);
            throw;
        }

        FlushFolder(steps, place.Folder);
    }

    private FileOutcome ReplaceLocked(SaveSteps steps, FilePlace target, byte[] expected, byte[] bytes)
    {
        SavePaths paths = SavePaths.Of(target);
        try
        {
            using HeldLock held = TakeLock(steps, paths.Lock);
            if (Compare(steps, target, expected, bytes) is { } settled) return settled;
            steps.Run("opening the file for writing", () => files.CheckWritable(target));
            UnixFileMode? mode = steps.Run("reading the permissions", () => files.GetMode(target));
            WriteTemporary(steps, paths.Temporary, bytes.Length, mode, file => files.Write(file, bytes));
            FileOutcome outcome = new FileSwap(files, steps, target, paths.Temporary).Run(expected, bytes);
            if (outcome.Status == SaveStatus.Saved) FlushFolder(steps, target.Folder);
            return outcome;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            TryDelete(paths.Temporary);
            return new FileOutcome(SaveStatus.Conflict);
        }
    }

    /// <summary>The outcome if there is nothing to write; null if the file is the expected one.</summary>
    private FileOutcome? Compare(SaveSteps steps, FilePlace target, byte[] expected, byte[] bytes)
    {
        byte[]? current = Read(steps, target);
        if (current is null) return new FileOutcome(SaveStatus.Conflict);
        if (current.AsSpan().SequenceEqual(bytes)) return new FileOutcome(SaveStatus.Unchanged);
        return current.AsSpan().SequenceEqual(expected) ? null : new FileOutcome(SaveStatus.Conflict);
    }

    private bool Holds(SaveSteps steps, FilePlace place, byte[] expected) => Read(steps, place) is { } current && current.AsSpan().SequenceEqual(expected);

    /// <summary>Renames a file; false if it is gone.</summary>
    private bool TryMoveNew(SaveSteps steps, string step, FilePlace place, FilePlace to)
    {
        try
        {
            steps.Run(step, () => files.MoveNew(place, to));
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private byte[]? ReadSettled(SaveSteps steps, FilePlace target)
    {
        byte[]? last = Read(steps, target);
        for (int i = 1; i < MostReads; i++)
        {
            Thread.Sleep(1);
            byte[]? current = Read(steps, target);
            if (current is null ? last is null : last is not null && current.AsSpan().SequenceEqual(last)) break;
            last = current;
        }

        return last;
    }

    private byte[]? Read(SaveSteps steps, FilePlace target)
    {
        try
        {
            return steps.Run("reading the file", () => files.Read(target));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private HeldLock TakeLock(SaveSteps steps, FilePlace place)
    {
        long start = Stopwatch.GetTimestamp();
        for (int pause = 1; ; pause = Math.Min(2 * pause, LongestPause))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (steps.Run("taking the lock", () => files.TryLock(place)) is { } held) return new HeldLock(files, place, held);
            if (Stopwatch.GetElapsedTime(start) >= patience)
            {
                throw steps.Failure(string.Create(CultureInfo.InvariantCulture,
                    $"other processes or threads have been saving it for {patience.TotalSeconds:0.###} s"));
            }

            Thread.Sleep(Random.Shared.Next(1, pause + 1));
        }
    }

    /// <summary>Writes the temporary file. The caller holds the lock, so an existing one was left behind by a process that died.</summary>
    private void WriteTemporary(SaveSteps steps, FilePlace place, long length, UnixFileMode? mode, Action<FileStream> write)
    {
        steps.Run("deleting what an earlier save left behind", () => files.Delete(place));
        try
        {
            using FileStream file = steps.Run("creating the temporary file", () => files.Create(place, mode));
            steps.Run("writing the temporary file", () => write(file));
            long written = steps.Run("writing the temporary file", () => files.GetLength(file));
            if (written < length) throw steps.Failure($"writing the temporary file failed: only {written} of {length} bytes were written");
            if (mode is { } wanted) steps.Run("setting the permissions of the temporary file", () => files.SetMode(file, wanted));
            steps.Run("flushing the temporary file to the disk", () => files.Flush(file));

            // The last chance to cancel: the temporary file is deleted, and nothing has happened.
            cancellationToken.ThrowIfCancellationRequested();
        }
        catch
        {
            TryDelete(place);
            throw;
        }
    }

    private void FlushFolder(SaveSteps steps, FolderHandle folder)
    {
        steps.SetReplaced();
        steps.Run("flushing the folder to the disk", () => files.FlushFolder(folder));
    }

    private void TryDelete(FilePlace place)
    {
        try
        {
            files.Delete(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next save of the note deletes it.
        }
    }
}
