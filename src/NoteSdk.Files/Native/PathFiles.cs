using Microsoft.Win32.SafeHandles;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Native;

/// <summary>
/// The file system of Windows, where files are named by full paths. Symbolic links in the path are looked for before each step, not by the step
/// itself.
/// </summary>
internal sealed class PathFiles : IFileSystem
{
    private const int SharingViolation = unchecked((int)0x80070020);

    public static PathFiles Default { get; } = new();

    public byte[] Read(FilePlace place, int most = int.MaxValue)
    {
        string path = PathOf(place);
        if (most == int.MaxValue) return File.ReadAllBytes(path);
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        byte[] bytes = new byte[Math.Min(file.Length, most)];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    public SafeFileHandle OpenRead(FilePlace place) =>
        File.OpenHandle(PathOf(place), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <remarks>The lock is a file that is not shared. The system deletes it when it is closed, even if the process dies.</remarks>
    public IDisposable? TryLock(FilePlace place)
    {
        string path = PathOf(place);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (e.HResult == SharingViolation || e.HResult == Errno.Again)
        {
            return null;
        }
        catch (UnauthorizedAccessException) when (place.Facts is { Kind: FileKind.File })
        {
            // Windows refuses to open a file that its last holder is just deleting.
            return null;
        }
    }

    public void DeleteLock(FilePlace place)
    {
        // It is deleted when it is closed.
    }

    public void CheckWritable(FilePlace place) =>
        File.OpenHandle(PathOf(place), FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();

    public UnixFileMode? GetMode(FilePlace place) => null;

    public FileStream Create(FilePlace place, UnixFileMode? mode) =>
        new(place.Path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 });

    public void Write(FileStream file, ReadOnlySpan<byte> bytes) => file.Write(bytes);

    public long GetLength(FileStream file) => RandomAccess.GetLength(file.SafeFileHandle);

    public void SetMode(FileStream file, UnixFileMode mode)
    {
        // ReplaceFile copies them.
    }

    public void Flush(FileStream file) => file.Flush(flushToDisk: true);

    public bool TryExchange(FilePlace first, FilePlace second) => false;

    /// <remarks>ReplaceFile keeps what Windows attaches to a file: attributes, access rules, the time of creation.</remarks>
    public void Replace(FilePlace source, FilePlace place) =>
        File.Replace(source.Path, PathOf(place), destinationBackupFileName: null, ignoreMetadataErrors: true);

    public void MoveNew(FilePlace source, FilePlace place) => File.Move(source.Path, place.Path, overwrite: false);

    public void Delete(FilePlace place) => File.Delete(place.Path);

    public void FlushFolder(FolderHandle folder)
    {
        // Windows has no such call; NTFS keeps its names in a journal.
    }

    public bool CreateFolder(FilePlace place)
    {
        if (place.Facts is not null) return false;
        Directory.CreateDirectory(place.Path);
        return true;
    }

    public void DeleteFolder(FilePlace place) => Directory.Delete(place.Path, recursive: false);

    private static string PathOf(FilePlace place) =>
        place.Facts is { Kind: FileKind.Link } ? throw new IOException($"'{place.Path}' has become a symbolic link, which is not followed.") : place.Path;
}
