using NoteSdk.Dql.Functions;

namespace NoteSdk.Dql.Syntax;

/// <summary>A field of the row, or a global such as <c>this</c>.</summary>
internal sealed class VariableExpression(string name, QuerySpan span) : QueryExpression(span, [])
{
    public string Name { get; } = name;
}
