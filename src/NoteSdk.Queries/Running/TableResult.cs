namespace NoteSdk.Queries.Running;

/// <summary>What TABLE gave.</summary>
/// <param name="Headers">The names of the columns, that of what a row is shown as first unless WITHOUT ID.</param>
/// <param name="Rows">The cells of each row.</param>
internal sealed record TableResult(IReadOnlyList<string> Headers, IReadOnlyList<QueryValue[]> Rows) : QueryOutcome;
