using System.Runtime.CompilerServices;

namespace NoteSdk.Generator.Tests.Messages;

/// <summary>The C# files of src, as they are in the repository.</summary>
internal static class SourceTree
{
    public static string Folder { get; } = Find();

    /// <summary>Every file with its path below src, in the order of the paths, without what builds leave there.</summary>
    public static IEnumerable<(string Path, string Text)> Files() =>
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Select(static file => (Path: Path.GetRelativePath(Folder, file).Replace('\\', '/'), File: file))
            .Where(static file => !file.Path.Split('/').Any(static part => part is "bin" or "obj"))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(static file => (file.Path, File.ReadAllText(file.File)));

    private static string Find([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../src"));
}
