namespace NoteSdk.Queries.Values;

/// <summary>What a LIST with a value shows of a row.</summary>
internal sealed record ListPair(QueryValue Key, QueryValue Value) : QueryWidget;
