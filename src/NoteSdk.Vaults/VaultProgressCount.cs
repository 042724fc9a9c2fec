namespace NoteSdk.Vaults;

/// <summary>
/// Counts the notes read by several threads, and reports the progress about a hundred times, one report after the other, and always at the end.
/// </summary>
internal sealed class VaultProgressCount(int total, IProgress<VaultProgress>? progress)
{
    private const int Reports = 100;

    private readonly int _step = Math.Max(1, total / Reports);
    private readonly Lock _reporting = new();
    private int _count;

    public void Add()
    {
        if (progress is null) return;
        lock (_reporting)
        {
            _count++;
            if (_count % _step == 0 || _count == total) progress.Report(new VaultProgress(_count, total));
        }
    }
}
