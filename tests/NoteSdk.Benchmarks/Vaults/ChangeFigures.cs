using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>The same questions of a vault that has not changed, and right after an edit of one note; and the memory after many edits.</summary>
internal sealed class ChangeFigures
{
    private readonly Report _report;
    private readonly Plan _plan;
    private readonly Vault _vault;
    private readonly string[] _people;

    public ChangeFigures(Report report, VaultCorpus corpus, Plan plan)
    {
        _report = report;
        _plan = plan;
        _vault = Vault.OpenAsync(corpus.Root, NoteTypes.All).GetAwaiter().GetResult();
        _people = [.. _vault.Notes().Where(static note => ReferenceEquals(note.Type, NoteType.Of<Person>())).Select(static note => note.Path)];
    }

    public void Run()
    {
        VaultNote[] some = [.. _vault.Notes().Where((_, i) => i % Math.Max(1, _vault.Notes().Count / 100) == 0)];
        _report.Print($"");
        _report.Print($"{"after one edit, medians of CPU time in ms",-45} {"unchanged",10} {"changed",10} {"times",6}");
        double field = Compare("query of a field", () => Query("LIST WHERE last_contact AND last_contact < date(2025-03-01)"));
        double tag = Compare("query of a tag", () => Query("LIST FROM #type/meeting"));
        double query = Compare("query of tasks", () => Query("TASK WHERE !completed AND due < date(2025-03-01)"));
        double backlinks = Compare("backlinks of 100 notes", () => some.Sum(note => _vault.Backlinks(note).Count));
        double tags = Compare("tags", () => _vault.Tags().Count);
        double tasks = Compare("tasks", () => _vault.Tasks().Count());
        _report.Score(Goals.ChangeQuery, Math.Max(field, Math.Max(tag, query)));
        _report.Score(Goals.ChangeBacklinks, backlinks);
        _report.Score(Goals.ChangeTags, tags);
        _report.Score(Goals.ChangeTasks, tasks);

        long few = Weigh(edits: 10);
        long many = Weigh(edits: 100);
        _report.Print($"");
        _report.Print($"memory after 10 edits {few / 1e6:N2} MB, after 100 more {many / 1e6:N2} MB");
        _report.Score(Goals.ChangeMemory, (double)many / few);
    }

    private double Compare(string name, Func<object> ask)
    {
        VaultFigure unchanged = new(name);
        VaultFigure changed = new(name);
        for (int round = -_plan.WarmUps; round < _plan.Rounds; round++)
        {
            object held = ask();
            unchanged.Run(() => held = ask(), isWarmUp: round < 0);
            Edit(_people[round + _plan.WarmUps]);
            changed.Run(() => held = ask(), isWarmUp: round < 0);
            GC.KeepAlive(held);
        }

        double times = changed.Used / unchanged.Used;
        _report.Print($"{name,-45} {unchanged.Used,10:N2} {changed.Used,10:N2} {times,6:N2}");
        return times;
    }

    /// <summary>What is in use after so many edits, with the questions asked after each.</summary>
    private long Weigh(int edits)
    {
        for (int i = 0; i < edits; i++)
        {
            Edit(_people[i % 10]);
            _ = Query("LIST WHERE last_contact AND last_contact < date(2025-03-01)").Count + _vault.Tags().Count + _vault.Backlinks(_vault.Notes()[0]).Count;
        }

        // With the result of a query held, what queries keep is weighed, too.
        QueryResult held = Query("LIST WHERE last_contact AND last_contact < date(2025-03-01)");
        long used = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(held);
        return used;
    }

    private void Edit(string path)
    {
        Person person = _vault.Get<Person>(path);
        _vault.Save(person with { LastContact = (person.LastContact ?? new DateOnly(2025, 1, 1)).AddDays(1) });
    }

    /// <summary>A query with its result, which keeps what the query has read, as a program does that shows it.</summary>
    private QueryResult Query(string query)
    {
        QueryResult result = _vault.Query(query);
        return result.Error is null && result.Count > 0 ? result : throw new DifferentResultsException($"The query '{query}' found nothing: {result.Error}");
    }
}
