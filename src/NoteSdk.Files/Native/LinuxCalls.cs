using System.Runtime.InteropServices;

namespace NoteSdk.Files.Native;

/// <summary>
/// The numbers of Linux system calls by processor. By number, a call is available whatever libc is used: older ones (musl 1.2.5, glibc 2.27) have no functions
/// for them.
/// </summary>
internal static class LinuxCalls
{
    /// <summary>Gets the number of openat2(2), the same on all processors.</summary>
    public const nint OpenAt2 = 437;

    /// <summary>Gets the number of renameat2(2).</summary>
    public static nint RenameAt2 { get; } = RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => 316,
        Architecture.X86 => 353,
        Architecture.Arm or Architecture.Armv6 => 382,
        Architecture.Arm64 or Architecture.RiscV64 or Architecture.LoongArch64 => 276,
        Architecture.S390x => 347,
        Architecture.Ppc64le => 357,
        _ => 0,
    };

    /// <summary>Gets the number of statx(2).</summary>
    public static nint Statx { get; } = RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => 332,
        Architecture.X86 or Architecture.Ppc64le => 383,
        Architecture.Arm or Architecture.Armv6 => 397,
        Architecture.Arm64 or Architecture.RiscV64 or Architecture.LoongArch64 => 291,
        Architecture.S390x => 379,
        _ => 0,
    };

    /// <summary>Gets a value indicating whether the processor is one of them.</summary>
    public static bool AreKnown => RenameAt2 != 0 && Statx != 0;
}
