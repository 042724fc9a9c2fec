using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using NoteSdk.Files.Saving;

namespace NoteSdk.Files.Native;

/// <summary>
/// Files on Linux and macOS, named relative to an open folder: nobody can redirect them with a symbolic link. The name itself is never followed if it is a
/// link. Errors are the exceptions that .NET throws for them, with the path that the caller shows.
/// </summary>
internal static class NativeFiles
{
    // RESOLVE_BENEATH and RESOLVE_NO_SYMLINKS of openat2(2).
    private const ulong Beneath = 0x08;
    private const ulong NoSymbolicLinks = 0x04;

    // Flags of flock(2), and of statx(2) and fstatat(2).
    private const int ExclusiveWithoutWait = 2 | 4;
    private const int EmptyPath = 0x1000;
    private const int BasicStatus = 0x7ff;

    /// <summary>Another program's lease on a file (as file servers have) is given up within this time, in steps of ten milliseconds.</summary>
    private const int MostTries = 100;

    private static readonly int s_doNotFollow = OperatingSystem.IsMacOS() ? 0x20 : 0x100;
    private static readonly int s_removeFolder = OperatingSystem.IsMacOS() ? 0x80 : 0x200;
    private static readonly bool s_isIntelMac = OperatingSystem.IsMacOS() && RuntimeInformation.ProcessArchitecture == Architecture.X64;

    /// <summary>Opens a folder by its full path, links followed.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static SafeFileHandle OpenFolder(string path) =>
        TryOpen(Libc.CurrentFolder, path, OpenFlags.Folder, out int error) ?? throw Errno.Describe(error, path, isFolder: true);

    /// <summary>Opens a folder below another one; null if a symbolic link is in its path.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="relative">The path from there, with <c>/</c> between its parts, none of them <c>..</c>.</param>
    /// <param name="shown">The full path, for errors.</param>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    public static SafeFileHandle? TryOpenFolderBelow(SafeFileHandle folder, string relative, string shown)
    {
        if (SystemWays.Current.HasOpenAt2)
        {
            SafeFileHandle? opened = TryOpenBelow(NumberOf(folder), relative, OpenFlags.Folder, out int error);
            if (opened is not null || error == Errno.Loop) return opened;

            // The kernel is older than the call, or a container forbids it.
            if (error != Errno.NoCall && error != Errno.NotPermitted && error != Errno.Invalid) throw Errno.Describe(error, shown, isFolder: true);
        }

        SafeFileHandle? last = null;
        try
        {
            foreach (string part in relative.Split('/'))
            {
                int at = NumberOf(last ?? folder);
                SafeFileHandle? next = TryOpen(at, part, OpenFlags.Folder | OpenFlags.NoFollow, out int error);
                if (next is null && TryGetFacts(at, part)?.Kind == FileKind.Link) return null;
                if (next is null) throw Errno.Describe(error, shown, isFolder: true);
                last?.Dispose();
                last = next;
            }

            SafeFileHandle? found = last;
            last = null;
            return found;
        }
        finally
        {
            last?.Dispose();
        }
    }

    /// <summary>
    /// Opens a file by its full path if no part of it is a symbolic link. Null if one is, or if the kernel cannot tell, or does not open files in this
    /// way.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static SafeFileHandle? TryOpenWithoutLinks(string path)
    {
        if (!SystemWays.Current.HasOpenAt2) return null;
        Libc.OpenHow how = new() { Flags = (ulong)(OpenFlags.NoWait | OpenFlags.CloseOnExec), Resolve = NoSymbolicLinks };
        int handle = (int)Libc.OpenAt2(LinuxCalls.OpenAt2, Libc.CurrentFolder, path, how, Libc.OpenHow.Size);
        if (handle >= 0) return new SafeFileHandle(handle, ownsHandle: true);
        int error = Marshal.GetLastPInvokeError();
        return error is Errno.NoEntry or Errno.NotFolder or Errno.AccessDenied ? throw Errno.Describe(error, path) : null;
    }

    /// <summary>
    /// What is known of a full path if no part of it is a symbolic link. Null if one is, if nothing is there, or if the kernel cannot tell.
    /// </summary>
    public static FileFacts? TryGetFactsWithoutLinks(string path)
    {
        if (!SystemWays.Current.HasOpenAt2) return null;
        Libc.OpenHow how = new() { Flags = (ulong)(OpenFlags.NameOnly | OpenFlags.CloseOnExec), Resolve = NoSymbolicLinks };
        int handle = (int)Libc.OpenAt2(LinuxCalls.OpenAt2, Libc.CurrentFolder, path, how, Libc.OpenHow.Size);
        if (handle < 0) return null;
        using SafeFileHandle named = new(handle, ownsHandle: true);
        return GetFacts(named, path);
    }

