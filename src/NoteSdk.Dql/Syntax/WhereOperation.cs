namespace NoteSdk.Dql.Syntax;

/// <summary><c>WHERE</c>.</summary>
internal sealed class WhereOperation(QueryExpression condition, QuerySpan span) : QueryOperation(span)
{
    public QueryExpression Condition { get; } = condition;
}
