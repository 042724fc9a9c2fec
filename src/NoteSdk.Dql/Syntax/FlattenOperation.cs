namespace NoteSdk.Dql.Syntax;

/// <summary><c>FLATTEN</c>.</summary>
internal sealed class FlattenOperation(NamedExpression field, QuerySpan span) : QueryOperation(span)
{
    public NamedExpression Field { get; } = field;
}
