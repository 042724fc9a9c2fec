namespace NoteSdk.Tests;

/// <summary>The vault that the project ships.</summary>
internal static class SampleVault
{
    public static string Path { get; } = System.IO.Path.Combine(FindRoot(), "samples", "vault");

    public static string BadNote { get; } = System.IO.Path.Combine(FindRoot(), "samples", "bad", "Broken note.md");

    public static IEnumerable<string> Notes(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Path, folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "NoteSdk.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository.");
    }
}
