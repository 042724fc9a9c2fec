using System.Diagnostics;
using NoteSdk.Files.Listing;
using NoteSdk.Files.Native;

namespace NoteSdk.Files.Tests.Listing;

/// <summary>A listing of a vault has no names from outside of it, even while a folder and a link out of the vault change places.</summary>
[Trait("Category", "Hostile")]
public sealed class RacedListingTests : VaultFixture
{
    [Theory]
    [InlineData("Notes", "Out")]
    [InlineData("Notes/Sub", "Notes/Out")]
    public async Task No_name_from_outside_is_listed(string first, string second)
    {
        if (!OperatingSystem.IsLinux() || TestWays.ArePaths || TestWays.AreWithoutExchange) return;
        Write("Notes/Sub/A.md");
        Write("Notes/B.md");
        Write("../outside/Secret.md");
        Write("../outside/Sub/Secret.md");
        Link(second, At("../outside"));
        using CancellationTokenSource done = new();
        Task exchanging = Task.Factory.StartNew(() => Exchange(first, second, done.Token), TaskCreationOptions.LongRunning);
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (Stopwatch watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < 3;)
        {
            foreach (VaultFile file in NoteFinder.Find(Vault, VaultFilter.Dots).Files) seen.Add(Path.GetFileName(file.Path));
        }

        await done.CancelAsync();
        await exchanging;
        Assert.Equal(["A.md", "B.md"], seen.Order(StringComparer.Ordinal));
    }

    private void Exchange(string first, string second, CancellationToken done)
    {
        using FolderHandle folder = FolderHandle.Open(Path.GetDirectoryName(At(first))!);
        while (!done.IsCancellationRequested)
        {
            NativeFiles.TryExchange(folder.At(Path.GetFileName(first)), folder.At(Path.GetFileName(second)));
            for (long start = Stopwatch.GetTimestamp(), pause = Random.Shared.Next(500); Stopwatch.GetElapsedTime(start).TotalMicroseconds < pause;) Thread.SpinWait(20);
        }
    }
}
