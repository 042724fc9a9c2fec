namespace NoteSdk.Schema.Queries;

/// <summary>One key of a <c>SORT</c>.</summary>
internal readonly record struct SortKey(QueryExpression Expression, bool IsDescending);
