namespace Samples.Tests.Support;

/// <summary>The folder that holds the solution, found above the test's assembly.</summary>
internal static class RepositoryFolder
{
    public static string Path { get; } = Find();

    private static string Find()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = System.IO.Path.GetDirectoryName(folder))
        {
            if (File.Exists(System.IO.Path.Combine(folder, "NoteSdk.sln"))) return folder;
        }

        throw new DirectoryNotFoundException("NoteSdk.sln was not found above the test's assembly.");
    }
}
