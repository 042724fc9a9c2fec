using System.Collections.Generic;
using System.Linq;

namespace NoteSdk.Dql.Syntax;

/// <summary>An expression. There are nine kinds (NoteSdk.Dql/README.md, section 2).</summary>
internal abstract class QueryExpression(QuerySpan span, IReadOnlyList<QueryExpression> children) : QueryNode(span)
{
    /// <summary>
    /// Gets its subexpressions in the order in which they are written. A plain name that is called names a function, and is not one of them.
    /// </summary>
    public IReadOnlyList<QueryExpression> Children { get; } = children;

    /// <summary>Gets the depth of nesting, including this expression. The parser limits it, so that code may recurse.</summary>
    public int Depth { get; } = 1 + children.Select(static child => child.Depth).DefaultIfEmpty().Max();
}
