using System.Collections.Generic;

namespace NoteSdk.Dql.Syntax;

/// <summary><c>[1, 2]</c>.</summary>
internal sealed class ListExpression(IReadOnlyList<QueryExpression> items, QuerySpan span) : QueryExpression(span, items)
{
    public IReadOnlyList<QueryExpression> Items { get; } = items;
}
