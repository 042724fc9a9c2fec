namespace NoteSdk.Queries;

/// <summary>What a query gave.</summary>
internal abstract record QueryResult
{
    /// <summary>Gets the names that the rows are grouped by, the innermost group first; nothing where each row is of a note.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Gets what each step did, with the rows that it dropped because they failed.</summary>
    public IReadOnlyList<QueryStep> Steps { get; init; } = [];
}
