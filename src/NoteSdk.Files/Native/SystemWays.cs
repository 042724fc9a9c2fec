namespace NoteSdk.Files.Native;

/// <summary>
/// What the operating system offers for working with files. Missing features are replaced with others that guarantee less, as docs/safety.md says.
/// </summary>
/// <param name="HasHandles">Whether files can be named relative to an open folder (Linux and macOS). Elsewhere they are named by full paths.</param>
/// <param name="HasOpenAt2">Whether the kernel follows a path without links in one call (openat2(2), Linux 5.6). Elsewhere folders are opened one by
/// one.</param>
/// <param name="HasExclusiveRename">Whether a rename can exchange two files, or fail if the target exists. The file system must support it too.</param>
internal sealed record SystemWays(bool HasHandles, bool HasOpenAt2, bool HasExclusiveRename)
{
    /// <summary>Gets the features in use: the system's, unless tests select another system's.</summary>
    public static SystemWays Current { get; set; } = OfSystem();

    private static SystemWays OfSystem() => new(
        OperatingSystem.IsMacOS() || (OperatingSystem.IsLinux() && LinuxCalls.AreKnown),
        OperatingSystem.IsLinux() && LinuxCalls.AreKnown,
        OperatingSystem.IsMacOS() || (OperatingSystem.IsLinux() && LinuxCalls.AreKnown));
}
