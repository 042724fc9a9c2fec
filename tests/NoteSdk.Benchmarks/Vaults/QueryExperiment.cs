using NoteSdk.Benchmarks.Measuring;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>Queries beside the same in LINQ by hand: the three of a person's note, groups, and the look-up of a field.</summary>
internal sealed class QueryExperiment() : Experiment("queries")
{
    private const int WarmUpNotes = 2_500;

    public override void Run(Plan plan, Report report)
    {
        int notes = plan.NotesOr(trial: 1_000, quick: 10_000, full: 10_000);
        WarmUp(plan);
        using VaultCorpus all = new(notes);
        if (plan.Effort == Effort.Full) Growth(plan, report, notes);
        Head(report, "the three queries of a person's note");
        QuerySubject person = Measure(plan, report, all, Questions.OfPerson(all));
        report.Score(Goals.QueryFirst, person.First.TimesOf(person.HandFirst));
        report.Score(Goals.QueryAgain, person.Again.TimesOf(person.HandAgain));
        Head(report, "people grouped by a date");
        QuerySubject groups = Measure(plan, report, all, Questions.Groups);
        report.Score(Goals.GroupBy, groups.Again.TimesOf(groups.HandAgain));
        if (plan.Effort == Effort.Quick) return;
        Head(report, "one field of all people, which their type declares");
        Measure(plan, report, all, Questions.Field);
        Head(report, "the same in a vault that knows no types");
        Measure(plan, report, all, Questions.FieldWithoutTypes);
    }

    /// <summary>Has all code compiled as well as it ever will, so that the first vault pays for it no more than the last.</summary>
    private static void WarmUp(Plan plan)
    {
        using VaultCorpus corpus = new(plan.IsTrial ? 500 : WarmUpNotes);
        for (int i = 0; i < plan.Pick(trial: 0, quick: 1, full: 3); i++)
        {
            new QuerySubject(corpus, Questions.OfPerson(corpus), plan).Measure();
            new QuerySubject(corpus, Questions.Field, plan).Measure();
        }
    }

    /// <summary>The queries of a person's note in vaults of a quarter, a half and all of the notes.</summary>
    private static void Growth(Plan plan, Report report, int notes)
    {
        int[] counts = [Math.Max(1, notes / 4), Math.Max(1, notes / 2), notes];
        Head(report, "the three queries of a person's note, in vaults of several sizes");
        QuerySubject[] subjects = Array.ConvertAll(counts, count =>
        {
            using VaultCorpus corpus = new(count);
            return Measure(plan, report, corpus, Questions.OfPerson(corpus));
        });
        report.Print($"");
        report.Print($"time per note, as times of that in the smallest vault; 1 is linear, CPU in brackets");
        foreach (Func<QuerySubject, VaultFigure> figure in (Func<QuerySubject, VaultFigure>[])[static one => one.First, static one => one.Again])
        {
            VaultFigure least = figure(subjects[0]);
            string growth = string.Join("  ", subjects.Select((subject, i) => Times(counts[i], figure(subject), (double)counts[0] / counts[i])));
            report.Print($"{least.Name,-45} {growth}");

            string Times(int count, VaultFigure one, double share) =>
                FormattableString.Invariant($"{count:N0}: {one.Elapsed / least.Elapsed * share:N2} ({one.Used / least.Used * share:N2})");
        }
    }

    private static QuerySubject Measure(Plan plan, Report report, VaultCorpus corpus, Question question)
    {
        QuerySubject subject = new(corpus, question, plan);
        subject.Measure();
        int count = corpus.Files.Count;
        Row(report, count, subject.Found, subject.HandFirst, subject.HandFirst);
        Row(report, count, subject.Found, subject.First, subject.HandFirst);
        Row(report, count, subject.Found, subject.HandAgain, subject.HandAgain);
        Row(report, count, subject.Found, subject.Again, subject.HandAgain);
        return subject;
    }

    private static void Head(Report report, string question)
    {
        report.Section($"queries: {question}");
        report.Print($"{"notes",8} {"",-38} {"ms",8} {"CPU ms",8} {"µs/note",8} {"x hand",8} {"CPU",6} {"found",6}");
    }

    private static void Row(Report report, int count, int found, VaultFigure one, VaultFigure byHand)
    {
        string ratios = FormattableString.Invariant($"{one.Elapsed / byHand.Elapsed,8:N2} {one.Used / byHand.Used,6:N2}");
        report.Print($"{count,8:N0} {one.Name,-38} {one.Elapsed,8:N1} {one.Used,8:N1} {one.Elapsed * 1000 / count,8:N1} {ratios} {found,6:N0}");
    }
}
