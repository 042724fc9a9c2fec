using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using NoteSdk.Benchmarks.Corpus;

namespace NoteSdk.Benchmarks.Measuring;

/// <summary>Prints what was measured.</summary>
internal sealed class Report(TextWriter output, BenchmarkCorpus corpus)
{
#if DEBUG
    private const string Build = "Debug (figures of a Debug build say nothing)";
#else
    private const string Build = "Release";
#endif

    private double BytesPerNote => (double)corpus.TotalBytes / corpus.Notes.Count;

    public void Head()
    {
        Print($"corpus   {corpus.Notes.Count:N0} notes ({corpus.Count(NoteKind.Person):N0} people, {corpus.Count(NoteKind.Meeting):N0} meetings, {corpus.Count(NoteKind.Project):N0} projects), {corpus.TotalBytes / 1e6:N1} MB, {BytesPerNote:N0} bytes on average, fingerprint {corpus.Fingerprint()}");
        string collector = (GCSettings.IsServerGC ? "server" : "workstation") + (GCSettings.LatencyMode == GCLatencyMode.Batch ? ", not concurrent" : ", concurrent");
        Print($"machine  {Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}, {Build}, GC {collector}; one thread, CPU time, median of rounds taken in turns");
    }

    /// <summary>Prints the figures. Ratios are speeds: 2.0 is twice as fast.</summary>
    public void Table(IReadOnlyList<Measurement> measurements, Measurement markdig, Measurement byHand)
    {
        Print($"");
        Print($"{"",-50} {"µs/note",8} {"± %",5} {"MB/s",7} {"x Markdig",10} {"x by hand",10} {"bytes/note",11}");
        foreach (Measurement measurement in measurements)
        {
            double time = measurement.Microseconds;
            Print($"{measurement.Contender.Name,-50} {time,8:N2} {measurement.Spread * 50,5:N0} {BytesPerNote / time,7:N0} {markdig.Microseconds / time,10:N2} {byHand.Microseconds / time,10:N2} {measurement.Bytes,11:N0}");
        }
    }

    public void Goals(IEnumerable<Goal> goals)
    {
        Print($"");
        foreach (Goal goal in goals)
        {
            double times = goal.Slow.Microseconds / goal.Fast.Microseconds;
            Print($"goal     {goal.What}: at least {goal.Times:N0} times, now {times:N1}{(times >= goal.Times ? "" : " (not yet)")}");
        }
    }

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
