namespace NoteSdk.Queries.Running;

/// <summary>The result of LIST.</summary>
/// <param name="Values">What each row is shown as, its value, or a pair of both.</param>
internal sealed record ListResult(IReadOnlyList<QueryValue> Values) : QueryOutcome;
