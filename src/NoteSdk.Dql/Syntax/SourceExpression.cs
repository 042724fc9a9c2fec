namespace NoteSdk.Dql.Syntax;

/// <summary>The source after <c>FROM</c>: which notes a query looks at.</summary>
internal abstract class SourceExpression(QuerySpan span, int depth = 1) : QueryNode(span)
{
    /// <summary>Gets the depth of nesting, including this source. The parser limits it.</summary>
    public int Depth { get; } = depth;
}
