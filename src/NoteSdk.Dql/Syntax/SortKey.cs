namespace NoteSdk.Dql.Syntax;

/// <summary>One key of a <c>SORT</c>.</summary>
internal readonly record struct SortKey(QueryExpression Expression, bool IsDescending);
