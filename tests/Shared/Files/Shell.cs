using System.Diagnostics;

namespace NoteSdk.Tests;

/// <summary>Programs of Unix that do what .NET cannot.</summary>
internal static class Shell
{
    public static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed.");
    }
}
