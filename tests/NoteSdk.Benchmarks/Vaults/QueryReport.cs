using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>Measures the three queries of a person's note against the same by hand, in vaults of a quarter, a half and all of the notes.</summary>
internal sealed class QueryReport(TextWriter output, int notes)
{
    private const double MostTimesByHand = 3;
    private const int Rounds = 9;
    private const int WarmUps = 6;

    public void Run()
    {
        Print($"machine  {Environment.ProcessorCount} cores, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}; medians of {Rounds} rounds taken in turns, after a collection each");
        Print($"");
        Print($"{"notes",8} {"",-36} {"ms",8} {"CPU ms",8} {"µs/note",8} {"x hand",8} {"CPU",6} {"found",6}");
        foreach (int count in (int[])[Math.Max(1, notes / 4), Math.Max(1, notes / 2), notes]) Run(count);
    }

    private void Run(int count)
    {
        using VaultCorpus corpus = new(count);
        Vault vault = Vault.OpenAsync(corpus.Root, NoteTypes.All).GetAwaiter().GetResult();
        Person person = vault.Notes<Person>().First(one => QueriesByHand.Projects(vault, one).Length > 0 && QueriesByHand.OpenTasks(vault, one.Handle).Length > 0);
        string[] found = ByQueries(vault, person);
        if (!found.SequenceEqual(ByHand(vault, person))) throw new InvalidOperationException($"The queries of {person.Title} and the loops by hand do not find the same.");

        // Pages are kept as long as memory is not wanted: the collection before each round takes them away, unless something holds a result.
        VaultFigure byHand = new("loops by hand", () => ByHand(vault, person));
        VaultFigure first = new("queries, nothing read yet", () => ByQueries(vault, person));
        VaultFigure again = new("queries, asked again", () => ByQueries(vault, person));
        for (int round = -WarmUps; round < Rounds; round++)
        {
            byHand.Run(isWarmUp: round < 0);
            first.Run(isWarmUp: round < 0);
            RunAgain(vault, again, isWarmUp: round < 0);
        }

        foreach (VaultFigure figure in (VaultFigure[])[byHand, first, again])
        {
            Print($"{count,8:N0} {figure.Name,-36} {figure.Elapsed,8:N1} {figure.Used,8:N1} {figure.Elapsed * 1000 / count,8:N1} {figure.Elapsed / byHand.Elapsed,8:N2} {figure.Used / byHand.Used,6:N2} {found.Length,6:N0}");
        }

        Goal(first, byHand);
        Goal(again, byHand);
    }

    /// <summary>Runs a figure with all pages read. Not inlined, so that nothing holds the pages afterwards.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void RunAgain(Vault vault, VaultFigure figure, bool isWarmUp)
    {
        QueryResult held = vault.Query("LIST LIMIT 0");
        figure.Run(isWarmUp);
        GC.KeepAlive(held);
    }

    private static string[] ByQueries(Vault vault, Person person) =>
    [
        .. vault.Query(person.Projects!, person).Select(hit => hit.Note!.Path),
        .. vault.Query(person.OpenTasks!, person).Select(hit => $"{hit.Note!.Path}:{hit.Task!.Line}"),
        .. vault.Query(person.TasksTheyOwn!, person).Select(hit => $"{hit.Note!.Path}:{hit.Task!.Line}"),
    ];

    private static string[] ByHand(Vault vault, Person person) =>
        [.. QueriesByHand.Projects(vault, person), .. QueriesByHand.OpenTasks(vault, person.Title), .. QueriesByHand.OpenTasks(vault, person.Handle)];

    private void Goal(VaultFigure figure, VaultFigure byHand)
    {
        double times = figure.Used / byHand.Used;
        Print($"goal     {figure.Name}, in times of the loops by hand, CPU: at most {MostTimesByHand:N0}, now {times:N2}{(times <= MostTimesByHand ? "" : " (not yet)")}");
    }

    private void Print(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
