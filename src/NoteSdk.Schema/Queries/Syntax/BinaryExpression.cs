using System;

namespace NoteSdk.Schema.Queries;

/// <summary>Two expressions with an operator between them.</summary>
internal sealed class BinaryExpression(QueryExpression left, BinaryOperator op, QueryExpression right)
    : QueryExpression(QuerySpan.Cover(left.Span, right.Span), Math.Max(left.Depth, right.Depth) + 1)
{
    public QueryExpression Left { get; } = left;

    public BinaryOperator Operator { get; } = op;

    public QueryExpression Right { get; } = right;
}
