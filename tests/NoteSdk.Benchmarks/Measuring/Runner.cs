using NoteSdk.Benchmarks.Contenders;
using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Measuring;

/// <summary>Measures contenders in turns, A B C A B C, so that what slows the machine down for a while slows them all.</summary>
/// <param name="corpus">The notes.</param>
/// <param name="plan">How often each is measured.</param>
internal sealed class Runner(BenchmarkCorpus corpus, Plan plan)
{
    private const int WarmUps = 3;
    private static readonly TimeSpan ShortestRound = TimeSpan.FromMilliseconds(100);

    private readonly int _rounds = plan.Pick(trial: 1, quick: 11, full: 15);

    // The compiler's background thread swaps methods for their optimised versions 100 ms after the last of them was first called.
    private static readonly TimeSpan TieringDelay = TimeSpan.FromMilliseconds(250);

    /// <summary>Keeps the last result alive, so that no work is optimised away.</summary>
    private object? _result;

    public void Run(IReadOnlyList<Measurement> measurements)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            foreach (Measurement measurement in measurements) SetPasses(measurement);
            Thread.Sleep(TieringDelay);
        }

        for (int i = 0; i < _rounds; i++)
        {
            foreach (Measurement measurement in measurements) measurement.Add(Measure(measurement.Contender, measurement.Passes));
        }

        GC.KeepAlive(_result);
    }

    private void SetPasses(Measurement measurement)
    {
        Sample sample = Measure(measurement.Contender, measurement.Passes);
        double pass = sample.Microseconds * corpus.Notes.Count;
        measurement.Passes = Math.Max(1, (int)Math.Ceiling(ShortestRound.TotalMicroseconds / Math.Max(1, pass)));
    }

    private Sample Measure(Contender contender, int passes)
    {
        // The garbage of the one before is not this one's.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = CpuClock.Now;
        for (int pass = 0; pass < passes; pass++)
        {
            for (int i = 0; i < corpus.Notes.Count; i++) _result = contender.Run(corpus.Notes[i], i);
        }

        TimeSpan used = CpuClock.Now - start;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        double notes = (double)corpus.Notes.Count * passes;
        return new Sample(used.TotalMicroseconds / notes, allocated / notes);
    }
}
