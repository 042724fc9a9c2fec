namespace NoteSdk.Generator.Tests;

/// <summary>The repository's own schemas, and a project that has them.</summary>
internal static class Samples
{
    /// <summary>Gets the folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Gets the schemas of the folder <c>schemas</c>, by their paths in the repository.</summary>
    public static IReadOnlyList<(string Path, string Text)> All { get; } = [.. Read()];

    /// <summary>Gets a project that has all of them.</summary>
    public static Project Project { get; } = All.Aggregate(Tests.Project.Empty, static (project, schema) => project.WithSchema(schema.Path, schema.Text));

    private static string FindRoot()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "NoteSdk.sln"))) root = root.Parent;
        return root?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }

    private static IEnumerable<(string Path, string Text)> Read() =>
        Directory.GetFiles(Path.Combine(Root, "schemas"), "*.note.yaml")
            .Order(StringComparer.Ordinal)
            .Select(static path => ($"schemas/{Path.GetFileName(path)}", File.ReadAllText(path)));
}
