using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NoteSdk.Saving;

/// <summary>What .NET does not offer: a handle of a folder, and renames that never overwrite. By libc on Linux and macOS; elsewhere told to be missing.</summary>
internal static partial class NativeFiles
{
    private const int NoSuchFile = 2;
    private const int InvalidArgument = 22;
    private const int CurrentFolder = -100;

    // open(2): O_RDONLY is 0; O_CLOEXEC, so that no child process inherits the handle.
    private static readonly int s_readOnly = OperatingSystem.IsMacOS() ? 0x1000000 : OperatingSystem.IsLinux() ? 0x80000 : 0;

    /// <summary>Opens a file or a folder for reading, without a lock.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public static SafeFileHandle OpenForReading(string path)
    {
        int handle = Open(path, s_readOnly);
        return handle >= 0 ? new SafeFileHandle(handle, ownsHandle: true) : throw LastError(path);
    }

    /// <summary>Lets two files change places in one step; false where the platform or the file system cannot.</summary>
    public static bool TryExchange(string first, string second) => TryRename(first, second, linuxFlag: 2, macFlag: 2);

    /// <summary>Renames a file to a name that no file has; false where the platform or the file system cannot tell that in one step.</summary>
    public static bool TryMoveNew(string source, string path) => TryRename(source, path, linuxFlag: 1, macFlag: 4);

    /// <summary>renameat2(2) with RENAME_EXCHANGE = 2 or RENAME_NOREPLACE = 1; renamex_np(2) with RENAME_SWAP = 2 or RENAME_EXCL = 4.</summary>
    private static bool TryRename(string source, string path, uint linuxFlag, uint macFlag)
    {
        int result;
        try
        {
            if (OperatingSystem.IsLinux()) result = RenameAt2(CurrentFolder, source, CurrentFolder, path, linuxFlag);
            else if (OperatingSystem.IsMacOS()) result = RenameXNp(source, path, macFlag);
            else return false;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        if (result == 0) return true;
        return IsUnsupported(Marshal.GetLastPInvokeError()) ? false : throw LastError(path);
    }

    /// <summary>EINVAL: the file system does not know the flag; ENOSYS: the kernel does not know the call; ENOTSUP.</summary>
    private static bool IsUnsupported(int error) => error == InvalidArgument || (OperatingSystem.IsMacOS() ? error is 45 or 78 : error is 38 or 95);

    private static IOException LastError(string path)
    {
        int error = Marshal.GetLastPInvokeError();
        string message = $"{Marshal.GetPInvokeErrorMessage(error)}: '{path}'";
        return error == NoSuchFile ? new FileNotFoundException(message, path) : new IOException(message, error);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int sourceFolder, string source, int targetFolder, string target, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameXNp(string source, string target, uint flags);
}
