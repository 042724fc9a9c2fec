using System.Runtime.InteropServices;

namespace NoteSdk.Files.Native;

/// <summary>The functions of libc. They are called through <see cref="Libc"/>, which repeats a call that a signal interrupted.</summary>
internal static partial class LibcImports
{
    private const string Name = "libc";

    /// <summary>
    /// openat(2), whose fourth argument is variadic. If variadic arguments are passed like others, it is <paramref name="mode"/>; macOS on ARM passes it on
    /// the stack, where <paramref name="modeOnStack"/> is, after the arguments in registers.
    /// </summary>
    [LibraryImport(Name, EntryPoint = "openat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int OpenAt(int folder, string path, int flags, nint mode, nint fifth, nint sixth, nint seventh, nint eighth, nint modeOnStack);

    /// <summary>openat2(2). Arguments of a system call by number have the width of a register.</summary>
    [LibraryImport(Name, EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint OpenAt2(nint number, nint folder, string path, in Libc.OpenHow how, nint size);

    [LibraryImport(Name, EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint RenameAt2(nint number, nint folder, string name, nint newFolder, string newName, nint flags);

    [LibraryImport(Name, EntryPoint = "renameatx_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int RenameAtX(int folder, string name, int newFolder, string newName, uint flags);

    [LibraryImport(Name, EntryPoint = "renameat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int RenameAt(int folder, string name, int newFolder, string newName);

    [LibraryImport(Name, EntryPoint = "linkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LinkAt(int folder, string name, int newFolder, string newName, int flags);

    [LibraryImport(Name, EntryPoint = "unlinkat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int UnlinkAt(int folder, string name, int flags);

    [LibraryImport(Name, EntryPoint = "mkdirat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int MakeFolderAt(int folder, string name, uint mode);

    [LibraryImport(Name, EntryPoint = "flock", SetLastError = true)]
    public static partial int Lock(int file, int operation);

    [LibraryImport(Name, EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int file, ref byte buffer, nint length);

    [LibraryImport(Name, EntryPoint = "close")]
    public static partial int Close(int file);

    /// <summary>statx(2) of Linux.</summary>
    [LibraryImport(Name, EntryPoint = "syscall", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint Statx(nint number, nint folder, string path, nint flags, nint mask, out Libc.LinuxStatus status);

    /// <summary>fstatat(2) of macOS on ARM.</summary>
    [LibraryImport(Name, EntryPoint = "fstatat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int StatusAt(int folder, string path, out Libc.MacStatus status, int flags);

    /// <summary>fstatat(2) of macOS on Intel.</summary>
    [LibraryImport(Name, EntryPoint = "fstatat$INODE64", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int StatusAtOnIntel(int folder, string path, out Libc.MacStatus status, int flags);

    [LibraryImport(Name, EntryPoint = "fstat", SetLastError = true)]
    public static partial int Status(int file, out Libc.MacStatus status);

    [LibraryImport(Name, EntryPoint = "fstat$INODE64", SetLastError = true)]
    public static partial int StatusOnIntel(int file, out Libc.MacStatus status);
}
