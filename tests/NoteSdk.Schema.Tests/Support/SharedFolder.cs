namespace NoteSdk.Schema.Tests;

/// <summary>The folder of test data beside the repository; not everybody has it.</summary>
internal static class SharedFolder
{
    /// <summary>The repository's own folder.</summary>
    public static string Repository { get; } = FindRepository();

    public static string? Find(string relativePath)
    {
        string path = Path.Combine(Repository, "..", "shared", relativePath);
        return File.Exists(path) ? path : null;
    }

    private static string FindRepository()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NoteSdk.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");

        return folder.FullName;
    }
}
