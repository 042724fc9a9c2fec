namespace NoteSdk.Queries;

/// <summary>A value that only shows something.</summary>
internal abstract record QueryWidget;

/// <summary>What a LIST with a value shows of a row.</summary>
internal sealed record ListPair(QueryValue Key, QueryValue Value) : QueryWidget;

/// <summary>A link to a web page.</summary>
internal sealed record ExternalLink(string Url, string Display) : QueryWidget;
