namespace NoteSdk.Dql.Syntax;

/// <summary><c>a["b"]</c>, or <c>a.b</c>, which is the same.</summary>
internal sealed class IndexExpression(QueryExpression target, QueryExpression index, QuerySpan span)
    : QueryExpression(span, [target, index])
{
    public QueryExpression Target { get; } = target;

    public QueryExpression Index { get; } = index;
}
