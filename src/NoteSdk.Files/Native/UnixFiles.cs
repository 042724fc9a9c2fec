using Microsoft.Win32.SafeHandles;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Native;

/// <summary>The file system of Linux and macOS. Files are named relative to open folders, and symbolic links are not followed.</summary>
internal sealed class UnixFiles : IFileSystem
{
    /// <summary>The permissions of new files, which the process's mask reduces.</summary>
    private const UnixFileMode NewFile =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    public static UnixFiles Default { get; } = new();

    public byte[] Read(FilePlace place, int most = int.MaxValue)
    {
        using SafeFileHandle file = Open(place);
        return RegularFile.ReadAll(file, place.Path, Math.Min(most, Array.MaxLength));
    }

    public SafeFileHandle OpenRead(FilePlace place)
    {
        SafeFileHandle file = Open(place);
        try
        {
            RegularFile.Check(NativeFiles.GetFacts(file, place.Path), place.Path);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <remarks>
    /// The lock is an exclusive flock, which the system releases when the process dies. Its holder deletes the file. So whoever waited for it may get the
    /// lock of a file that no longer has a name and that nobody else will ever see: hence the check of what the name refers to now. Nothing is written to the
    /// file, which someone else may have put there.
    /// </remarks>
    public IDisposable? TryLock(FilePlace place)
    {
        FileKind kind = place.Facts?.Kind ?? FileKind.Gone;
        if (kind is not (FileKind.Gone or FileKind.File)) throw NoLock(place, kind);
        SafeFileHandle file = NativeFiles.Open(place.Folder.Handle, place.Name, OpenFlags.ReadWrite | OpenFlags.Create, place.Path, NewFile);
        try
        {
            FileFacts opened = NativeFiles.GetFacts(file, place.Path);
            if (opened.Kind != FileKind.File) throw NoLock(place, opened.Kind);
            if (NativeFiles.TryLock(file) && place.Facts is { } named && named.Identity == opened.Identity) return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }

        file.Dispose();
        return null;
    }

    public void DeleteLock(FilePlace place) => NativeFiles.Delete(place);

    public void CheckWritable(FilePlace place) => NativeFiles.Open(place.Folder.Handle, place.Name, OpenFlags.WriteOnly, place.Path).Dispose();

    public UnixFileMode? GetMode(FilePlace place) => place.Facts is { } facts ? facts.Mode : throw Errno.Describe(Errno.NoEntry, place.Path);

    public FileStream Create(FilePlace place, UnixFileMode? mode)
    {
        int flags = OpenFlags.WriteOnly | OpenFlags.Create | OpenFlags.Exclusive;
        return new FileStream(NativeFiles.Open(place.Folder.Handle, place.Name, flags, place.Path, mode ?? NewFile), FileAccess.Write, bufferSize: 0);
    }

    public void Write(FileStream file, ReadOnlySpan<byte> bytes) => file.Write(bytes);

    public long GetLength(FileStream file) => RandomAccess.GetLength(file.SafeFileHandle);

    public void SetMode(FileStream file, UnixFileMode mode)
    {
        // File systems without permissions refuse every change, even one that has no effect.
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(file.SafeFileHandle) != mode) File.SetUnixFileMode(file.SafeFileHandle, mode);
    }

    public void Flush(FileStream file) => file.Flush(flushToDisk: true);

    public bool TryExchange(FilePlace first, FilePlace second) => NativeFiles.TryExchange(first, second);

    public void Replace(FilePlace source, FilePlace place) => NativeFiles.Rename(source, place);

    public void MoveNew(FilePlace source, FilePlace place)
    {
        if (NativeFiles.TryMoveNew(source, place) || NativeFiles.TryLinkNew(source, place)) return;
        if (place.Facts is not null) throw Errno.Describe(Errno.Exists, place.Path);
        NativeFiles.Rename(source, place);
    }

    public void Delete(FilePlace place) => NativeFiles.Delete(place);

    public void FlushFolder(FolderHandle folder) => RandomAccess.FlushToDisk(folder.Handle);

    public bool CreateFolder(FilePlace place) => NativeFiles.CreateFolder(place);

    public void DeleteFolder(FilePlace place) => NativeFiles.DeleteFolder(place);

    private static SafeFileHandle Open(FilePlace place) => NativeFiles.Open(place.Folder.Handle, place.Name, OpenFlags.ReadOnly, place.Path);

    private static IOException NoLock(FilePlace place, FileKind kind)
    {
        string found = kind switch
        {
            FileKind.Link => "a symbolic link",
            FileKind.Folder => "a folder",
            _ => "no file",
        };
        return new($"'{place.Path}' should be a lock file, but is {found}, which NoteSdk does not create there. Delete it.");
    }
}
