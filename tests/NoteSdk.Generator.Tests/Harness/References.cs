using Microsoft.CodeAnalysis;
using NoteSdk.Tests;

namespace NoteSdk.Generator.Tests;

/// <summary>What a consumer's project references: the framework and the package's assemblies.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
        [.. Framework().Concat(RuntimeAssemblies.Paths).Select(static path => MetadataReference.CreateFromFile(path))];

    private static IEnumerable<string> Framework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string all = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return all.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
    }
}
