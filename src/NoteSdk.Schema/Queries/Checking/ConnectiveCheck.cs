using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>
/// <c>and</c> and <c>or</c> have the same precedence, so that <c>a or b and c</c> is <c>(a or b) and c</c>, which few people know. A chain of them is reported
/// once.
/// </summary>
internal static class ConnectiveCheck
{
    public static void Run(BinaryExpression binary, QueryFindings findings)
    {
        if (Left(binary) is { } left && left.Operator != binary.Operator && !IsMixed(left))
            Report(binary.Span, left.Span, findings);
    }

    /// <summary>Checks all of a source.</summary>
    public static void Run(SourceExpression source, QueryFindings findings)
    {
        if (source is NotSource not)
            Run(not.Operand, findings);
        if (source is not BinarySource binary)
            return;
        Run(binary.Left, findings);
        Run(binary.Right, findings);
        if (Left(binary) is { } left && left.IsAnd != binary.IsAnd && !IsMixed(left))
            Report(binary.Span, left.Span, findings);
    }

    /// <summary>The left operand of <c>and</c> or <c>or</c> on the same level, if it is one too.</summary>
    private static BinaryExpression? Left(BinaryExpression binary) =>
        binary.Operator <= BinaryOperator.Or && binary.Left is BinaryExpression { Operator: <= BinaryOperator.Or, IsParenthesized: false } left ? left : null;

    private static BinarySource? Left(BinarySource binary) => binary.Left is BinarySource { IsParenthesized: false } left ? left : null;

    private static bool IsMixed(BinaryExpression row)
    {
        for (BinaryExpression at = row; Left(at) is { } left; at = left)
        {
            if (left.Operator != row.Operator)
                return true;
        }

        return false;
    }

    private static bool IsMixed(BinarySource row)
    {
        for (BinarySource at = row; Left(at) is { } left; at = left)
        {
            if (left.IsAnd != row.IsAnd)
                return true;
        }

        return false;
    }

    private static void Report(QuerySpan whole, QuerySpan left, QueryFindings findings)
    {
        string rest = findings.Excerpt(new(left.End, whole.End));
        findings.Report(SchemaRules.QueryQuirk, whole, "'and' and 'or' are read from left to right, neither before the other",
            $"if that is meant, write '({findings.Excerpt(left)}) {rest}', else other parentheses");
    }
}
