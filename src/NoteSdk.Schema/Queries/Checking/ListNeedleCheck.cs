using System;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Diagnostics;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>If <c>contains</c> is given a list to look for, it returns a list of results, which is always truthy: it is useless as a condition.</summary>
internal static class ListNeedleCheck
{
    /// <summary>Checks the parts of a condition that decide it.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="typesOf">The types that an expression may give.</param>
    /// <param name="findings">Where to report.</param>
    public static void Run(QueryExpression condition, Func<QueryExpression, QueryTypes> typesOf, QueryFindings findings)
    {
        switch (condition)
        {
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } binary:
                Run(binary.Left, typesOf, findings);
                Run(binary.Right, typesOf, findings);
                break;
            case NotExpression not:
                Run(not.Operand, typesOf, findings);
                break;
            case CallExpression { Callee: VariableExpression { Name: "contains" or "icontains" or "econtains" }, Arguments: { Count: 2 } arguments } call
                when CallTypes.WithoutNull(typesOf(arguments[1])) == QueryTypes.Array:
                string text = findings.Excerpt(call.Span);
                findings.Report(SchemaRules.QueryQuirk, arguments[1].Span, "looking for a list gives a list of answers, which always counts as true",
                    $"write 'any({text})' or 'all({text})'");
                break;
        }
    }
}
