namespace NoteSdk.Tests;

/// <summary>The vault that the project ships.</summary>
internal static class SampleVault
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Root, "samples", "vault");

    public static string BadNote { get; } = System.IO.Path.Combine(Repository.Root, "samples", "bad", "Broken note.md");

    public static IEnumerable<string> Notes(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Path, folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
