using System.Runtime.CompilerServices;
using NoteSdk.Files.Native;

namespace NoteSdk.Tests;

/// <summary>
/// What holds for a whole run of the tests, and for the processes that they start. Other systems' ways to work with files are taken where the environment variable
/// <c>NOTESDK_WAYS</c> says so: <c>walk</c> is Linux before 5.6 or a container that forbids openat2(2), and macOS but for the names of its calls; <c>plain</c> is that, and a file system that
/// cannot exchange two files; <c>paths</c> is Windows, as far as .NET is the same there.
/// </summary>
internal static class TestWays
{
    public const string Variable = "NOTESDK_WAYS";

    /// <summary>Gets a value indicating whether files are named by full paths, as on Windows: links and pipes have no part in that.</summary>
    public static bool ArePaths => !SystemWays.Current.HasHandles;

    /// <summary>Gets a value indicating whether files cannot be exchanged: what another program writes between the last look at a file and its replacement is then lost, as docs/safety.md says.</summary>
    public static bool AreWithoutExchange => !SystemWays.Current.HasExclusiveRename;

    [ModuleInitializer]
    internal static void Start()
    {
        SystemWays.Current = Environment.GetEnvironmentVariable(Variable) switch
        {
            "walk" => SystemWays.Current with { HasOpenAt2 = false },
            "plain" => SystemWays.Current with { HasOpenAt2 = false, HasExclusiveRename = false },
            "paths" => new SystemWays(HasHandles: false, HasOpenAt2: false, HasExclusiveRename: false),
            null => SystemWays.Current,
            var unknown => throw new InvalidOperationException($"{Variable} is '{unknown}'; it may be walk, plain or paths."),
        };

        // The key of journals is not kept among the user's own files. Child processes have the same.
        const string data = "XDG_DATA_HOME";
        if (Environment.GetEnvironmentVariable(Variable + "_KEY") is not null || OperatingSystem.IsWindows()) return;
        string folder = Directory.CreateTempSubdirectory("notesdk-key-").FullName;
        Environment.SetEnvironmentVariable(data, folder);
        Environment.SetEnvironmentVariable(Variable + "_KEY", folder);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
    }
}
