namespace NoteSdk.Dql.Syntax;

/// <summary><c>LIMIT</c>.</summary>
internal sealed class LimitOperation(QueryExpression amount, QuerySpan span) : QueryOperation(span)
{
    public QueryExpression Amount { get; } = amount;
}
