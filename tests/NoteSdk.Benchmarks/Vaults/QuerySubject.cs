using System.Runtime.CompilerServices;
using NoteSdk.Benchmarks.Measuring;
using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>A question by queries and by hand, to a vault that was opened just now, and to one that has answered it before.</summary>
internal sealed class QuerySubject
{
    private readonly VaultCorpus _corpus;
    private readonly Plan _plan;
    private readonly Question _question;

    public QuerySubject(VaultCorpus corpus, Question question, Plan plan)
    {
        _plan = plan;
        _corpus = corpus;
        _question = question;
        FoundRow[] found = question.ByQueries(Open(question.Types));
        FoundRow[] byHand = question.ByHand(Open(NoteTypes.All));
        (FoundRow? Found, FoundRow? ByHand) different = found.Zip(byHand).FirstOrDefault(static pair => !pair.Second.IsSame(pair.First));
        if (found.Length != byHand.Length || different.Found is not null)
        {
            string counts = $"Queries find {found.Length} rows, LINQ by hand {byHand.Length}";
            throw new DifferentResultsException($"{counts}; {different.Found} is {different.ByHand} there.");
        }

        Found = found.Length;
    }

    /// <summary>Gets the number of rows that are found.</summary>
    public int Found { get; }

    public VaultFigure HandFirst { get; } = new("LINQ over typed notes, first question");

    public VaultFigure First { get; } = new("queries, first question");

    public VaultFigure HandAgain { get; } = new("LINQ over typed notes, asked again");

    public VaultFigure Again { get; } = new("queries, asked again");

    public void Measure()
    {
        for (int round = -_plan.Pick(trial: 0, quick: 1, full: 3); round < _plan.Pick(trial: 1, quick: 5, full: 9); round++)
        {
            MeasureFirst(HandFirst, Open(NoteTypes.All), _question.ByHand, isWarmUp: round < 0);
            MeasureFirst(First, Open(_question.Types), _question.ByQueries, isWarmUp: round < 0);
            MeasureHandAgain(isWarmUp: round < 0);
            MeasureAgain(isWarmUp: round < 0);
        }
    }

    private static void MeasureFirst(VaultFigure figure, Vault vault, Func<Vault, FoundRow[]> ask, bool isWarmUp) => figure.Run(() => ask(vault), isWarmUp);

    /// <summary>Asks again with all records held in memory. Not inlined, so that nothing holds them afterwards.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MeasureHandAgain(bool isWarmUp)
    {
        Vault vault = Open(NoteTypes.All);
        NoteRecord[] held = [.. vault.Notes().Select(static note => note.Read())];
        _question.ByHand(vault);
        HandAgain.Run(() => _question.ByHand(vault), isWarmUp);
        GC.KeepAlive(held);
    }

    /// <summary>Asks again with what queries have read held in memory.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MeasureAgain(bool isWarmUp)
    {
        Vault vault = Open(_question.Types);
        QueryResult held = vault.Query("LIST LIMIT 0");
        _question.ByQueries(vault);
        Again.Run(() => _question.ByQueries(vault), isWarmUp);
        GC.KeepAlive(held);
    }

    private Vault Open(IReadOnlyList<NoteType> types) => Vault.OpenAsync(_corpus.Root, types).GetAwaiter().GetResult();
}
