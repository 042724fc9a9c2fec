namespace NoteSdk.Dql.Syntax;

/// <summary>A second <c>FROM</c>: it is valid syntax, but fails when it is run.</summary>
internal sealed class FromOperation(SourceExpression source, QuerySpan span) : QueryOperation(span)
{
    public SourceExpression Source { get; } = source;
}
