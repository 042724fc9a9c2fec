namespace NoteSdk.Saving;

/// <summary>Writes a note's file as a whole: a temporary file in the same folder, flushed to the disk, then renamed over the old one.</summary>
internal static class NoteFile
{
    /// <summary>Replaces a file that still holds what was read from it.</summary>
    /// <exception cref="NoteConflictException">It holds something else, or is gone.</exception>
    public static void Replace(string path, byte[] expected, byte[] bytes)
    {
        path = Resolve(path);
        CheckUnchanged(path, expected);
        if (expected.AsSpan().SequenceEqual(bytes)) return;
        string temporary = WriteTemporary(path, bytes);
        try
        {
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            CheckUnchanged(path, expected);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes a file that is not there yet.</summary>
    /// <exception cref="IOException">It is there already.</exception>
    public static void Create(string path, byte[] bytes)
    {
        string temporary = WriteTemporary(Path.GetFullPath(path), bytes);
        try
        {
            File.Move(temporary, path, overwrite: false);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>The file itself where the path is a symbolic link: the link stays one.</summary>
    private static string Resolve(string path) =>
        new FileInfo(path).LinkTarget is null ? Path.GetFullPath(path) : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static void CheckUnchanged(string path, byte[] expected)
    {
        byte[] current;
        try
        {
            current = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NoteConflictException(path, current: null);
        }

        if (!current.AsSpan().SequenceEqual(expected)) throw new NoteConflictException(path, current);
    }

    private static string WriteTemporary(string path, byte[] bytes)
    {
        string temporary = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }

        return temporary;
    }
}
