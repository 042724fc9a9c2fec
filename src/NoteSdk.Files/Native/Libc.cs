using System.Runtime.InteropServices;

namespace NoteSdk.Files.Native;

/// <summary>
/// Calls of libc on Linux and macOS that .NET does not offer. Files are named relative to open folders. A call that a signal interrupts is repeated.
/// </summary>
internal static class Libc
{
    /// <summary>Gets AT_FDCWD, instead of an open folder: paths are then full paths.</summary>
    public static int CurrentFolder { get; } = OperatingSystem.IsMacOS() ? -2 : -100;

    public static int OpenAt(int folder, string path, int flags, nint mode, nint fifth, nint sixth, nint seventh, nint eighth, nint modeOnStack)
    {
        int result;
        do result = Interruptions.Inject(nameof(OpenAt)) ? -1 : LibcImports.OpenAt(folder, path, flags, mode, fifth, sixth, seventh, eighth, modeOnStack);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static nint OpenAt2(nint number, nint folder, string path, in OpenHow how, nint size)
    {
        nint result;
        do result = Interruptions.Inject(nameof(OpenAt2)) ? -1 : LibcImports.OpenAt2(number, folder, path, in how, size);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static nint RenameAt2(nint number, nint folder, string name, nint newFolder, string newName, nint flags)
    {
        nint result;
        do result = Interruptions.Inject(nameof(RenameAt2)) ? -1 : LibcImports.RenameAt2(number, folder, name, newFolder, newName, flags);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int RenameAtX(int folder, string name, int newFolder, string newName, uint flags)
    {
        int result;
        do result = Interruptions.Inject(nameof(RenameAtX)) ? -1 : LibcImports.RenameAtX(folder, name, newFolder, newName, flags);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int RenameAt(int folder, string name, int newFolder, string newName)
    {
        int result;
        do result = Interruptions.Inject(nameof(RenameAt)) ? -1 : LibcImports.RenameAt(folder, name, newFolder, newName);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int LinkAt(int folder, string name, int newFolder, string newName, int flags)
    {
        int result;
        do result = Interruptions.Inject(nameof(LinkAt)) ? -1 : LibcImports.LinkAt(folder, name, newFolder, newName, flags);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int UnlinkAt(int folder, string name, int flags)
    {
        int result;
        do result = Interruptions.Inject(nameof(UnlinkAt)) ? -1 : LibcImports.UnlinkAt(folder, name, flags);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int MakeFolderAt(int folder, string name, uint mode)
    {
        int result;
        do result = Interruptions.Inject(nameof(MakeFolderAt)) ? -1 : LibcImports.MakeFolderAt(folder, name, mode);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int Lock(int file, int operation)
    {
        int result;
        do result = Interruptions.Inject(nameof(Lock)) ? -1 : LibcImports.Lock(file, operation);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static nint Read(int file, ref byte buffer, nint length)
    {
        nint result;
        do result = Interruptions.Inject(nameof(Read)) ? -1 : LibcImports.Read(file, ref buffer, length);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int Close(int file) => LibcImports.Close(file);

    public static nint Statx(nint number, nint folder, string path, nint flags, nint mask, out LinuxStatus status)
    {
        status = default;
        nint result;
        do result = Interruptions.Inject(nameof(Statx)) ? -1 : LibcImports.Statx(number, folder, path, flags, mask, out status);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int StatusAt(int folder, string path, out MacStatus status, int flags)
    {
        status = default;
        int result;
        do result = Interruptions.Inject(nameof(StatusAt)) ? -1 : LibcImports.StatusAt(folder, path, out status, flags);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int StatusAtOnIntel(int folder, string path, out MacStatus status, int flags)
    {
        status = default;
        int result;
        do result = Interruptions.Inject(nameof(StatusAtOnIntel)) ? -1 : LibcImports.StatusAtOnIntel(folder, path, out status, flags);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int Status(int file, out MacStatus status)
    {
        status = default;
        int result;
        do result = Interruptions.Inject(nameof(Status)) ? -1 : LibcImports.Status(file, out status);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    public static int StatusOnIntel(int file, out MacStatus status)
    {
        status = default;
        int result;
        do result = Interruptions.Inject(nameof(StatusOnIntel)) ? -1 : LibcImports.StatusOnIntel(file, out status);
        while (Interruptions.IsInterrupted(result));
        return result;
    }

    /// <summary>The <c>struct open_how</c> of openat2(2).</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct OpenHow
    {
        public const int Size = 3 * sizeof(ulong);

        public ulong Flags;
        public ulong Mode;
        public ulong Resolve;
    }

    /// <summary>The <c>struct statx</c> of Linux, as far as it is used.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    public struct LinuxStatus
    {
        [FieldOffset(28)]
        public ushort Mode;
        [FieldOffset(32)]
        public ulong Number;
        [FieldOffset(40)]
        public long Length;
        [FieldOffset(96)]
        public long ChangedSeconds;
        [FieldOffset(104)]
        public uint ChangedNanoseconds;
        [FieldOffset(112)]
        public long WrittenSeconds;
        [FieldOffset(120)]
        public uint WrittenNanoseconds;
        [FieldOffset(136)]
        public uint MajorDevice;
        [FieldOffset(140)]
        public uint MinorDevice;
    }

    /// <summary>The <c>struct stat</c> of macOS with numbers of 64 bits, as far as it is used.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 144)]
    public struct MacStatus
    {
        [FieldOffset(0)]
        public int Device;
        [FieldOffset(4)]
        public ushort Mode;
        [FieldOffset(8)]
        public ulong Number;
        [FieldOffset(48)]
        public long WrittenSeconds;
        [FieldOffset(56)]
        public long WrittenNanoseconds;
        [FieldOffset(80)]
        public long MadeSeconds;
        [FieldOffset(88)]
        public long MadeNanoseconds;
        [FieldOffset(96)]
        public long Length;
    }
}
