using System.Diagnostics;
using NoteSdk.Benchmarks.Measuring;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>What something that uses several threads takes: medians of its rounds.</summary>
/// <param name="name">What it is.</param>
internal sealed class VaultFigure(string name)
{
    private readonly List<double> _elapsed = [];
    private readonly List<double> _used = [];

    public string Name => name;

    /// <summary>Gets the time that passed, in milliseconds.</summary>
    public double Elapsed => Median(_elapsed);

    /// <summary>Gets the CPU time of all threads, the garbage collector's included, in milliseconds.</summary>
    public double Used => Median(_used);

    /// <summary>Does it once.</summary>
    public void Run(Func<object> run, bool isWarmUp)
    {
        // The garbage of the one before is not this one's.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan used = CpuClock.Now;
        long start = Stopwatch.GetTimestamp();
        object result = run();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        used = CpuClock.Now - used;
        GC.KeepAlive(result);
        if (isWarmUp) return;
        _elapsed.Add(elapsed.TotalMilliseconds);
        _used.Add(used.TotalMilliseconds);
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);
}
