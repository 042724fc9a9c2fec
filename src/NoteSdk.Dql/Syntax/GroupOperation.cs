namespace NoteSdk.Dql.Syntax;

/// <summary><c>GROUP BY</c>.</summary>
internal sealed class GroupOperation(NamedExpression field, QuerySpan span) : QueryOperation(span)
{
    public NamedExpression Field { get; } = field;
}
