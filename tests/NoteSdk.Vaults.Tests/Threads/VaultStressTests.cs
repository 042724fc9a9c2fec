using Xunit.Abstractions;

namespace NoteSdk.Vaults.Tests.Threads;

/// <summary>A vault, its batches and its records are used by many threads, while others write its files.</summary>
[Trait("Category", "Law")]
public sealed class VaultStressTests(ITestOutputHelper output)
{
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task No_edit_is_lost_and_the_index_is_that_of_a_fresh_vault()
    {
        using TestVault files = StressedVault.Make();
        Vault vault = await files.OpenAsync();
        StressedVault stress = new(files, vault);
        using CancellationTokenSource end = new(s_time);
        await stress.RunAsync(end.Token);

        // A version of the foreign editor that a save found in its way at the last moment is kept beside the note.
        HashSet<string> kept = [.. Directory.EnumerateFiles(files.Root, "Shared*.md").SelectMany(static file => StressedVault.FactsOf(File.ReadAllText(file)))];
        Assert.NotEmpty(stress.Saved);
        Assert.Empty(stress.Saved.Except(kept).Except(stress.Overwritten));
        await vault.RefreshAsync();
        output.WriteLine($"Passed {stress.Saved.Count} saves.");
        Assert.Equal(Described.Of(await files.OpenAsync()), Described.Of(vault));
    }
}
