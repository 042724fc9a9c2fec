using System.Diagnostics;
using System.Globalization;

namespace NoteSdk.Saving;

/// <summary>
/// Writes a note's file as a whole: a temporary file in the same folder, flushed to the disk, takes its place in one step. Several of our own processes and
/// threads take turns by a lock; that the file is still the one that was read is told as late as the platform allows (<see cref="FileSwap"/>).
/// </summary>
/// <param name="files">The file system.</param>
/// <param name="patience">How long to wait for others that save the same note.</param>
internal sealed class NoteFile(IFileSystem files, TimeSpan patience)
{
    /// <summary>The reads of a file in conflict, a millisecond apart, until two are equal: programs that write in place need a moment.</summary>
    private const int MostReads = 20;
    private const int LongestPause = 16;

    /// <summary>Gets the one for the machine's own files.</summary>
    public static NoteFile Default { get; } = new(new SystemFiles(), TimeSpan.FromSeconds(10));

    /// <summary>Replaces a file that still holds what was read from it.</summary>
    /// <exception cref="IOException">A step failed, or another process held the lock for too long.</exception>
    public FileOutcome Replace(string path, byte[] expected, byte[] bytes)
    {
        SaveSteps steps = new(path);
        string target = steps.Run("following the link", () => LinkTarget.Resolve(path));
        FileOutcome outcome = Compare(steps, target, expected, bytes) ?? ReplaceLocked(steps, target, expected, bytes);
        return outcome.Status == SaveStatus.Conflict ? outcome with { Current = ReadSettled(steps, target) } : outcome;
    }

    /// <summary>Writes a file that is not there yet, with the permissions given, or else those that new files have.</summary>
    /// <exception cref="IOException">It is there already, or a step failed.</exception>
    public void Create(string path, byte[] bytes, UnixFileMode? mode = null)
    {
        SaveSteps steps = new(path);
        string target = Path.GetFullPath(path);
        SavePaths paths = SavePaths.Of(target);
        if (!Directory.Exists(paths.Folder)) throw new DirectoryNotFoundException($"{path}: there is no folder '{paths.Folder}' to save to.");
        using IDisposable held = TakeLock(steps, paths.Lock);
        WriteTemporary(steps, paths.Temporary, bytes, mode);
        try
        {
            steps.Run("naming the file", () => files.MoveNew(paths.Temporary, target));
        }
        catch
        {
            TryDelete(paths.Temporary);
            throw;
        }

        FlushFolder(steps, paths.Folder);
    }

    /// <summary>Gives a file that still holds what was read from it a name that no file has. The file stays the same, with all that is attached to it.</summary>
    /// <exception cref="IOException">There is a file of that name, or a step failed.</exception>
    public FileOutcome Move(string path, string to, byte[] expected)
    {
        SaveSteps steps = new(path);
        using IDisposable held = TakeLock(steps, SavePaths.Of(path).Lock);
        if (!Holds(steps, path, expected)) return new FileOutcome(SaveStatus.Conflict, Read(steps, path));
        if (!TryMoveNew(steps, "renaming the file", path, to)) return new FileOutcome(SaveStatus.Conflict);
        if (!Holds(steps, to, expected))
        {
            steps.Run("putting back the version of another program", () => files.MoveNew(to, path));
            return new FileOutcome(SaveStatus.Conflict, Read(steps, path));
        }

        FlushFolder(steps, Path.GetDirectoryName(to)!);
        FlushFolder(steps, Path.GetDirectoryName(path)!);
        return new FileOutcome(SaveStatus.Saved);
    }

    /// <summary>Deletes a file that still holds what was read from it. It is looked at once more when nobody finds it any more by its name.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public FileOutcome Delete(string path, byte[] expected)
    {
        SaveSteps steps = new(path);
        SavePaths paths = SavePaths.Of(path);
        using IDisposable held = TakeLock(steps, paths.Lock);
        if (!Holds(steps, path, expected)) return new FileOutcome(SaveStatus.Conflict, Read(steps, path));
        steps.Run("deleting what an earlier save left behind", () => files.Delete(paths.Temporary));
        if (!TryMoveNew(steps, "taking the file away", path, paths.Temporary)) return new FileOutcome(SaveStatus.Conflict);
        if (!Holds(steps, paths.Temporary, expected))
        {
            steps.Run("putting back the version of another program", () => files.MoveNew(paths.Temporary, path));
            return new FileOutcome(SaveStatus.Conflict, Read(steps, path));
        }

        steps.Run("deleting the file", () => files.Delete(paths.Temporary));
        FlushFolder(steps, paths.Folder);
        return new FileOutcome(SaveStatus.Saved);
    }

