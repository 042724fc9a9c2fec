using System.Globalization;
using System.Runtime.InteropServices;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>Measures the three queries of a person's note against the same in LINQ by hand, in vaults of a quarter, a half and all of the notes; and the look-up of a field.</summary>
internal sealed class QueryReport(TextWriter output, int notes)
{
    private const double MostTimesByHand = 3;
    private const int WarmUpNotes = 2_500;

    public void Run()
    {
        Print($"machine  {Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}; medians of rounds taken in turns, after a collection each");
        int[] counts = [Math.Max(1, notes / 4), Math.Max(1, notes / 2), notes];
        WarmUp();

        Head("the three queries of a person's note");
        QuerySubject[] subjects = Array.ConvertAll(counts, count =>
        {
            using VaultCorpus corpus = new(count);
            return Measure(corpus, Questions.OfPerson(corpus));
        });
        Growth(counts, subjects);
        Goal("first question, in times of LINQ", subjects[^1].First, subjects[^1].HandFirst);
        Goal("asked again, in times of LINQ", subjects[^1].Again, subjects[^1].HandAgain);

        using VaultCorpus all = new(notes);
        Head("one field of all people, which their type declares");
        QuerySubject typed = Measure(all, Questions.Field);
        Head("the same in a vault that knows no types");
        QuerySubject untyped = Measure(all, Questions.FieldWithoutTypes);
        Print($"");
        Print($"without types in times of with: first question {untyped.First.Elapsed / typed.First.Elapsed:N2} (CPU {untyped.First.Used / typed.First.Used:N2}), asked again {untyped.Again.Elapsed / typed.Again.Elapsed:N2} (CPU {untyped.Again.Used / typed.Again.Used:N2})");
    }

    /// <summary>Has all code compiled as well as it ever will, so that the first vault pays for it no more than the last.</summary>
    private static void WarmUp()
    {
        using VaultCorpus corpus = new(WarmUpNotes);
        for (int i = 0; i < 3; i++)
        {
            new QuerySubject(corpus, Questions.OfPerson(corpus)).Measure();
            new QuerySubject(corpus, Questions.Field).Measure();
        }
    }

    private QuerySubject Measure(VaultCorpus corpus, Question question)
    {
        QuerySubject subject = new(corpus, question);
        subject.Measure();
        int count = corpus.Files.Count;
        Row(count, subject, subject.HandFirst, subject.HandFirst);
        Row(count, subject, subject.First, subject.HandFirst);
        Row(count, subject, subject.HandAgain, subject.HandAgain);
        Row(count, subject, subject.Again, subject.HandAgain);
        return subject;
    }

    private void Growth(int[] counts, QuerySubject[] subjects)
    {
        Print($"");
        Print($"time per note, as times of that in the smallest vault; 1 is linear, CPU in brackets");
        foreach (Func<QuerySubject, VaultFigure> figure in (Func<QuerySubject, VaultFigure>[])[static one => one.First, static one => one.Again])
        {
            VaultFigure least = figure(subjects[0]);
            string growth = string.Join("  ", subjects.Select((subject, i) => Growth(counts[i], figure(subject).Elapsed / least.Elapsed * counts[0] / counts[i], figure(subject).Used / least.Used * counts[0] / counts[i])));
            Print($"{least.Name,-38} {growth}");
        }

        Print($"");
    }

    private void Head(string question)
    {
        Print($"");
        Print($"{question}");
        Print($"{"notes",8} {"",-38} {"ms",8} {"CPU ms",8} {"µs/note",8} {"x hand",8} {"CPU",6} {"found",6}");
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
