using System;
using System.Collections.Generic;

namespace NoteSdk.Schema.Queries;

/// <summary>An expression. There are nine kinds (DQL.md, section 2).</summary>
internal abstract class QueryExpression(QuerySpan span, int depth) : QueryNode(span)
{
    /// <summary>Gets how many expressions stand in one another, this one included. The parser bounds it, so that a walk may recurse.</summary>
    public int Depth { get; } = depth;

    /// <summary>The depth of an expression around others.</summary>
    protected static int Around(IEnumerable<QueryExpression> inner)
    {
        int depth = 0;
        foreach (QueryExpression one in inner)
            depth = Math.Max(depth, one.Depth);
        return depth + 1;
    }
}
