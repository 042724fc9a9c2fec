using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Evaluation;

namespace NoteSdk.Queries.Functions;

/// <summary>The least and the greatest of values.</summary>
internal static class Extremes
{
    public static readonly (string Name, FunctionBody[] Bodies)[] Bodies =
    [
        ("min", [First, Second, Least, static (context, arguments) => Of(context, arguments[0].Items, "min"), static (context, arguments) =>
            Fold(context, arguments, "min")]),
        ("max", [First, Second, Greatest, static (context, arguments) => Of(context, arguments[0].Items, "max"), static (context, arguments) =>
            Fold(context, arguments, "max")]),
        ("minby", [static (context, arguments) => By(context, arguments, static order => order <= 0)]),
        ("maxby", [static (context, arguments) => By(context, arguments, static order => order > 0)]),
    ];

    private static QueryValue First(QueryContext context, QueryValue[] arguments) => arguments[0];

    private static QueryValue Second(QueryContext context, QueryValue[] arguments) => arguments[1];

    private static QueryValue Least(QueryContext context, QueryValue[] arguments) =>
        context.Order.Compare(arguments[0], arguments[1]) <= 0 ? arguments[0] : arguments[1];

    private static QueryValue Greatest(QueryContext context, QueryValue[] arguments) =>
        context.Order.Compare(arguments[0], arguments[1]) > 0 ? arguments[0] : arguments[1];

    /// <summary>An array's items are arguments, so an array within an array is expanded too.</summary>
    private static QueryValue Of(QueryContext context, QueryValue[] items, string name)
    {
        context.Budget.Enter();
        QueryValue value = FunctionCalls.Call(context, name, items);
        context.Budget.Leave();
        return value;
    }

    private static QueryValue Fold(QueryContext context, QueryValue[] arguments, string name)
    {
        if (arguments.Length == 0) return default;
        QueryValue best = arguments[0];
        for (int i = 1; i < arguments.Length; i++) best = FunctionCalls.Call(context, name, best, arguments[i]);
        return best;
    }

    private static QueryValue By(QueryContext context, QueryValue[] arguments, Predicate<int> keeps)
    {
        QueryValue[] items = arguments[0].Items;
        int best = -1;
        QueryValue bestKey = default;
        for (int i = 0; i < items.Length; i++)
        {
            QueryValue key = Evaluator.Invoke(context, arguments[1].Function, items[i]);
            if (key.IsError) return key;
            if (key.IsNull || best >= 0 && keeps(context.Order.Compare(bestKey, key))) continue;
            best = i;
            bestKey = key;
        }

        return best >= 0 ? items[best] : items.Length > 0 ? items[0] : default;
    }
}
