using NoteSdk.Dql.Functions;

namespace NoteSdk.Dql.Syntax;

/// <summary>An expression with the name of its column or key: the text after <c>AS</c>, or else its own text.</summary>
internal sealed class NamedExpression(string name, QueryExpression expression, QuerySpan span) : QueryNode(span)
{
    public string Name { get; } = name;

    public QueryExpression Expression { get; } = expression;
}
