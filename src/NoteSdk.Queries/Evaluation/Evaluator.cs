using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Functions;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Evaluation;

/// <summary>Evaluates expressions. A failure is a value with a message; only <see cref="QueryBudget"/> throws.</summary>
internal static class Evaluator
{
    /// <summary>Evaluates for a row; a limit that only this row exceeds becomes its failure.</summary>
    public static QueryValue EvaluateRow(QueryContext context, QueryExpression expression, QueryObject row)
    {
        try
        {
            return Evaluate(context, expression, row);
        }
        catch (QueryLimitException limit) when (!limit.IsFinal)
        {
            context.Budget.Unwind();
            return QueryValue.Error(limit.Message);
        }
    }

    /// <summary>Evaluates an expression.</summary>
    /// <param name="context">What the query sees.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">The row, with the parameters of lambdas over it.</param>
    public static QueryValue Evaluate(QueryContext context, QueryExpression expression, QueryObject scope)
    {
        context.Budget.Enter();
        QueryValue value = expression switch
        {
            LiteralExpression literal => Literal(context, literal),
            VariableExpression variable => Variable(context, variable.Name, scope),
            IndexExpression index => Index(context, index, scope),
            BinaryExpression binary => Binary(context, binary, scope),
            CallExpression call => Call(context, call, scope),
            NotExpression not => Not(Evaluate(context, not.Operand, scope)),
            ListExpression list => All(context, list.Items, scope, out QueryValue[] items) ?? QueryValue.Of(items),
            ObjectExpression entries => Object(context, entries, scope),
            LambdaExpression lambda => QueryValue.Of(new QueryLambda(lambda, scope)),
            _ => throw new ArgumentException($"{expression.GetType()} is not an expression.", nameof(expression)),
        };
        context.Budget.Leave();
        return value;
    }

    /// <summary>Calls a lambda. Parameters without an argument keep their outer values.</summary>
    public static QueryValue Invoke(QueryContext context, QueryLambda lambda, params ReadOnlySpan<QueryValue> arguments)
    {
        MapObject parameters = new();
        int count = Math.Min(arguments.Length, lambda.Syntax.Parameters.Count);
        for (int i = 0; i < count; i++) parameters.Set(lambda.Syntax.Parameters[i], arguments[i]);
        return Evaluate(context, lambda.Syntax.Body, count == 0 ? lambda.Scope : new OverlayObject(parameters, lambda.Scope));
    }

    private static QueryValue Literal(QueryContext context, LiteralExpression literal)
    {
        QueryValue value = context.Dates.Read(literal.Value);
        return value.IsNull && literal.Value is DateSyntax ? QueryValue.Error("the date is out of range, or its time zone is not known") : value;
    }

    private static QueryValue Variable(QueryContext context, string name, QueryObject scope)
    {
        if (!scope.TryGet(name, out QueryValue value)) context.Globals.TryGet(name, out value);
        return value;
    }

    private static QueryValue Not(QueryValue value) => value.IsError ? value : QueryValue.Of(!Truth.IsTruthy(value));

    private static QueryValue Binary(QueryContext context, BinaryExpression binary, QueryObject scope)
    {
        QueryValue left = Evaluate(context, binary.Left, scope);
        if (left.IsError) return left;
        QueryValue right = Evaluate(context, binary.Right, scope);
        return right.IsError ? right : Operators.Apply(context, binary.Operator, left, right);
    }

    private static QueryValue Index(QueryContext context, IndexExpression expression, QueryObject scope)
    {
        QueryValue index = Evaluate(context, expression.Index, scope);
        if (index.IsError) return index;
        if (!index.Is(QueryTypes.String | QueryTypes.Number)) return Indexing.Apply(context, default, index);
        QueryValue target = expression.Target is VariableExpression { Name: "row" }
            ? QueryValue.Of(new OverlayObject(scope, context.Globals))
            : Evaluate(context, expression.Target, scope);
        return target.IsError ? target : Indexing.Apply(context, target, index);
    }

    private static QueryValue Object(QueryContext context, ObjectExpression expression, QueryObject scope)
    {
        MapObject value = new();
        foreach (ObjectEntry entry in expression.Entries)
        {
            QueryValue inner = Evaluate(context, entry.Value, scope);
            if (inner.IsError) return inner;
            value.Set(entry.Key, inner);
        }

        return QueryValue.Of(value);
    }

    private static QueryValue Call(QueryContext context, CallExpression call, QueryObject scope)
    {
        QueryValue callee = call.Callee is VariableExpression variable ? QueryValue.Of(variable.Name) : Evaluate(context, call.Callee, scope);
        if (callee.IsError) return callee;
        if (All(context, call.Arguments, scope, out QueryValue[] arguments) is { } failure) return failure;
        return callee.Type switch
        {
            QueryTypes.Function => Invoke(context, callee.Function, arguments),
            QueryTypes.String => FunctionCalls.Call(context, callee.String, arguments),
            _ => QueryValue.Error($"Cannot call type '{callee.Type.Name()}' as a function"),
        };
    }

    /// <summary>Evaluates some expressions; returns the first failure, or null.</summary>
    private static QueryValue? All(QueryContext context, IReadOnlyList<QueryExpression> expressions, QueryObject scope, out QueryValue[] values)
    {
        values = new QueryValue[expressions.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Evaluate(context, expressions[i], scope);
            if (values[i].IsError) return values[i];
        }

        return null;
    }
}
