using System.Runtime.CompilerServices;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>The three queries of a person's note and the same in LINQ, over a vault that was opened just now or has answered them before.</summary>
internal sealed class QuerySubject
{
    private const int Rounds = 9;
    private const int WarmUps = 6;

    private readonly VaultCorpus _corpus;
    private readonly string _person;

    public QuerySubject(VaultCorpus corpus)
    {
        _corpus = corpus;
        Vault vault = Open();
        Person person = vault.Notes<Person>().First(one => QueriesByHand.Projects(vault, one).Any() && QueriesByHand.OpenTasks(vault, one.Handle).Any());
        _person = vault.PathOf(person)!;
        FoundRow[] found = ByQueries(vault, person);
        FoundRow[] byHand = ByHand(vault, person);
        bool areSame = found.Length == byHand.Length && byHand.Zip(found).All(static pair => pair.First.IsSame(pair.Second));
        if (!areSame) throw new InvalidOperationException($"The queries of {person.Title} and LINQ by hand do not find the same.");
        Found = found.Length;
    }

    /// <summary>Gets the number of rows that all three find.</summary>
    public int Found { get; }

    public VaultFigure HandFirst { get; } = new("LINQ over typed notes, first question");

    public VaultFigure First { get; } = new("queries, first question");

    public VaultFigure HandAgain { get; } = new("LINQ over typed notes, asked again");

    public VaultFigure Again { get; } = new("queries, asked again");

    public void Measure()
    {
        for (int round = -WarmUps; round < Rounds; round++)
        {
            MeasureFirst(HandFirst, ByHand, isWarmUp: round < 0);
            MeasureFirst(First, ByQueries, isWarmUp: round < 0);
            MeasureAgain(isWarmUp: round < 0);
        }
    }

    private void MeasureFirst(VaultFigure figure, Func<Vault, Person, FoundRow[]> ask, bool isWarmUp)
    {
        Vault vault = Open();
        Person person = vault.Get<Person>(_person);
        figure.Run(() => ask(vault, person), isWarmUp);
    }

    /// <summary>Asks again with all that the first question has read held in memory. Not inlined, so that nothing holds it afterwards.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MeasureAgain(bool isWarmUp)
    {
        Vault vault = Open();
        Person person = vault.Get<Person>(_person);
        object[] held = [vault.Notes<Project>().ToArray(), vault.Notes<Meeting>().ToArray(), vault.Query("LIST LIMIT 0"), ByHand(vault, person), ByQueries(vault, person)];
        HandAgain.Run(() => ByHand(vault, person), isWarmUp);
        Again.Run(() => ByQueries(vault, person), isWarmUp);
        GC.KeepAlive(held);
    }

    private Vault Open() => Vault.OpenAsync(_corpus.Root, NoteTypes.All).GetAwaiter().GetResult();

    private static FoundRow[] ByQueries(Vault vault, Person person) =>
    [
        .. vault.Query(person.Projects!, person).Select(hit => new FoundRow(hit.Note!.Path)),
        .. vault.Query(person.OpenTasks!, person).Select(Row),
        .. vault.Query(person.TasksTheyOwn!, person).Select(Row),
    ];

    private static FoundRow[] ByHand(Vault vault, Person person) =>
        [.. QueriesByHand.Projects(vault, person), .. QueriesByHand.OpenTasks(vault, person.Title), .. QueriesByHand.OpenTasks(vault, person.Handle)];

    private static FoundRow Row(QueryHit hit) =>
        new(hit.Note!.Path, hit.Task!["due"].AsDate is { } due ? DateOnly.FromDateTime(due.DateTime) : null, hit.Task.Text);
}
