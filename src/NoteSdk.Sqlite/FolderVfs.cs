using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using NoteSdk.Files.Native;
using NoteSdk.Files.Saving;

namespace NoteSdk.Sqlite;

/// <summary>
/// SQLite's file system layer (its VFS "unix"), except that it takes a path as it is given. SQLite resolves the symbolic links of a path by itself and opens
/// the result by name, so that a link created in between would redirect it. Here the path is a name in an open folder, <c>/proc/self/fd/N/name</c>: the folder
/// cannot be replaced any more, and SQLite does not open a name that is a link (O_NOFOLLOW). Files beside it, such as logs of other writers, do not exist for
/// it.
/// </summary>
internal static unsafe partial class FolderVfs
{
    private const string Library = "e_sqlite3";
    private const string Name = "notesdk-folder";
    private const string OpenFiles = "/proc/self/fd";
    private const int Ok = 0;
    private const int CannotOpen = 14;

    private static readonly bool s_isThere = TryRegister();

    /// <summary>
    /// The data source that names a file in an open folder, which must stay open as long as the connection; null if the system has no such names.
    /// </summary>
    public static string? TryName(FilePlace place) => s_isThere && SystemWays.Current.HasHandles
        ? $"file:{OpenFiles}/{place.Folder.Number}/{Uri.EscapeDataString(place.Name)}?vfs={Name}"
        : null;

    /// <summary>Registers a copy of "unix", which stays as long as the process.</summary>
    private static bool TryRegister()
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists(OpenFiles)) return false;

        // The library is loaded when the first connection is made; a program can choose another one.
        RuntimeHelpers.RunClassConstructor(typeof(SqliteConnection).TypeHandle);
        if (SQLitePCL.raw.GetNativeLibraryName() != Library) return false;
        Vfs* unix = Find("unix");
        if (unix is null) return false;
        Vfs* vfs = (Vfs*)NativeMemory.AllocZeroed((nuint)sizeof(Vfs));
        *vfs = *unix;
        vfs->Version = 1;
        vfs->Next = null;
        vfs->Name = (byte*)Marshal.StringToCoTaskMemUTF8(Name);
        vfs->FullPathname = &TakeAsItIs;
        vfs->Access = &FindNothing;
        vfs->Delete = &DeleteNothing;
        return Register(vfs, isDefault: 0) == Ok;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int TakeAsItIs(Vfs* vfs, byte* path, int room, byte* full)
    {
        ReadOnlySpan<byte> text = MemoryMarshal.CreateReadOnlySpanFromNullTerminated(path);
        if (text.Length >= room) return CannotOpen;
        text.CopyTo(new Span<byte>(full, room));
        full[text.Length] = 0;
        return Ok;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int FindNothing(Vfs* vfs, byte* path, int flags, int* found)
    {
        *found = 0;
        return Ok;
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int DeleteNothing(Vfs* vfs, byte* path, int isSynced) => Ok;

    [LibraryImport(Library, EntryPoint = "sqlite3_vfs_find", StringMarshalling = StringMarshalling.Utf8)]
    private static partial Vfs* Find(string name);

    [LibraryImport(Library, EntryPoint = "sqlite3_vfs_register")]
    private static partial int Register(Vfs* vfs, int isDefault);

    /// <summary>The <c>sqlite3_vfs</c> of version 1 (sqlite3.h).</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Vfs
    {
        public int Version;
        public int FileSize;
        public int LongestPath;
        public Vfs* Next;
        public byte* Name;
        public void* Data;
        public void* Open;
        public delegate* unmanaged[Cdecl]<Vfs*, byte*, int, int> Delete;
        public delegate* unmanaged[Cdecl]<Vfs*, byte*, int, int*, int> Access;
        public delegate* unmanaged[Cdecl]<Vfs*, byte*, int, byte*, int> FullPathname;
        public void* OpenLibrary;
        public void* LibraryError;
        public void* LibrarySymbol;
        public void* CloseLibrary;
        public void* Random;
        public void* Sleep;
        public void* CurrentTime;
        public void* LastError;
    }
}
