using System.Reflection;

namespace NoteSdk.Tests;

/// <summary>The assemblies of the package NoteSdk.</summary>
internal static class RuntimeAssemblies
{
    private static readonly string[] s_names =
        ["NoteSdk.Documents", "NoteSdk.Dql", "NoteSdk.Files", "NoteSdk.Notes", "NoteSdk.Queries", "NoteSdk.Schema", "NoteSdk.Vaults"];

    public static IReadOnlyList<Assembly> All { get; } = [.. s_names.Select(Assembly.Load)];

    public static IEnumerable<string> Paths => All.Select(static assembly => assembly.Location);
}
