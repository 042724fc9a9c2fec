using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NoteSdk.Saving;

/// <summary>What .NET does not offer: a handle of a folder, and renames that never overwrite. By libc on Linux and macOS; elsewhere told to be missing.</summary>
internal static partial class NativeFiles
{
    private const int NoSuchFile = 2;
    private const int InvalidArgument = 22;
    private const int CurrentFolder = -100;

    // openat2(2): its number is the same on all processors; O_NONBLOCK; RESOLVE_NO_SYMLINKS.
    private const nint OpenAt2Number = 437;
    private const int NonBlocking = 0x800;
    private const ulong NoSymbolicLinks = 4;

    // open(2): O_RDONLY is 0; O_CLOEXEC, so that no child process inherits the handle.
    private static readonly int s_readOnly = OperatingSystem.IsMacOS() ? 0x1000000 : OperatingSystem.IsLinux() ? 0x80000 : 0;

    /// <summary>Opens a file or a folder for reading, without a lock.</summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public static SafeFileHandle OpenForReading(string path)
    {
        int handle = Open(path, s_readOnly);
        return handle >= 0 ? new SafeFileHandle(handle, ownsHandle: true) : throw LastError(path);
    }

    /// <summary>
    /// Opens a file for reading if no part of its path is a symbolic link: one call, so that no link can come between a check and the use. Null where one is, or
    /// where the platform cannot tell. Does not wait for the other end of a pipe.
    /// </summary>
    /// <exception cref="FileNotFoundException">It is not there.</exception>
    public static SafeFileHandle? TryOpenWithoutLinks(string path)
    {
        if (!OperatingSystem.IsLinux()) return null;
        OpenHow how = new() { Flags = (ulong)(s_readOnly | NonBlocking), Resolve = NoSymbolicLinks };
        nint handle = OpenAt2(OpenAt2Number, CurrentFolder, path, in how, (nuint)Unsafe.SizeOf<OpenHow>());
        if (handle >= 0) return new SafeFileHandle(handle, ownsHandle: true);

        // ELOOP: a link; ENOSYS, EPERM: a kernel before 5.6, or a container that forbids the call; EINVAL: other flags than those of today.
        return Marshal.GetLastPInvokeError() is 40 or 38 or 1 or InvalidArgument ? null : throw LastError(path);
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

    [LibraryImport("libc", EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint OpenAt2(nint number, nint folder, string path, in OpenHow how, nuint size);

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int sourceFolder, string source, int targetFolder, string target, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameXNp(string source, string target, uint flags);

    /// <summary>The <c>struct open_how</c> of openat2(2).</summary>
    private struct OpenHow
    {
        public ulong Flags;
        public ulong Mode;
        public ulong Resolve;
    }
}
