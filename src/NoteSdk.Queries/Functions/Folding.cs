using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Functions;

/// <summary>The functions that reduce an array to one value.</summary>
internal static class Folding
{
    public static readonly (string Name, FunctionBody[] Bodies)[] Bodies =
    [
        ("all", Quantifier(decisive: false, answer: false)),
        ("any", Quantifier(decisive: true, answer: true)),
        ("none", Quantifier(decisive: true, answer: false)),
        ("join",
            [
                static (context, arguments) => Join(context, arguments[0].Items, arguments[1].String),
                static (context, arguments) => Join(context, arguments[0].Items, ", "),
                static (context, arguments) => QueryValue.Of(context.Text.Of(arguments[0])),
                static (context, arguments) => Join(context, arguments[0].Items, ", "),
                static (context, arguments) => QueryValue.Of(context.Text.Of(arguments[0])),
            ]),
        ("reduce", [ReduceByOperator, ReduceByFunction]),
        ("sum", [static (context, arguments) => Reduce(context, arguments[0].Items, BinaryOperator.Add), Constructors.Same]),
        ("product", [static (context, arguments) => Reduce(context, arguments[0].Items, BinaryOperator.Multiply), Constructors.Same]),
        ("average", [Average, Constructors.Same]),
    ];

    /// <summary>The overloads of a function that looks for the first item that is truthy, or is not.</summary>
    /// <param name="decisive">Whether a truthy item decides.</param>
    /// <param name="answer">The result if there is such an item.</param>
    private static FunctionBody[] Quantifier(bool decisive, bool answer) =>
    [
        (context, arguments) => Quantify(context, arguments[0].Items, null, decisive, answer),
        (context, arguments) => Quantify(context, arguments[0].Items, arguments[1].Function, decisive, answer),
        (context, arguments) => Quantify(context, arguments, null, decisive, answer),
    ];

    private static QueryValue Quantify(QueryContext context, QueryValue[] items, QueryLambda? test, bool decisive, bool answer)
    {
        foreach (QueryValue item in items)
        {
            QueryValue value = test is null ? item : Evaluator.Invoke(context, test, item);
            if (value.IsError) return value;
            if (Truth.IsTruthy(value) == decisive) return QueryValue.Of(answer);
        }

        return QueryValue.Of(!answer);
    }

    private static QueryValue Join(QueryContext context, QueryValue[] items, string separator)
    {
        string[] texts = Array.ConvertAll(items, context.Text.Of);
        context.Budget.ChargeText(texts.Sum(static text => (long)text.Length) + (long)separator.Length * texts.Length);
        return QueryValue.Of(string.Join(separator, texts));
    }

    private static QueryValue ReduceByOperator(QueryContext context, QueryValue[] arguments)
    {
        if (arguments[0].Items.Length == 0) return default;
        return BinaryOperators.Find(arguments[1].String) is { } op
            and (BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.And or BinaryOperator.Or)
            ? Reduce(context, arguments[0].Items, op)
            : QueryValue.Error("reduce(array, op) supports '+', '-', '/', '*', '&', and '|'");
    }

    private static QueryValue Reduce(QueryContext context, QueryValue[] items, BinaryOperator op)
    {
        if (items.Length == 0) return default;
        QueryValue value = items[0];
        for (int i = 1; i < items.Length && !value.IsError; i++)
        {
            context.Budget.Charge(1);
            value = Operators.Apply(context, op, value, items[i]);
        }

        return value;
    }

    private static QueryValue ReduceByFunction(QueryContext context, QueryValue[] arguments)
    {
        QueryValue[] items = arguments[0].Items;
        if (items.Length == 0) return default;
        QueryValue value = items[0];
        for (int i = 1; i < items.Length && !value.IsError; i++)
        {
            if (!items[i].IsNull) value = Evaluator.Invoke(context, arguments[1].Function, value, items[i]);
        }

        return value;
    }

    private static QueryValue Average(QueryContext context, QueryValue[] arguments)
    {
        QueryValue sum = Reduce(context, arguments[0].Items, BinaryOperator.Add);
        return sum.IsNull || sum.IsError ? sum : Operators.Apply(context, BinaryOperator.Divide, sum, QueryValue.Of(arguments[0].Items.Length));
    }
}
