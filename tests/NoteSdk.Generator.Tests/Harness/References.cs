using Microsoft.CodeAnalysis;

namespace NoteSdk.Generator.Tests;

/// <summary>What a consumer's project references: the framework and the package's two assemblies.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } =
        [.. Framework().Append(typeof(NoteRecord).Assembly.Location).Append(typeof(Schema.SchemaFile).Assembly.Location).Select(static path => MetadataReference.CreateFromFile(path))];

    private static IEnumerable<string> Framework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string all = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return all.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
    }
}
