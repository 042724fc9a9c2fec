using System.Collections.Generic;
using System.Linq;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Yaml;
using static NoteSdk.Dql.Functions.QueryTypes;

namespace NoteSdk.Schema.Queries.Checking;

/// <summary>
/// Checks expressions by interpreting them over sets of types: an expression that fails for all values is an error; one about which too little is known is not.
/// </summary>
internal sealed class ExpressionChecker(RowScope scope, QueryFindings findings)
{
    /// <summary>Reports what is wrong with an expression, and returns its possible types.</summary>
    public QueryTypes Check(QueryExpression expression)
    {
        switch (expression)
        {
            case LiteralExpression literal:
                return OfLiteral(literal.Value);
            case VariableExpression variable:
                return scope.TypesOf(variable);
            case ListExpression list:
                CheckAll(list.Items);
                return QueryTypes.Array;
            case ObjectExpression map:
                CheckAll(map.Entries.Select(static entry => entry.Value));
                return QueryTypes.Object;
            case NotExpression not:
                Check(not.Operand);
                return QueryTypes.Boolean;
            case LambdaExpression lambda:
                scope.Enter(lambda);
                Check(lambda.Body);
                scope.Leave(lambda);
                return Function;
            case BinaryExpression binary:
                return OfBinary(binary);
            case CallExpression call:
                return OfCall(call);
            case IndexExpression index:
                return OfIndex(index);
            default:
                return Any;
        }
    }

    /// <summary>Checks a condition, where a list of results is never what is meant.</summary>
    public void CheckCondition(QueryExpression condition)
    {
        Check(condition);
        ListNeedleCheck.Run(condition, Check, findings);
    }

    private static QueryTypes OfLiteral(object? value) => value switch
    {
        null => Null,
        bool => QueryTypes.Boolean,
        double => Number,
        string => QueryTypes.String,
        DateSyntax => Date,
        DurationSyntax => Duration,
        LinkSyntax => Link,
        _ => Any,
    };

    private void CheckAll(IEnumerable<QueryExpression> expressions)
    {
        foreach (QueryExpression expression in expressions)
            Check(expression);
    }

    private QueryTypes OfBinary(BinaryExpression binary)
    {
        ConnectiveCheck.Run(binary, findings);
        QueryTypes left = Check(binary.Left);
        QueryTypes right = Check(binary.Right);
        if (binary.Operator is >= BinaryOperator.GreaterOrEqual and <= BinaryOperator.Equal)
            ComparisonCheck.Run(binary, left, right, findings);
        QueryTypes given = OperatorTypes.Of(binary.Operator, CallTypes.WithoutNull(left), CallTypes.WithoutNull(right));
        if (given == None)
        {
            string found = $"{CallTypes.WithoutNull(left).Name()} and {CallTypes.WithoutNull(right).Name()}";
            findings.Report(SchemaRules.QueryArguments, binary.Span, $"'{binary.Operator.Symbol()}' does not take {found}",
                $"it takes {OperatorTypes.Expected(binary.Operator)}");
            return Any;
        }

        return OperatorTypes.Of(binary.Operator, left, right);
    }

    private QueryTypes OfIndex(IndexExpression index)
    {
        if (scope.TypesOf(index) is { } known)
            return known;
        QueryTypes target = Check(index.Target);
        QueryTypes key = Check(index.Index);
        if (IndexTypes.Of(CallTypes.WithoutNull(target), CallTypes.WithoutNull(key)) != None)
            return IndexTypes.Of(target, key);
        findings.Report(
            SchemaRules.QueryArguments, index.Index.Span,
            $"{CallTypes.WithoutNull(target).Name()} has nothing at an index of type {CallTypes.WithoutNull(key).Name()}",
            "objects, links, dates and durations have names as in a.b, texts and lists have numbers as in a[0]");
        return Any;
    }

    private QueryTypes OfCall(CallExpression call)
    {
        if (call.Callee is VariableExpression name)
            return OfFunction(call, name);
        QueryTypes callee = Check(call.Callee);
        CheckAll(call.Arguments);
        if ((callee & Function) == 0)
            findings.Report(SchemaRules.QueryArguments, call.Callee.Span, $"{callee.Name()} cannot be called",
                "call a function by its name, or a lambda in parentheses, as in ((x) => x)(1)");
        return Any;
    }

    private QueryTypes OfFunction(CallExpression call, VariableExpression name)
    {
        List<QueryTypes> arguments = [.. call.Arguments.Select(Check)];
        if (QueryFunctions.Find(name.Name) is not { } function)
        {
            string hint = scope.IsParameter(name.Name) ? "a lambda cannot be called by a name" : findings.Hint(name.Name, static () => QueryFunctions.Names);
            findings.Report(SchemaRules.QueryFunction, name.Span, YamlValue.Clip(name.Name), hint);
            return Any;
        }

        QueryTypes given = CallTypes.Of(function, arguments);
        if (given != None)
            return given;
        string found = arguments.Count == 0 ? "no arguments" : $"({string.Join(", ", arguments.Select(static types => CallTypes.WithoutNull(types).Name()))})";
        findings.Report(SchemaRules.QueryArguments, call.Span, $"'{function.Name}' does not take {YamlValue.Clip(found)}",
            $"it takes {CallTypes.Expected(function)}");
        return Any;
    }
}
