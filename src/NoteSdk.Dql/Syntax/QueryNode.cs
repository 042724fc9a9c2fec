namespace NoteSdk.Dql.Syntax;

/// <summary>A node of a query's syntax tree. Trees never change, and hold no value that depends on a vault or a clock.</summary>
internal abstract class QueryNode(QuerySpan span)
{
    /// <summary>Gets where the node is written.</summary>
    public QuerySpan Span { get; } = span;
}
