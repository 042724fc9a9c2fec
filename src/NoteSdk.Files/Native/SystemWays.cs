namespace NoteSdk.Files.Native;

/// <summary>
/// What the operating system offers for work with files. What is not there is done in another way, which gives up guarantees, as docs/safety.md says.
/// </summary>
/// <param name="HasHandles">Whether files can be named from an open folder (Linux and macOS). Elsewhere they are named by full paths.</param>
/// <param name="HasOpenAt2">Whether the kernel follows a path without links in one call (openat2(2), Linux 5.6). Elsewhere folders are opened one by
/// one.</param>
/// <param name="HasExclusiveRename">Whether a rename can exchange two files, or spare one that is there. The file system must know how to, too.</param>
internal sealed record SystemWays(bool HasHandles, bool HasOpenAt2, bool HasExclusiveRename)
{
    /// <summary>Gets those that are taken: those of the system, unless tests run the ways of another one.</summary>
    public static SystemWays Current { get; set; } = OfSystem();

    private static SystemWays OfSystem() => new(
        OperatingSystem.IsMacOS() || (OperatingSystem.IsLinux() && LinuxCalls.AreKnown),
        OperatingSystem.IsLinux() && LinuxCalls.AreKnown,
        OperatingSystem.IsMacOS() || (OperatingSystem.IsLinux() && LinuxCalls.AreKnown));
}
