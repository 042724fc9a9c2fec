using NoteSdk.Benchmarks.Notes;

namespace NoteSdk.Benchmarks.Vaults;

/// <summary>The questions that are measured.</summary>
internal static class Questions
{
    private const string Stale = "LIST FROM \"VAST/People\" WHERE last_contact AND last_contact < date(2025-03-01)";

    /// <summary>Gets the question for people not met for long: one field of all people.</summary>
    public static Question Field { get; } =
        new(static vault => [.. vault.Query(Stale).Select(static hit => new FoundRow(hit.Note!.Path))], QueriesByHand.Stale);

    /// <summary>Gets the same in a vault that knows no types, where a field is one of all fields of its note.</summary>
    public static Question FieldWithoutTypes { get; } = Field with { Types = [] };

    /// <summary>Gets the question for how many people were last met on each day.</summary>
    public static Question Groups { get; } = new(GroupsByQuery, QueriesByHand.Groups);

    /// <summary>The three queries of the note of one person.</summary>
    public static Question OfPerson(VaultCorpus corpus)
    {
        Vault vault = Vault.OpenAsync(corpus.Root, NoteTypes.All).GetAwaiter().GetResult();
        Person person = vault.Notes<Person>().First(one => QueriesByHand.Projects(vault, one).Any() && QueriesByHand.OpenTasks(vault, one.Handle).Any());
        string path = vault.PathOf(person)!;
        return new Question(vault => ByQueries(vault, vault.Get<Person>(path)), vault => ByHand(vault, vault.Get<Person>(path)));
    }

    private static FoundRow[] ByQueries(Vault vault, Person person) =>
    [
        .. vault.Query(person.Projects!, person).Select(static hit => new FoundRow(hit.Note!.Path)),
        .. vault.Query(person.OpenTasks!, person).Select(Row),
        .. vault.Query(person.TasksTheyOwn!, person).Select(Row),
    ];

    private static FoundRow[] GroupsByQuery(Vault vault) =>
    [
        .. vault.Query("TABLE length(rows) WHERE last_contact GROUP BY last_contact")
            .Select(static hit => new FoundRow(hit.Values[1].ToString(), Day(hit.Values[0]))),
    ];

    private static FoundRow[] ByHand(Vault vault, Person person) =>
        [.. QueriesByHand.Projects(vault, person), .. QueriesByHand.OpenTasks(vault, person.Title), .. QueriesByHand.OpenTasks(vault, person.Handle)];

    private static FoundRow Row(QueryHit hit) =>
        new(hit.Note!.Path, Day(hit.Task!["due"]), hit.Task.Text);

    private static DateOnly? Day(QueryValue value) => value.AsDate is { } date ? DateOnly.FromDateTime(date.DateTime) : null;
}
