using System.Runtime.InteropServices;

namespace NoteSdk.Files.Native;

/// <summary>The flags of open(2), which differ from system to system and on Linux also by processor.</summary>
internal static class OpenFlags
{
    public const int ReadOnly = 0;
    public const int WriteOnly = 1;
    public const int ReadWrite = 2;

    /// <summary>O_PATH, which only Linux has: what is there is named, and not opened.</summary>
    public const int NameOnly = 0x200000;

    private static readonly bool s_isMac = OperatingSystem.IsMacOS();
    private static readonly bool s_isArm = RuntimeInformation.ProcessArchitecture is Architecture.Arm or Architecture.Armv6 or Architecture.Arm64
        or Architecture.Ppc64le;

    /// <summary>Gets O_CREAT.</summary>
    public static int Create { get; } = s_isMac ? 0x200 : 0x40;

    /// <summary>Gets O_EXCL: with <see cref="Create"/>, the file must not exist, not even as a symbolic link.</summary>
    public static int Exclusive { get; } = s_isMac ? 0x800 : 0x80;

    /// <summary>Gets O_NONBLOCK: a pipe without another end is not waited for.</summary>
    public static int NoWait { get; } = s_isMac ? 0x4 : 0x800;

    /// <summary>Gets O_DIRECTORY.</summary>
    public static int Folder { get; } = s_isMac ? 0x100000 : s_isArm ? 0x4000 : 0x10000;

    /// <summary>Gets O_NOFOLLOW: the last part of the path must not be a symbolic link.</summary>
    public static int NoFollow { get; } = s_isMac ? 0x100 : s_isArm ? 0x8000 : 0x20000;

    /// <summary>Gets O_CLOEXEC: no child process inherits the handle.</summary>
    public static int CloseOnExec { get; } = s_isMac ? 0x1000000 : 0x80000;
}
