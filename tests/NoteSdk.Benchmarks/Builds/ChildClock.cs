using System.Globalization;

namespace NoteSdk.Benchmarks.Builds;

/// <summary>The CPU time of all processes that this one has started and that have ended, those that they started included.</summary>
internal static class ChildClock
{
    /// <summary>So many ticks of the kernel's clock are a second on all of Linux' platforms.</summary>
    private const double TicksPerSecond = 100;

    public static bool IsKnown => OperatingSystem.IsLinux();

    /// <summary>Gets the seconds.</summary>
    public static double Seconds
    {
        get
        {
            // proc(5): behind the name in brackets, the 14th and 15th field are cutime and cstime.
            string status = File.ReadAllText("/proc/self/stat");
            string[] fields = status[(status.LastIndexOf(')') + 2)..].Split(' ');
            return (long.Parse(fields[13], CultureInfo.InvariantCulture) + long.Parse(fields[14], CultureInfo.InvariantCulture)) / TicksPerSecond;
        }
    }
}
