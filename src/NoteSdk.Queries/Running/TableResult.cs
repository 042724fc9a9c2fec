namespace NoteSdk.Queries.Running;

/// <summary>The result of TABLE.</summary>
/// <param name="Headers">The names of the columns, starting with the column of ids unless WITHOUT ID is given.</param>
/// <param name="Rows">The cells of each row.</param>
internal sealed record TableResult(IReadOnlyList<string> Headers, IReadOnlyList<QueryValue[]> Rows) : QueryOutcome;
