namespace NoteSdk.Dql.Syntax;

/// <summary>A second <c>FROM</c>: it can be written, and fails when it is run.</summary>
internal sealed class FromOperation(SourceExpression source, QuerySpan span) : QueryOperation(span)
{
    public SourceExpression Source { get; } = source;
}