    /// <summary>Deletes what a dead process left behind beside a file.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public void ClearAway(string path)
    {
        SaveSteps steps = new(path);
        SavePaths paths = SavePaths.Of(path);
        if (!Directory.Exists(paths.Folder)) return;
        using IDisposable held = TakeLock(steps, paths.Lock);
        steps.Run("deleting what an earlier save left behind", () => files.Delete(paths.Temporary));
    }

    private FileOutcome ReplaceLocked(SaveSteps steps, string target, byte[] expected, byte[] bytes)
    {
        SavePaths paths = SavePaths.Of(target);
        try
        {
            using IDisposable held = TakeLock(steps, paths.Lock);
            if (Compare(steps, target, expected, bytes) is { } settled) return settled;
            steps.Run("opening the file for writing", () => files.CheckWritable(target));
            UnixFileMode? mode = steps.Run("reading the permissions", () => files.GetMode(target));
            WriteTemporary(steps, paths.Temporary, bytes, mode);
            FileOutcome outcome = new FileSwap(files, steps, target, paths.Temporary).Run(expected, bytes);
            if (outcome.Status == SaveStatus.Saved) FlushFolder(steps, paths.Folder);
            return outcome;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            TryDelete(paths.Temporary);
            return new FileOutcome(SaveStatus.Conflict);
        }
    }

    /// <summary>The outcome where there is nothing to write; null where the file is the one expected.</summary>
    private FileOutcome? Compare(SaveSteps steps, string target, byte[] expected, byte[] bytes)
    {
        byte[]? current = Read(steps, target);
        if (current is null) return new FileOutcome(SaveStatus.Conflict);
        if (current.AsSpan().SequenceEqual(bytes)) return new FileOutcome(SaveStatus.Unchanged);
        return current.AsSpan().SequenceEqual(expected) ? null : new FileOutcome(SaveStatus.Conflict);
    }

    private bool Holds(SaveSteps steps, string path, byte[] expected) => Read(steps, path) is { } current && current.AsSpan().SequenceEqual(expected);

    /// <summary>Renames a file; false where it is gone.</summary>
    private bool TryMoveNew(SaveSteps steps, string step, string path, string to)
    {
        try
        {
            steps.Run(step, () => files.MoveNew(path, to));
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private byte[]? ReadSettled(SaveSteps steps, string target)
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

    private byte[]? Read(SaveSteps steps, string target)
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

    private IDisposable TakeLock(SaveSteps steps, string path)
    {
        long start = Stopwatch.GetTimestamp();
        for (int pause = 1; ; pause = Math.Min(2 * pause, LongestPause))
        {
            if (steps.Run("taking the lock", () => files.TryLock(path)) is { } held) return held;
            if (Stopwatch.GetElapsedTime(start) >= patience)
            {
                throw steps.Failure(string.Create(CultureInfo.InvariantCulture, $"other processes or threads have been saving it for {patience.TotalSeconds:0.###} s"));
            }

            Thread.Sleep(Random.Shared.Next(1, pause + 1));
        }
    }

    /// <summary>Writes the temporary file. The caller holds the lock, so one that is there already was left behind by a process that died.</summary>
    private void WriteTemporary(SaveSteps steps, string path, byte[] bytes, UnixFileMode? mode)
    {
        steps.Run("deleting what an earlier save left behind", () => files.Delete(path));
        try
        {
            using FileStream file = steps.Run("creating the temporary file", () => files.Create(path, mode));
            steps.Run("writing the temporary file", () => files.Write(file, bytes));
            long length = steps.Run("writing the temporary file", () => files.GetLength(file));
            if (length != bytes.Length) throw steps.Failure($"writing the temporary file failed: only {length} of {bytes.Length} bytes were written");
            if (mode is { } wanted) steps.Run("setting the permissions of the temporary file", () => files.SetMode(file, wanted));
            steps.Run("flushing the temporary file to the disk", () => files.Flush(file));
        }
        catch
        {
            TryDelete(path);
            throw;
        }
    }

    private void FlushFolder(SaveSteps steps, string folder)
    {
        steps.SetReplaced();
        steps.Run("flushing the folder to the disk", () => files.FlushFolder(folder));
    }

    private void TryDelete(string path)
    {
        try
        {
            files.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next save of the note deletes it.
        }
    }
}
