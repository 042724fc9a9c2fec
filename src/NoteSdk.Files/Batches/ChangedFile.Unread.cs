using Microsoft.Win32.SafeHandles;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Batches;

/// <content>Files of any size, which are known by their version and never held in memory, such as a film that moves.</content>
internal sealed partial class ChangedFile
{
    /// <summary>The version of a file; null where there is none.</summary>
    /// <exception cref="IOException">It cannot be read, or is not a file.</exception>
    public static FileVersion? GetVersion(IFileSystem files, FilePlace file)
    {
        try
        {
            return new SaveSteps(file.Path).Run("reading the file", () =>
            {
                using SafeFileHandle open = files.OpenRead(file);
                return FileVersion.Of(open);
            });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Gives a file that still is of a version a name that no file has. The file stays the same, with all that is attached to it.</summary>
    /// <exception cref="IOException">There is a file of that name, or a step failed.</exception>
    public FileOutcome MoveUnread(FilePlace to, FileVersion version)
    {
        if (!TryMoveNew("renaming the file", to)) return new FileOutcome(SaveStatus.Conflict);
        if (GetVersion(files, to) == version) return new FileOutcome(SaveStatus.Saved);
        _steps.Run("putting back the version of another program", () => files.MoveNew(to, place));
        return new FileOutcome(SaveStatus.Conflict);
    }

    /// <summary>Copies another file that still is of a version here, piece by piece, with its permissions.</summary>
    /// <exception cref="IOException">There is a file of this name, or a step failed.</exception>
    public FileOutcome CopyUnread(FilePlace from, FileVersion version)
    {
        try
        {
            using SafeFileHandle source = _steps.Run("opening the file", () => files.OpenRead(from));
            UnixFileMode? mode = _steps.Run("reading the permissions", () => files.GetMode(from));
            FileVersion? copied = null;
            using (FileStream file = TemporaryFile.Write(files, _steps, beside, version.Length, mode, to =>
                copied = FileVersion.Of(source, (bytes, count) => files.Write(to, bytes.AsSpan(0, count)))))
            {
                TemporaryFile.Flush(files, _steps, file);
            }

            if (copied != version) return Discard(new FileOutcome(SaveStatus.Conflict));
            _steps.Run("naming the file", () => files.MoveNew(beside, place));
            return new FileOutcome(SaveStatus.Saved);
        }
        catch (FileNotFoundException)
        {
            return Discard(new FileOutcome(SaveStatus.Conflict));
        }
        catch
        {
            TemporaryFile.TryDelete(files, beside);
            throw;
        }
    }

    /// <summary>Deletes a file that still is of a version. It is looked at once more when nobody finds it any more by its name.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public FileOutcome DeleteUnread(FileVersion version) => Delete(file => GetVersion(files, file) == version, static () => null);
}
