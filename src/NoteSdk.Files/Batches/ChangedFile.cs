using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <summary>
/// Changes one file of a batch. The caller holds its lock, and flushes its folder later. A new content is on the disk already, beside the file.
/// </summary>
/// <param name="files">The file system.</param>
/// <param name="place">Where the file is, or is to be.</param>
/// <param name="beside">Where its new content is, and what is to be deleted goes (<see cref="SavePaths.ForBatch"/>).</param>
internal sealed partial class ChangedFile(IFileSystem files, FilePlace place, FilePlace beside)
{
    private readonly SaveSteps _steps = new(place.Path);

    /// <summary>Puts the new content in the place of what is expected.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public FileOutcome Replace(byte[] expected, byte[] bytes)
    {
        try
        {
            FileOutcome outcome = new FileSwap(files, _steps, place, beside).Swap(expected, bytes);
            return outcome.Status == SaveStatus.Conflict ? outcome with { Current = CurrentFile.ReadSettled(files, _steps, place) } : outcome;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            TemporaryFile.TryDelete(files, beside);
            return new FileOutcome(SaveStatus.Conflict);
        }
    }

    /// <summary>Gives the new content the name of a file that is not there.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public FileOutcome Create()
    {
        try
        {
            if (place.Facts is not null) return Discard(new FileOutcome(SaveStatus.Conflict, CurrentFile.ReadSettled(files, _steps, place)));
            _steps.Run("naming the file", () => files.MoveNew(beside, place));
            return new FileOutcome(SaveStatus.Saved);
        }
        catch
        {
            TemporaryFile.TryDelete(files, beside);
            throw;
        }
    }

    /// <summary>
    /// Gives a file that still holds what was read from it a name that no file has. The file stays the same, with all that is attached to it.
    /// </summary>
    /// <exception cref="IOException">There is a file of that name, or a step failed.</exception>
    public FileOutcome Move(FilePlace to, byte[] expected)
    {
        if (!Holds(place, expected)) return new FileOutcome(SaveStatus.Conflict, CurrentFile.Read(files, _steps, place));
        if (!TryMoveNew("renaming the file", to)) return new FileOutcome(SaveStatus.Conflict);
        return Holds(to, expected) ? new FileOutcome(SaveStatus.Saved) : PutBack(to, () => CurrentFile.Read(files, _steps, place));
    }

    /// <summary>Deletes a file that still holds what was read from it. It is looked at once more when nobody finds it any more by its name.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public FileOutcome Delete(byte[] expected) => Delete(file => Holds(file, expected), () => CurrentFile.Read(files, _steps, place));

    /// <summary>
    /// Clears away what a process left that died in the midst of a change. That may be another program's version, which the new content displaced and which
    /// was about to be put back: it is kept.
    /// </summary>
    /// <param name="isOfBatch">Whether what is left is of the batch.</param>
    /// <returns>The name of the version that is kept; null where there is none.</returns>
    public string? ClearAway(Func<FilePlace, bool> isOfBatch)
    {
        if (beside.Facts is { Kind: FileKind.File } && !isOfBatch(beside))
        {
            FilePlace kept = SavePaths.ForKept(place);
            _steps.Run($"keeping another program's version as '{kept.Path}'", () => files.MoveNew(beside, kept));
            return kept.Name;
        }

        ClearAway();
        return null;
    }

    /// <summary>Deletes what stands beside it.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public void ClearAway() => _steps.Run("deleting what an earlier save left behind", () => files.Delete(beside));

    private FileOutcome Delete(Func<FilePlace, bool> isExpected, Func<byte[]?> read)
    {
        if (!isExpected(place)) return new FileOutcome(SaveStatus.Conflict, read());
        ClearAway();
        if (!TryMoveNew("moving the file aside", beside)) return new FileOutcome(SaveStatus.Conflict);
        if (!isExpected(beside)) return PutBack(beside, read);
        _steps.Run("deleting the file", () => files.Delete(beside));
        return new FileOutcome(SaveStatus.Saved);
    }

    private FileOutcome PutBack(FilePlace from, Func<byte[]?> read)
    {
        _steps.Run("putting back the version of another program", () => files.MoveNew(from, place));
        return new FileOutcome(SaveStatus.Conflict, read());
    }

    private bool Holds(FilePlace file, byte[] expected) => CurrentFile.Holds(files, _steps, file, expected);

    /// <summary>Renames the file; false where it is gone.</summary>
    private bool TryMoveNew(string step, FilePlace to)
    {
        try
        {
            _steps.Run(step, () => files.MoveNew(place, to));
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private FileOutcome Discard(FileOutcome outcome)
    {
        TemporaryFile.TryDelete(files, beside);
        return outcome;
    }
}
