using System.Collections.Generic;

namespace NoteSdk.Dql.Syntax;

/// <summary>A whole query.</summary>
internal sealed class QuerySyntax(QueryHeader header, SourceExpression? source, IReadOnlyList<QueryOperation> operations, QuerySpan span) : QueryNode(span)
{
    public QueryHeader Header { get; } = header;

    /// <summary>Gets the first <c>FROM</c>; null if there is none, which means all notes.</summary>
    public SourceExpression? Source { get; } = source;

    public IReadOnlyList<QueryOperation> Operations { get; } = operations;
}
