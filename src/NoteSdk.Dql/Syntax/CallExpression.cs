using System.Collections.Generic;

namespace NoteSdk.Dql.Syntax;

/// <summary>A call. If the callee is a plain name, it names a function, whatever fields there are.</summary>
internal sealed class CallExpression(QueryExpression callee, IReadOnlyList<QueryExpression> arguments, QuerySpan span)
    : QueryExpression(span, callee is VariableExpression ? arguments : [callee, .. arguments])
{
    public QueryExpression Callee { get; } = callee;

    public IReadOnlyList<QueryExpression> Arguments { get; } = arguments;
}
