namespace NoteSdk.Vaults;

/// <summary>Counts the notes read by several threads, and reports now and then: about a hundred times, and the last one always.</summary>
internal sealed class VaultProgressCount(int total, IProgress<VaultProgress>? progress)
{
    private const int Reports = 100;

    private readonly int _step = Math.Max(1, total / Reports);
    private int _count;

    public void Add()
    {
        int count = Interlocked.Increment(ref _count);
        if (progress is not null && (count % _step == 0 || count == total)) progress.Report(new VaultProgress(count, total));
    }
}
