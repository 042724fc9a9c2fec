namespace NoteSdk.Schema.Queries;

/// <summary><c>GROUP BY</c>.</summary>
internal sealed class GroupOperation(NamedExpression field, QuerySpan span) : QueryOperation(span)
{
    public NamedExpression Field { get; } = field;
}
