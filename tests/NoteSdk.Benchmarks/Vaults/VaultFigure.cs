using System.Diagnostics;
using NoteSdk.Benchmarks.Measuring;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>What something that uses several threads, or the disk, takes: medians of its rounds.</summary>
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

    /// <summary>Prints figures with their ratios to one of them.</summary>
    public static void PrintTable(Report report, IEnumerable<VaultFigure> figures, VaultFigure measure, string ratio, int notes)
    {
        report.Print($"{"",-45} {"ms",8} {"CPU ms",8} {"µs/note",8} {ratio,10} {"CPU",6}");
        foreach (VaultFigure one in figures)
        {
            string ratios = FormattableString.Invariant($"{one.Elapsed / measure.Elapsed,10:N2} {one.Used / measure.Used,6:N2}");
            report.Print($"{one.Name,-45} {one.Elapsed,8:N1} {one.Used,8:N1} {one.Elapsed * 1000 / notes,8:N1} {ratios}");
        }
    }

    /// <summary>How many times as long it takes as another: the larger of the ratio of the time that passes and that of the CPU time.</summary>
    public double TimesOf(VaultFigure other) => Math.Max(Elapsed / other.Elapsed, Used / other.Used);

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
