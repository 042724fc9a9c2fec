using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Measuring;

/// <summary>Prints the figures of contenders. Ratios are speeds: 2.0 is twice as fast.</summary>
internal static class MeasurementTable
{
    public static void Print(Report report, BenchmarkCorpus corpus, IReadOnlyList<Measurement> measurements, Measurement markdig, Measurement byHand)
    {
        report.Print($"{"one thread, CPU time",-50} {"µs/note",8} {"± %",5} {"MB/s",7} {"x Markdig",10} {"x by hand",10} {"bytes/note",11}");
        foreach (Measurement one in measurements)
        {
            double time = one.Microseconds;
            string ratios = FormattableString.Invariant($"{markdig.Microseconds / time,10:N2} {byHand.Microseconds / time,10:N2}");
            report.Print($"{one.Contender.Name,-50} {time,8:N2} {one.Spread * 50,5:N0} {corpus.BytesPerNote / time,7:N0} {ratios} {one.Bytes,11:N0}");
        }
    }
}
