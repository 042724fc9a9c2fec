using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using NoteSdk.Saving;

namespace NoteSdk.Storage;

/// <summary>
/// An open folder as Linux offers it: files are named from it, so that the way to it is gone only once, and the kernel itself sees to it that none leads out
/// (openat2(2), Linux 5.6). A path that every file took anew, and a look at each of its parts for links, cost more than reading a note.
/// </summary>
internal sealed partial class LinuxFolder : IDisposable
{
    private const int OpenAt2Call = 437;
    private const ulong CloseOnExec = 0x80000;

    /// <summary>A pipe is not waited for.</summary>
    private const ulong NoWait = 0x800;
    private const ulong Beneath = 0x08;
    private const int EmptyPath = 0x1000;
    private const int DoNotFollow = 0x100;
    private const uint BasicStatus = 0x7ff;
    private const int Room = 1 << 16;

    private static readonly bool s_hasStatus = HasStatus();

    [ThreadStatic]
    private static byte[]? s_room;

    private readonly SafeFileHandle _handle;

    private LinuxFolder(SafeFileHandle handle) => _handle = handle;

    /// <summary>Gets the number of the open folder, which this object keeps open. Counting its uses would cost, with several threads, as much as a small read.</summary>
    private int Number => (int)_handle.DangerousGetHandle();

    /// <summary>Opens a folder; null on other systems.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static LinuxFolder? Open(string path) => s_hasStatus ? new LinuxFolder(NativeFiles.OpenForReading(path)) : null;

    /// <summary>
    /// The bytes of a file, which its folder tells to hold some, so that it is no pipe; null where it could not be read in this way, for whatever reason: the kernel is too old, the file is large, a symbolic link leads out of the folder
    /// or is not relative.
    /// </summary>
    public byte[]? TryRead(string path)
    {
        OpenHow how = new() { Flags = CloseOnExec | NoWait, Resolve = Beneath };
        int file = (int)OpenAt2(OpenAt2Call, Number, path, how, OpenHow.Size);
        if (file < 0) return null;
        try
        {
            // A read that ends before its room does has come to the end of the file; a second one makes sure.
            Span<byte> room = s_room ??= new byte[Room];
            int length = (int)Read(file, ref MemoryMarshal.GetReference(room), room.Length);
            return length < 0 || length == Room || Read(file, ref room[length], room.Length - length) != 0 ? null : room[..length].ToArray();
        }
        finally
        {
            _ = Close(file);
        }
    }

    /// <summary>What is known of a file in the folder, links not followed. A file that is gone is of the year 1.</summary>
    public FolderEntry Find(string name, bool isFolder)
    {
        if (Status(Number, name, DoNotFollow, BasicStatus, out FileStatus status) != 0) return new FolderEntry(name, isFolder, IsLink: false, 0, default, default);
        DateTime written = status.Modified.ToDateTime();
        DateTime changed = status.Changed.ToDateTime();

        // As .NET tells it (FileInfo.CreationTimeUtc), by which single files are found.
        return new FolderEntry(name, isFolder, status.IsLink, isFolder ? 0 : status.Length, written, changed < written ? changed : written);
    }

    public void Dispose() => _handle.Dispose();

    private static bool HasStatus()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            using SafeFileHandle root = NativeFiles.OpenForReading("/");
            return Status((int)root.DangerousGetHandle(), "", EmptyPath, BasicStatus, out _) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Arguments of a call by its number have the width of a register.</summary>
    [LibraryImport("libc", EntryPoint = "syscall", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint OpenAt2(nint call, nint folder, string path, in OpenHow how, nint size);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, ref byte buffer, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, out FileStatus status);

    /// <summary>struct open_how.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct OpenHow
    {
        public const int Size = 3 * sizeof(ulong);

        public ulong Flags;
        public ulong Mode;
        public ulong Resolve;
    }

    /// <summary>struct statx.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct FileStatus
    {
        private const int KindMask = 0xF000;
        private const int LinkKind = 0xA000;

        [FieldOffset(28)]
        public ushort Mode;
        [FieldOffset(40)]
        public long Length;
        [FieldOffset(96)]
        public FileTime Changed;
        [FieldOffset(112)]
        public FileTime Modified;

        public readonly bool IsLink => (Mode & KindMask) == LinkKind;
    }

    /// <summary>struct statx_timestamp.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private struct FileTime
    {
        public long Seconds;
        public uint Nanoseconds;

        public readonly DateTime ToDateTime() => DateTime.UnixEpoch.AddTicks((Seconds * TimeSpan.TicksPerSecond) + (Nanoseconds / TimeSpan.NanosecondsPerTick));
    }
}
