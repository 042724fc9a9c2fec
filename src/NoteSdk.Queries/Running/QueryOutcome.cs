using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Running;

/// <summary>The outcome of a query.</summary>
internal abstract record QueryOutcome
{
    /// <summary>Gets the names that the rows are grouped by, the innermost group first; empty if each row belongs to a note.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Gets what the expressions of each row see; empty for tasks, which see themselves.</summary>
    public IReadOnlyList<QueryObject> RowData { get; init; } = [];

    /// <summary>Gets what each step did, with the rows that it dropped because they failed.</summary>
    public IReadOnlyList<QueryStep> Steps { get; init; } = [];
}
