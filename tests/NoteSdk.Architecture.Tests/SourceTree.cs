using NoteSdk.Tests;

namespace NoteSdk.Architecture.Tests;

/// <summary>The source files of the repository.</summary>
internal static class SourceTree
{
    /// <summary>Gets the folder <c>src</c>.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "src");

    /// <summary>Gets the C# files below it, without those that builds make.</summary>
    public static IEnumerable<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !Path.GetRelativePath(Folder, path).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The project file of an assembly.</summary>
    public static string ProjectOf(string assembly) => Path.Combine(Folder, assembly, assembly + ".csproj");
}
