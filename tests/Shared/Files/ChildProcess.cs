using System.Diagnostics;

namespace NoteSdk.Tests;

/// <summary>This assembly as another process.</summary>
internal static class ChildProcess
{
    public static Process Start(params string[] arguments) => Process.Start(Describe(arguments))!;

    /// <summary>A process that knows as little of languages as a program does that is built with <c>InvariantGlobalization</c>.</summary>
    public static Process StartWithoutIcu(params string[] arguments)
    {
        ProcessStartInfo start = Describe(arguments);
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.StandardOutputEncoding = System.Text.Encoding.UTF8;
        return Process.Start(start)!;
    }

    /// <summary>A process that takes the ways of another system (<see cref="TestWays"/>); null for those of this process.</summary>
    public static Process StartWith(string? ways, params string[] arguments)
    {
        ProcessStartInfo start = Describe(arguments);
        if (ways is not null) start.Environment[TestWays.Variable] = ways;
        return Process.Start(start)!;
    }

    private static ProcessStartInfo Describe(string[] arguments)
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["DOTNET_TieredPGO"] = "0";
        return start;
    }
}
