namespace NoteSdk.Dql.Syntax;

/// <summary><c>!a</c>.</summary>
internal sealed class NotExpression(QueryExpression operand, QuerySpan span) : QueryExpression(span, [operand])
{
    public QueryExpression Operand { get; } = operand;
}
