using System;

namespace NoteSdk.Dql.Syntax;

/// <summary>Two sources with <c>and</c> or <c>or</c> between them.</summary>
internal sealed class BinarySource(SourceExpression left, bool isAnd, SourceExpression right, QuerySpan span)
    : SourceExpression(span, Math.Max(left.Depth, right.Depth) + 1)
{
    public SourceExpression Left { get; } = left;

    public bool IsAnd { get; } = isAnd;

    public SourceExpression Right { get; } = right;

    /// <summary>Gets a value indicating whether it is in parentheses; its span is the text between them.</summary>
    public bool IsParenthesized { get; private init; }

    /// <summary>The same with parentheses around it.</summary>
    public BinarySource InParentheses() => new(Left, IsAnd, Right, Span) { IsParenthesized = true };
}
