using NoteSdk.Tests;

namespace Samples.Tests.Support;

/// <summary>A copy of the sample vault, where a sample that runs in the copy's folder finds it. It is gone after the test.</summary>
internal sealed class SampleCopy : IDisposable
{
    private static readonly string Original = System.IO.Path.Combine(Repository.Root, "samples", "vault");

    private readonly TemporaryFolder _folder = new();

    public SampleCopy()
    {
        foreach (string file in NamesIn(Original))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(file))!);
            File.Copy(System.IO.Path.Combine(Original, file), At(file));
        }
    }

    /// <summary>Gets the folder that holds <c>samples/vault</c>.</summary>
    public string Path => _folder.Path;

    /// <summary>Gets the notes whose bytes are not those of the original, and those that it lacks, by their paths in the vault.</summary>
    public string[] Changed => [.. NamesIn(Vault).Where(file => !IsOriginal(file)).Order(StringComparer.Ordinal)];

    private string Vault => System.IO.Path.Combine(Path, "samples", "vault");

    public string At(string file) => System.IO.Path.Combine(Vault, file);

    public void Dispose() => _folder.Dispose();

    private bool IsOriginal(string file)
    {
        string original = System.IO.Path.Combine(Original, file);
        return File.Exists(original) && File.ReadAllBytes(At(file)).AsSpan().SequenceEqual(File.ReadAllBytes(original));
    }

    private static IEnumerable<string> NamesIn(string vault) =>
        Directory.EnumerateFiles(vault, "*.md", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(vault, file).Replace('\\', '/'));
}
