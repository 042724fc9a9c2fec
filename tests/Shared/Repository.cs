namespace NoteSdk.Tests;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Gets its folder.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "NoteSdk.sln"))) root = root.Parent;
        return root?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
    }
}
