namespace NoteSdk.Queries;

/// <summary>A query that could not be run.</summary>
/// <param name="Message">What went wrong.</param>
internal sealed record QueryError(string Message) : QueryResult;
