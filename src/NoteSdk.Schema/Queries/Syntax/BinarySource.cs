using System;

namespace NoteSdk.Schema.Queries;

/// <summary>Two sources with <c>and</c> or <c>or</c> between them.</summary>
internal sealed class BinarySource(SourceExpression left, bool isAnd, SourceExpression right)
    : SourceExpression(QuerySpan.Cover(left.Span, right.Span), Math.Max(left.Depth, right.Depth) + 1)
{
    public SourceExpression Left { get; } = left;

    public bool IsAnd { get; } = isAnd;

    public SourceExpression Right { get; } = right;
}
