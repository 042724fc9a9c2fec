namespace NoteSdk.Benchmarks.Measuring;

/// <summary>What the process used: its own and the garbage collector's CPU time, so that a contender pays for its garbage, and a busy machine does not matter much.</summary>
internal static class CpuClock
{
    public static TimeSpan Now => OperatingSystem.IsWindows() || OperatingSystem.IsLinux() || OperatingSystem.IsMacOS()
        ? Environment.CpuUsage.TotalTime
        : throw new PlatformNotSupportedException("The CPU time of the process is not known here.");
}
