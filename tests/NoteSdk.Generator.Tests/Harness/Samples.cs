using NoteSdk.Tests;

namespace NoteSdk.Generator.Tests;

/// <summary>The repository's own schemas, and a project that has them.</summary>
internal static class Samples
{
    /// <summary>Gets the folder of the repository.</summary>
    public static string Root { get; } = Repository.Root;

    /// <summary>Gets the schemas of the folder <c>schemas</c>, by their paths in the repository.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } = [.. Read()];

    /// <summary>Gets a project that has all of them.</summary>
    public static Project Project { get; } = All.Aggregate(Tests.Project.Empty, static (project, schema) => project.WithSchema(schema.Path, schema.Text));

    private static IEnumerable<(string Path, string Text)> Read() =>
        Directory.GetFiles(Path.Combine(Root, "schemas"), "*.note.yaml")
            .Order(StringComparer.Ordinal)
            .Select(static path => ($"schemas/{Path.GetFileName(path)}", File.ReadAllText(path)));
}
