namespace NoteSdk.Queries.Running;

/// <summary>What LIST gave.</summary>
/// <param name="Values">What each row is shown as, its value, or a pair of both.</param>
internal sealed record ListResult(IReadOnlyList<QueryValue> Values) : QueryOutcome;
