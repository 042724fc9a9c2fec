namespace NoteSdk.Dql.Syntax;

/// <summary>What stands after <c>FROM</c>: which notes a query looks at.</summary>
internal abstract class SourceExpression(QuerySpan span, int depth = 1) : QueryNode(span)
{
    /// <summary>Gets how deeply sources are nested, this one included. The parser bounds it.</summary>
    public int Depth { get; } = depth;
}
