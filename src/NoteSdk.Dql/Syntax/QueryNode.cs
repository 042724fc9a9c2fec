namespace NoteSdk.Dql.Syntax;

/// <summary>A node of a query's syntax tree. Trees are immutable and do not depend on a vault or a clock.</summary>
internal abstract class QueryNode(QuerySpan span)
{
    /// <summary>Gets where the node is written.</summary>
    public QuerySpan Span { get; } = span;
}
