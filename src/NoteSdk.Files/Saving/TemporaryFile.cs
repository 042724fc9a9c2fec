namespace NoteSdk.Files.Saving;

/// <summary>Writes the file that is to take the place of a note.</summary>
internal static class TemporaryFile
{
    /// <summary>Writes it, and leaves it open: it is not on the disk itself before it is flushed. One that is there was left behind by a process that
    /// died.</summary>
    /// <param name="files">The file system.</param>
    /// <param name="steps">The steps of the save.</param>
    /// <param name="place">Where it is to be.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="mode">The permissions; null for those that new files have.</param>
    public static FileStream Write(IFileSystem files, SaveSteps steps, FilePlace place, byte[] bytes, UnixFileMode? mode) =>
        Write(files, steps, place, bytes.Length, mode, file => files.Write(file, bytes));

    /// <summary>Writes one whose content comes piece by piece, and leaves it open.</summary>
    /// <param name="files">The file system.</param>
    /// <param name="steps">The steps of the save.</param>
    /// <param name="place">Where it is to be.</param>
    /// <param name="length">The bytes that it has at least.</param>
    /// <param name="mode">The permissions; null for those that new files have.</param>
    /// <param name="write">Writes the content.</param>
    public static FileStream Write(IFileSystem files, SaveSteps steps, FilePlace place, long length, UnixFileMode? mode, Action<FileStream> write)
    {
        steps.Run("deleting what an earlier save left behind", () => files.Delete(place));
        FileStream file = steps.Run("creating the temporary file", () => files.Create(place, mode));
        try
        {
            steps.Run("writing the temporary file", () => write(file));
            long written = steps.Run("writing the temporary file", () => files.GetLength(file));
            if (written < length) throw steps.Failure($"writing the temporary file failed: only {written} of {length} bytes were written");
            if (mode is { } wanted) steps.Run("setting the permissions of the temporary file", () => files.SetMode(file, wanted));
            return file;
        }
        catch
        {
            file.Dispose();
            TryDelete(files, place);
            throw;
        }
    }

    /// <summary>Brings it to the disk itself.</summary>
    public static void Flush(IFileSystem files, SaveSteps steps, FileStream file) =>
        steps.Run("flushing the temporary file to the disk", () => files.Flush(file));

    /// <summary>Deletes it. Where that fails, the next save of the note deletes it.</summary>
    public static void TryDelete(IFileSystem files, FilePlace place)
    {
        try
        {
            files.Delete(place);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What failed before is what is reported.
        }
    }
}
