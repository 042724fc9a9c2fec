using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace NoteSdk.Saving;

/// <summary>The file system of the machine.</summary>
internal sealed class SystemFiles : IFileSystem
{
    private const int TokenLength = 16;
    private const int SharingViolation = unchecked((int)0x80070020);

    // errno EWOULDBLOCK, which .NET hands on as the HResult of a file that is locked.
    private static readonly int s_wouldBlock = OperatingSystem.IsLinux() ? 11 : 35;

    public byte[] Read(string path) => File.ReadAllBytes(path);

    /// <remarks>
    /// The lock is an exclusive flock (on Windows: a file that is not shared), which the system frees when the process dies. The file is deleted by its holder.
    /// So whoever waited for it may get the lock of a file that has no name any more, which nobody else will ever see: hence the token.
    /// </remarks>
    public IDisposable? TryLock(string path)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 0, OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
        }
        catch (IOException e) when (e.HResult == SharingViolation || (!OperatingSystem.IsWindows() && e.HResult == s_wouldBlock))
        {
            return null;
        }
        catch (UnauthorizedAccessException) when (OperatingSystem.IsWindows() && Directory.Exists(Path.GetDirectoryName(path)))
        {
            // Windows refuses to open a file that its last holder is just deleting.
            return null;
        }

        try
        {
            if (OperatingSystem.IsWindows() || HasName(file, path)) return new LockFile(file, path);
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file.Dispose();
        return null;
    }

    public void CheckWritable(string path) => File.OpenHandle(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();

    public UnixFileMode? GetMode(string path) => OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path);

    public FileStream Create(string path, UnixFileMode? mode)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (mode is not null && !OperatingSystem.IsWindows()) options.UnixCreateMode = mode;
        return new FileStream(path, options);
    }

    public void Write(FileStream file, ReadOnlySpan<byte> bytes) => file.Write(bytes);

    public long GetLength(FileStream file) => RandomAccess.GetLength(file.SafeFileHandle);

    public void SetMode(FileStream file, UnixFileMode mode)
    {
        // File systems without permissions of their own refuse every change, even one that changes nothing.
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(file.SafeFileHandle) != mode) File.SetUnixFileMode(file.SafeFileHandle, mode);
    }

    public void Flush(FileStream file) => file.Flush(flushToDisk: true);

    public bool TryExchange(string first, string second) => NativeFiles.TryExchange(first, second);

    public void Replace(string source, string path)
    {
        // ReplaceFile keeps what Windows attaches to a file: attributes, access rules, the time of creation.
        if (OperatingSystem.IsWindows()) File.Replace(source, path, destinationBackupFileName: null, ignoreMetadataErrors: true);
        else File.Move(source, path, overwrite: true);
    }

    public void MoveNew(string source, string path)
    {
        if (!NativeFiles.TryMoveNew(source, path)) File.Move(source, path, overwrite: false);
    }

    public void Delete(string path) => File.Delete(path);

    public void FlushFolder(string folder)
    {
        // Windows has no such call; NTFS keeps its names in a journal.
        if (OperatingSystem.IsWindows()) return;
        using SafeFileHandle handle = NativeFiles.OpenForReading(folder);
        RandomAccess.FlushToDisk(handle);
    }

    public bool CreateFolder(string folder)
    {
        if (Directory.Exists(folder)) return false;
        Directory.CreateDirectory(folder);
        return true;
    }

    public void DeleteFolder(string folder) => Directory.Delete(folder, recursive: false);

    private static bool HasName(FileStream file, string path)
    {
        byte[] token = RandomNumberGenerator.GetBytes(TokenLength);
        RandomAccess.Write(file.SafeFileHandle, token, 0);
        try
        {
            // Not by File.OpenHandle, which asks for a lock of its own.
            using SafeFileHandle named = NativeFiles.OpenForReading(path);
            byte[] found = new byte[TokenLength];
            return RandomAccess.Read(named, found, 0) == TokenLength && found.AsSpan().SequenceEqual(token);
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private sealed class LockFile(FileStream file, string path) : IDisposable
    {
        public void Dispose()
        {
            // While the lock is held: after that the name may be another holder's file.
            if (!OperatingSystem.IsWindows()) File.Delete(path);
            file.Dispose();
        }
    }
}
