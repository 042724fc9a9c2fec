using System.Collections.Generic;

namespace NoteSdk.Dql.Syntax;

/// <summary><c>(x) => x + 1</c>.</summary>
internal sealed class LambdaExpression(IReadOnlyList<string> parameters, QueryExpression body, QuerySpan span) : QueryExpression(span, [body])
{
    public IReadOnlyList<string> Parameters { get; } = parameters;

    public QueryExpression Body { get; } = body;
}