    /// <summary>
    /// The descriptor of a file below a folder, with relative links in its path followed by the kernel; negative if there is none. To be closed.
    /// </summary>
    public static int OpenBelow(SafeFileHandle folder, string relative)
    {
        Libc.OpenHow how = new() { Flags = (ulong)(OpenFlags.NoWait | OpenFlags.CloseOnExec), Resolve = Beneath };
        return (int)Libc.OpenAt2(LinuxCalls.OpenAt2, NumberOf(folder), relative, how, Libc.OpenHow.Size);
    }

    /// <summary>Opens a file by its full path, links followed, without waiting for the other end of a pipe.</summary>
    public static SafeFileHandle OpenForReading(string path) =>
        TryOpen(Libc.CurrentFolder, path, OpenFlags.NoWait, out int error) ?? throw Errno.Describe(error, path);

    /// <summary>Opens a file in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="flags">Some of <see cref="OpenFlags"/>.</param>
    /// <param name="shown">The full path, for errors.</param>
    /// <param name="mode">The permissions of a new file.</param>
    public static SafeFileHandle Open(SafeFileHandle folder, string name, int flags, string shown, UnixFileMode mode = default)
    {
        SafeFileHandle? handle = TryOpen(NumberOf(folder), name, flags | OpenFlags.NoFollow | OpenFlags.NoWait, out int error, mode);
        if (handle is not null) return handle;
        if (error == Errno.Loop) throw new IOException($"'{shown}' has become a symbolic link, which is not followed.", error);
        if (error == Errno.NoDevice) throw new IOException($"{shown}: it is a pipe or a device, not a file.", error);
        throw Errno.Describe(error, shown);
    }

    /// <summary>Gets the facts about an open file.</summary>
    public static FileFacts GetFacts(SafeFileHandle file, string shown)
    {
        int number = NumberOf(file);
        if (OperatingSystem.IsMacOS())
        {
            int result = s_isIntelMac ? Libc.StatusOnIntel(number, out Libc.MacStatus mac) : Libc.Status(number, out mac);
            return result == 0 ? FileFacts.Of(mac) : throw LastError(shown);
        }

        return Libc.Statx(LinuxCalls.Statx, number, "", EmptyPath, BasicStatus, out Libc.LinuxStatus status) == 0
            ? FileFacts.Of(status)
            : throw LastError(shown);
    }

    /// <summary>Gets the facts about a name in a folder, or a full path in <see cref="Libc.CurrentFolder"/>; null if nothing is there.</summary>
    public static FileFacts? TryGetFacts(int folder, string name)
    {
        nint result;
        FileFacts facts;
        if (OperatingSystem.IsMacOS())
        {
            result = s_isIntelMac
                ? Libc.StatusAtOnIntel(folder, name, out Libc.MacStatus mac, s_doNotFollow)
                : Libc.StatusAt(folder, name, out mac, s_doNotFollow);
            facts = FileFacts.Of(mac);
        }
        else
        {
            result = Libc.Statx(LinuxCalls.Statx, folder, name, s_doNotFollow, BasicStatus, out Libc.LinuxStatus status);
            facts = FileFacts.Of(status);
        }

        if (result == 0) return facts;
        return Marshal.GetLastPInvokeError() is Errno.NoEntry or Errno.NotFolder ? null : new FileFacts { Kind = FileKind.Refused };
    }

    /// <summary>Takes the lock of an open file; false if someone else has it. File systems without locks give it to everyone.</summary>
    public static bool TryLock(SafeFileHandle file) => Libc.Lock(NumberOf(file), ExclusiveWithoutWait) == 0 || Marshal.GetLastPInvokeError() != Errno.Again;

    /// <summary>Exchanges two files in one step; false if the system or the file system cannot.</summary>
    public static bool TryExchange(FilePlace first, FilePlace second) => TryRename(first, second, linuxFlag: 2, macFlag: 2);

    /// <summary>Renames a file to a name that no file has; false if the system or the file system cannot do that in one step.</summary>
    public static bool TryMoveNew(FilePlace source, FilePlace place) => TryRename(source, place, linuxFlag: 1, macFlag: 4);

