using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>Finds comparisons of values with different types, which compare by the names of their types, whatever the values are.</summary>
internal static class ComparisonCheck
{
    public static void Run(BinaryExpression comparison, QueryTypes left, QueryTypes right, QueryFindings findings)
    {
        if (left == None || right == None || (left & right) != 0)
            return;
        string effect = comparison.Operator switch
        {
            BinaryOperator.Equal => "is always false",
            BinaryOperator.NotEqual => "is always true",
            _ => "does not depend on the values",
        };
        string advice = Advice(left, comparison.Left, comparison.Right, findings) ?? Advice(right, comparison.Right, comparison.Left, findings)
            ?? "compare values of one type";
        findings.Report(SchemaRules.QueryComparison, comparison.Span, findings.Excerpt(comparison.Span), CallTypes.WithoutNull(left).Name(),
            CallTypes.WithoutNull(right).Name(), effect, advice);
    }

    /// <summary>What to write instead of a value so that it fits the other side; null if nothing is known.</summary>
    private static string? Advice(QueryTypes wanted, QueryExpression other, QueryExpression value, QueryFindings findings)
    {
        QueryTypes kind = CallTypes.WithoutNull(wanted);
        string text = findings.Excerpt(value.Span);
        if (kind == QueryTypes.Array)
            return $"write 'contains({findings.Excerpt(other.Span)}, {text})'";
        if (value is not LiteralExpression literal)
            return null;
        return (kind, literal.Value) switch
        {
            (Date, string) => $"write 'date({text})'",
            (Duration, string) => $"write 'dur({text})'",
            (Duration, double) => $"write a duration, as in 'dur({text} days)'",
            (Number, string) or (QueryTypes.Boolean, "true" or "false") => $"write '{text.Trim('"')}' without quotes",
            (_, string name) when (kind & Link) != 0 => $"write '[[{YamlValue.Clip(name)}]]'",
            (QueryTypes.String, double or bool) => $"write '\"{text}\"'",
            _ => null,
        };
    }
}
