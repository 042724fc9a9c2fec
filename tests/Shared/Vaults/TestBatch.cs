namespace NoteSdk.Tests;

/// <summary>A batch that was begun on a vault in a temporary folder.</summary>
internal sealed class TestBatch : IDisposable
{
    private TestBatch(TestVault files, Vault vault) => (Files, Vault, Batch) = (files, vault, vault.NewBatch());

    /// <summary>Gets the vault's folder.</summary>
    public TestVault Files { get; }

    /// <summary>Gets the vault.</summary>
    public Vault Vault { get; }

    /// <summary>Gets the batch.</summary>
    public VaultBatch Batch { get; }

    /// <summary>Writes notes, opens the vault, and begins a batch.</summary>
    public static Task<TestBatch> BeginAsync(params (string Path, string Text)[] notes) => BeginAsync(new TestVault(notes));

    /// <summary>Opens a copy of the vault that the project ships, and begins a batch.</summary>
    public static Task<TestBatch> BeginOnSamplesAsync() => BeginAsync(TestVault.OfSamples());

    public void Dispose() => Files.Dispose();

    private static async Task<TestBatch> BeginAsync(TestVault files) => new(files, await files.OpenAsync());
}
