namespace NoteSdk.Tests;

/// <summary>A vault in a temporary folder, which goes with it.</summary>
internal sealed class TestVault : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notesdk-vault-").FullName;

    public TestVault(params ReadOnlySpan<(string Path, string Text)> notes)
    {
        Root = Directory.CreateDirectory(System.IO.Path.Join(_folder, "vault")).FullName;
        foreach ((string path, string text) in notes) Write(path, text);
    }

    /// <summary>Gets the vault's folder. There is another one around it.</summary>
    public string Root { get; }

    /// <summary>A copy of the vault that the project ships.</summary>
    public static TestVault OfSamples()
    {
        TestVault vault = new();
        foreach (string file in Directory.EnumerateFiles(SampleVault.Path, "*.md", SearchOption.AllDirectories))
        {
            string copy = vault.At(System.IO.Path.GetRelativePath(SampleVault.Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return vault;
    }

    public string At(string path) => System.IO.Path.Join(Root, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public string Read(string path) => File.ReadAllText(At(path));

    public Task<Vault> OpenAsync(VaultOptions? options = null) => Vault.OpenAsync(Root, NoteSdk.Tests.Notes.NoteTypes.All, options);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
