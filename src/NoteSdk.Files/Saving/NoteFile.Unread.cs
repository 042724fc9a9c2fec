using Microsoft.Win32.SafeHandles;
using NoteSdk.Files.Native;

namespace NoteSdk.Files.Saving;

/// <content>Files of any size, which are known by their version and never held in memory, such as a film that moves.</content>
internal sealed partial class NoteFile
{
    /// <summary>The version of a file; null where there is none.</summary>
    /// <exception cref="IOException">It cannot be read, or is not a file.</exception>
    public FileVersion? GetVersion(FilePlace place) => GetVersion(new SaveSteps(place.Path), place);

    /// <summary>Gives a file that still is of a version a name that no file has. The file stays the same, with all that is attached to it.</summary>
    /// <exception cref="IOException">There is a file of that name, or a step failed.</exception>
    public FileOutcome MoveUnread(FilePlace place, FilePlace to, FileVersion version)
    {
        SaveSteps steps = new(place.Path);
        using HeldLock held = TakeLock(steps, SavePaths.Of(place).Lock);
        if (!TryMoveNew(steps, "renaming the file", place, to)) return new FileOutcome(SaveStatus.Conflict);
        if (GetVersion(steps, to) != version)
        {
            steps.Run("putting back the version of another program", () => files.MoveNew(to, place));
            return new FileOutcome(SaveStatus.Conflict);
        }

        FlushFolder(steps, to.Folder);
        FlushFolder(steps, place.Folder);
        return new FileOutcome(SaveStatus.Saved);
    }

    /// <summary>Copies a file that still is of a version, piece by piece, to a name that no file has, with its permissions.</summary>
    /// <exception cref="IOException">There is a file of that name, or a step failed.</exception>
    public FileOutcome CopyUnread(FilePlace place, FilePlace to, FileVersion version)
    {
        SaveSteps steps = new(place.Path);
        SavePaths paths = SavePaths.Of(to);
        using HeldLock held = TakeLock(steps, paths.Lock);
        try
        {
            using SafeFileHandle source = steps.Run("opening the file", () => files.OpenRead(place));
            UnixFileMode? mode = steps.Run("reading the permissions", () => files.GetMode(place));
            FileVersion? copied = null;
            WriteTemporary(steps, paths.Temporary, version.Length, mode, file =>
                copied = FileVersion.Of(source, (bytes, count) => files.Write(file, bytes.AsSpan(0, count))));
            if (copied != version)
            {
                TryDelete(paths.Temporary);
                return new FileOutcome(SaveStatus.Conflict);
            }

            steps.Run("naming the file", () => files.MoveNew(paths.Temporary, to));
        }
        catch (FileNotFoundException)
        {
            TryDelete(paths.Temporary);
            return new FileOutcome(SaveStatus.Conflict);
        }
        catch
        {
            TryDelete(paths.Temporary);
            throw;
        }

        FlushFolder(steps, to.Folder);
        return new FileOutcome(SaveStatus.Saved);
    }

    /// <summary>Deletes a file that still is of a version. It is looked at once more when nobody finds it any more by its name.</summary>
    /// <exception cref="IOException">A step failed.</exception>
    public FileOutcome DeleteUnread(FilePlace place, FileVersion version) =>
        Delete(place, (steps, at) => GetVersion(steps, at) == version, static (_, _) => null);

    private FileVersion? GetVersion(SaveSteps steps, FilePlace place)
    {
        try
        {
            return steps.Run("reading the file", () =>
            {
                using SafeFileHandle file = files.OpenRead(place);
                return FileVersion.Of(file);
            });
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
