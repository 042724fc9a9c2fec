namespace NoteSdk.Dql.Syntax;

/// <summary>Two expressions with an operator between them.</summary>
internal sealed class BinaryExpression(QueryExpression left, BinaryOperator op, QueryExpression right, QuerySpan span)
    : QueryExpression(span, [left, right])
{
    public QueryExpression Left { get; } = left;

    public BinaryOperator Operator { get; } = op;

    public QueryExpression Right { get; } = right;

    /// <summary>Gets a value indicating whether it is in parentheses; its span is the text between them.</summary>
    public bool IsParenthesized { get; private init; }

    /// <summary>The same with parentheses around it.</summary>
    public BinaryExpression InParentheses() => new(Left, Operator, Right, Span) { IsParenthesized = true };
}