    /// <summary>Renames a file to a name that no file has, by way of a hard link. False if the file system has no hard links.</summary>
    public static bool TryLinkNew(FilePlace source, FilePlace place)
    {
        if (Libc.LinkAt(source.Folder.Number, source.Name, place.Folder.Number, place.Name, 0) != 0)
        {
            int error = Marshal.GetLastPInvokeError();
            return IsUnsupported(error) || error is Errno.NotPermitted or Errno.ManyLinks
                ? false
                : throw Errno.Describe(error, error == Errno.NoEntry ? source.Path : place.Path);
        }

        Delete(source);
        return true;
    }

    /// <summary>Renames a file, and replaces any existing one.</summary>
    public static void Rename(FilePlace source, FilePlace place)
    {
        if (Libc.RenameAt(source.Folder.Number, source.Name, place.Folder.Number, place.Name) != 0) throw LastError(source.Path);
    }

    /// <summary>Deletes a file if it exists.</summary>
    public static void Delete(FilePlace place)
    {
        if (Libc.UnlinkAt(place.Folder.Number, place.Name, 0) != 0 && Marshal.GetLastPInvokeError() != Errno.NoEntry) throw LastError(place.Path);
    }

    /// <summary>Creates a folder; false if something with that name exists.</summary>
    public static bool CreateFolder(FilePlace place)
    {
        const uint Everybody = 0x1FF;
        if (Libc.MakeFolderAt(place.Folder.Number, place.Name, Everybody) == 0) return true;
        return Marshal.GetLastPInvokeError() == Errno.Exists ? false : throw LastError(place.Path, isFolder: true);
    }

    /// <summary>Deletes an empty folder.</summary>
    public static void DeleteFolder(FilePlace place)
    {
        if (Libc.UnlinkAt(place.Folder.Number, place.Name, s_removeFolder) != 0) throw LastError(place.Path, isFolder: true);
    }

    /// <summary>
    /// The descriptor of an open file, which its owner keeps open. With several threads, counting its uses would cost as much as a small read.
    /// </summary>
    private static int NumberOf(SafeFileHandle file) => (int)file.DangerousGetHandle();

    private static SafeFileHandle? TryOpen(int folder, string path, int flags, out int error, UnixFileMode mode = default)
    {
        for (int tries = 0; ; tries++)
        {
            int handle = Libc.OpenAt(folder, path, flags | OpenFlags.CloseOnExec, (nint)mode, 0, 0, 0, 0, (nint)mode);
            error = handle >= 0 ? 0 : Marshal.GetLastPInvokeError();
            if (handle >= 0) return new SafeFileHandle(handle, ownsHandle: true);
            if (error != Errno.Again || tries >= MostTries) return null;
            Thread.Sleep(10);
        }
    }

    private static SafeFileHandle? TryOpenBelow(int folder, string path, int flags, out int error)
    {
        Libc.OpenHow how = new() { Flags = (ulong)(flags | OpenFlags.CloseOnExec), Resolve = Beneath | NoSymbolicLinks };
        int handle = (int)Libc.OpenAt2(LinuxCalls.OpenAt2, folder, path, how, Libc.OpenHow.Size);
        error = handle >= 0 ? 0 : Marshal.GetLastPInvokeError();
        return handle >= 0 ? new SafeFileHandle(handle, ownsHandle: true) : null;
    }

    /// <summary>renameat2(2) with RENAME_EXCHANGE = 2 or RENAME_NOREPLACE = 1; renameatx_np(2) with RENAME_SWAP = 2 or RENAME_EXCL = 4.</summary>
    private static bool TryRename(FilePlace source, FilePlace place, int linuxFlag, uint macFlag)
    {
        if (!SystemWays.Current.HasExclusiveRename) return false;
        nint result = OperatingSystem.IsMacOS()
            ? Libc.RenameAtX(source.Folder.Number, source.Name, place.Folder.Number, place.Name, macFlag)
            : Libc.RenameAt2(LinuxCalls.RenameAt2, source.Folder.Number, source.Name, place.Folder.Number, place.Name, linuxFlag);
        if (result == 0) return true;
        int error = Marshal.GetLastPInvokeError();
        return IsUnsupported(error) ? false : throw Errno.Describe(error, error == Errno.Exists ? place.Path : source.Path);
    }

    /// <summary>EINVAL: the file system does not know the flag.</summary>
    private static bool IsUnsupported(int error) => error == Errno.Invalid || error == Errno.NoCall || error == Errno.NotSupported;

    private static Exception LastError(string path, bool isFolder = false) => Errno.Describe(Marshal.GetLastPInvokeError(), path, isFolder);
}
