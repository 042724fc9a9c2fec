using NoteSdk.Dql.Parsing;

namespace NoteSdk.Queries.Running;

/// <summary>A query that could not be run.</summary>
/// <param name="Message">What went wrong.</param>
/// <param name="Parsing">Where, if the query cannot be parsed.</param>
internal sealed record QueryError(string Message, QueryParseError? Parsing = null) : QueryOutcome;
