using NoteSdk.Dql.Functions;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Functions;

/// <summary>The functions that make an array or object from another one.</summary>
internal static class Collections
{
    public static readonly (string Name, FunctionBody[] Bodies)[] Bodies =
    [
        ("extract", [Extract]),
        ("sort", [Sort, Sort, Constructors.Same]),
        ("reverse", [static (_, arguments) => QueryValue.Of([.. arguments[0].Items.Reverse()]), Texts.Reverse, Constructors.Same]),
        ("length",
            [
                static (_, arguments) => QueryValue.Of(arguments[0].Items.Length),
                static (_, arguments) => QueryValue.Of(arguments[0].Object.Entries.Count),
                static (_, arguments) => QueryValue.Of(arguments[0].String.Length),
                static (_, _) => QueryValue.Of(0),
            ]),
        ("nonnull", [static (_, arguments) => NonNull(arguments[0].Items), static (_, arguments) => NonNull(arguments)]),
        ("firstvalue", [static (_, arguments) => Array.Find(arguments[0].Items, static item => !item.IsNull)]),
        ("filter", [Filter]),
        ("map", [Map]),
        ("flat", [static (context, arguments) => Flat(context, arguments[0].Items, 1), static (context, arguments) =>
            Flat(context, arguments[0].Items, arguments[1].Number)]),
        ("slice",
            [
                Constructors.Same,
                static (_, arguments) => Slice(arguments[0].Items, arguments[1].Number, double.PositiveInfinity),
                static (_, arguments) => Slice(arguments[0].Items, arguments[1].Number, arguments[2].Number),
            ]),
        ("unique", [Unique]),
    ];

    private static QueryValue NonNull(QueryValue[] items) => QueryValue.Of(Array.FindAll(items, static item => !item.IsNull));

    private static QueryValue Extract(QueryContext context, QueryValue[] arguments)
    {
        if (arguments.Length == 0) return QueryValue.Of("extract(object, key1, ...) requires at least 1 argument");
        if (arguments[0].Type == QueryTypes.Array)
        {
            context.Budget.Enter();
            QueryValue all = Each(context, arguments[0].Items, item => Extract(context, [item, .. arguments.AsSpan(1)]));
            context.Budget.Leave();
            return all;
        }

        MapObject extracted = new();
        foreach (QueryValue key in arguments.AsSpan(1))
        {
            if (key.Type != QueryTypes.String) return QueryValue.Error("extract(object, key1, ...) must be called with string keys");
            QueryValue value = Indexing.Apply(context, arguments[0], key);
            if (value.IsError) return value;
            extracted.Set(key.String, value);
        }

        return QueryValue.Of(extracted);
    }

    private static QueryValue Sort(QueryContext context, QueryValue[] arguments)
    {
        QueryValue[] items = arguments[0].Items;
        context.Budget.ChargeItems(items.Length);

        // Keys are only needed to compare two items.
        if (items.Length < 2) return arguments[0];
        QueryValue keys = arguments.Length == 1 ? arguments[0] : Each(context, items, item => Evaluator.Invoke(context, arguments[1].Function, item));
        if (keys.IsError) return keys;
        (QueryValue Key, QueryValue Item)[] pairs = [.. keys.Items.Zip(items)];
        return QueryValue.Of(Array.ConvertAll(StableSort.Sort(pairs, (left, right) => context.Order.Compare(left.Key, right.Key)), static pair => pair.Item));
    }

    private static QueryValue Filter(QueryContext context, QueryValue[] arguments)
    {
        List<QueryValue> kept = [];
        foreach (QueryValue item in arguments[0].Items)
        {
            QueryValue keeps = Evaluator.Invoke(context, arguments[1].Function, item);
            if (keeps.IsError) return keeps;
            if (Truth.IsTruthy(keeps)) kept.Add(item);
        }

        return QueryValue.Of([.. kept]);
    }

    private static QueryValue Map(QueryContext context, QueryValue[] arguments) =>
        Each(context, arguments[0].Items, item => Evaluator.Invoke(context, arguments[1].Function, item));

    private static QueryValue Each(QueryContext context, QueryValue[] items, Func<QueryValue, QueryValue> make)
    {
        context.Budget.ChargeItems(items.Length);
        QueryValue[] values = new QueryValue[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            values[i] = make(items[i]);
            if (values[i].IsError) return values[i];
        }

        return QueryValue.Of(values);
    }

    private static QueryValue Flat(QueryContext context, QueryValue[] items, double depth)
    {
        List<QueryValue> flat = [];
        Flatten(context, items, JsNumber.ToInteger(depth), flat);
        return QueryValue.Of([.. flat]);
    }

    private static void Flatten(QueryContext context, QueryValue[] items, int depth, List<QueryValue> flat)
    {
        context.Budget.Enter();
        foreach (QueryValue item in items)
        {
            if (depth > 0 && item.Type == QueryTypes.Array) Flatten(context, item.Items, depth - 1, flat);
            else flat.Add(item);
        }

        QueryBudget.CheckItems(flat.Count);
        context.Budget.ChargeItems(items.Length);
        context.Budget.Leave();
    }

    private static QueryValue Slice(QueryValue[] items, double from, double to)
    {
        int start = JsNumber.ToPlace(from, items.Length);
        int end = JsNumber.ToPlace(to, items.Length);
        return start < end ? QueryValue.Of(items[start..end]) : QueryValue.EmptyArray;
    }

    private static QueryValue Unique(QueryContext context, QueryValue[] arguments)
    {
        QueryValue[] sorted = StableSort.Sort(arguments[0].Items, context.Order.CompareAsWritten);
        List<QueryValue> unique = [];
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || context.Order.CompareAsWritten(sorted[i], sorted[i - 1]) != 0) unique.Add(sorted[i]);
        }

        return QueryValue.Of([.. unique]);
    }
}
