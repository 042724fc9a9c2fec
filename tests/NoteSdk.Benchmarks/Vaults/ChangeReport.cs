using System.Globalization;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>Measures the same questions of a vault that has not changed, and right after an edit of one note.</summary>
internal sealed class ChangeReport(TextWriter output, VaultCorpus corpus)
{
    private const double MostTimes = 1.3;

    /// <summary>So many until the just-in-time compiler has no better code left.</summary>
    private const int WarmUpRounds = 4;
    private const int Rounds = 11;

    public void Run()
    {
        Vault vault = Vault.OpenAsync(corpus.Root, NoteTypes.All).GetAwaiter().GetResult();
        string[] people = [.. vault.Notes().Where(static note => ReferenceEquals(note.Type, NoteType.Of<Person>())).Take(WarmUpRounds + Rounds).Select(static note => note.Path)];
        VaultNote[] some = [.. vault.Notes().Where((_, i) => i % Math.Max(1, corpus.Files.Count / 100) == 0)];
        Print($"");
        Print($"{"after one edit, medians of CPU time",-40} {"unchanged",10} {"changed",10} {"times",6}");
        Compare("query of a field", vault, people, () => Query(vault, "LIST WHERE last_contact AND last_contact < date(2025-03-01)"));
        Compare("query of a tag", vault, people, () => Query(vault, "LIST FROM #type/meeting"));
        Compare("query of tasks", vault, people, () => Query(vault, "TASK WHERE !completed AND due < date(2025-03-01)"));
        Compare("backlinks of 100 notes", vault, people, () => some.Sum(note => vault.Backlinks(note).Count));
        Compare("tags", vault, people, () => vault.Tags().Count);
        Compare("tasks", vault, people, () => vault.Tasks().Count());
    }

    private void Compare(string name, Vault vault, string[] people, Func<object> ask)
    {
        VaultFigure unchanged = new(name);
        VaultFigure changed = new(name);
        for (int round = 0; round < people.Length; round++)
        {
            object held = ask();
            unchanged.Run(() => held = ask(), isWarmUp: round < WarmUpRounds);
            Person person = vault.Get<Person>(people[round]);
            vault.Save(person with { LastContact = (person.LastContact ?? new DateOnly(2025, 1, 1)).AddDays(1) });
            changed.Run(() => held = ask(), isWarmUp: round < WarmUpRounds);
            GC.KeepAlive(held);
        }

        Print($"{name,-40} {unchanged.Used,10:N2} {changed.Used,10:N2} {changed.Used / unchanged.Used,6:N2}");
        double times = changed.Used / unchanged.Used;
        Print($"goal     {name}, after one edit to unchanged: at most {MostTimes}, now {times:N2}{(times <= MostTimes ? "" : " (not yet)")}");
    }

    /// <summary>A query with its result, which keeps what the query has read, as a program does that shows it.</summary>
    private static QueryResult Query(Vault vault, string query)
    {
        QueryResult result = vault.Query(query);
        return result.Error is null && result.Count > 0 ? result : throw new InvalidOperationException($"The query '{query}' found nothing: {result.Error}");
    }

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
