using System.Globalization;
using System.Runtime.InteropServices;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>Measures the three queries of a person's note against the same in LINQ by hand, in vaults of a quarter, a half and all of the notes.</summary>
internal sealed class QueryReport(TextWriter output, int notes)
{
    private const double MostTimesByHand = 3;

    public void Run()
    {
        Print($"machine  {Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}; medians of rounds taken in turns, after a collection each");
        Print($"");
        Print($"{"notes",8} {"",-38} {"ms",8} {"CPU ms",8} {"µs/note",8} {"x hand",8} {"CPU",6} {"found",6}");
        int[] counts = [Math.Max(1, notes / 4), Math.Max(1, notes / 2), notes];
        QuerySubject[] subjects = Array.ConvertAll(counts, Run);
        Print($"");
        Print($"time per note, as times of that in the smallest vault; 1 is linear, CPU in brackets");
        foreach (Func<QuerySubject, VaultFigure> figure in (Func<QuerySubject, VaultFigure>[])[static one => one.First, static one => one.Again])
        {
            VaultFigure least = figure(subjects[0]);
            string growth = string.Join("  ", subjects.Select((subject, i) => Growth(counts[i], figure(subject).Elapsed / least.Elapsed * counts[0] / counts[i], figure(subject).Used / least.Used * counts[0] / counts[i])));
            Print($"{least.Name,-38} {growth}");
        }

        Print($"");
        Goal("first question, in times of LINQ", subjects[^1].First, subjects[^1].HandFirst);
        Goal("asked again, in times of LINQ", subjects[^1].Again, subjects[^1].HandAgain);
    }

    private QuerySubject Run(int count)
    {
        using VaultCorpus corpus = new(count);
        QuerySubject subject = new(corpus);
        subject.Measure();
        Row(count, subject, subject.HandFirst, subject.HandFirst);
        Row(count, subject, subject.First, subject.HandFirst);
        Row(count, subject, subject.HandAgain, subject.HandAgain);
        Row(count, subject, subject.Again, subject.HandAgain);
        return subject;
    }

    private void Row(int count, QuerySubject subject, VaultFigure figure, VaultFigure byHand) =>
        Print($"{count,8:N0} {figure.Name,-38} {figure.Elapsed,8:N1} {figure.Used,8:N1} {figure.Elapsed * 1000 / count,8:N1} {figure.Elapsed / byHand.Elapsed,8:N2} {figure.Used / byHand.Used,6:N2} {subject.Found,6:N0}");

    private static string Growth(int count, double elapsed, double used) => string.Create(CultureInfo.InvariantCulture, $"{count:N0}: {elapsed:N2} ({used:N2})");

    private void Goal(string what, VaultFigure figure, VaultFigure byHand)
    {
        (double elapsed, double used) = (figure.Elapsed / byHand.Elapsed, figure.Used / byHand.Used);
        bool isMet = elapsed <= MostTimesByHand && used <= MostTimesByHand;
        Print($"goal     {what}: at most {MostTimesByHand:N0}, now {elapsed:N2}, CPU {used:N2}{(isMet ? "" : " (not yet)")}");
    }

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
