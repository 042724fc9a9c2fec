namespace NoteSdk.Dql.Parsing;

/// <summary>The result of parsing: a tree or an error, never both.</summary>
internal readonly record struct QueryParseResult<T>(T? Value, QueryParseError? Error)
    where T : class;
