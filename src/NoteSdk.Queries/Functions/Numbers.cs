using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Functions;

/// <summary>The functions of numbers.</summary>
internal static class Numbers
{
    public static readonly (string Name, FunctionBody[] Bodies)[] Bodies =
    [
        ("round", [Rounded, RoundToPlaces, Rounded]),
        ("trunc", [static (_, arguments) => QueryValue.Of(Math.Truncate(arguments[0].Number))]),
        ("floor", [static (_, arguments) => QueryValue.Of(Math.Floor(arguments[0].Number))]),
        ("ceil", [static (_, arguments) => QueryValue.Of(Math.Ceiling(arguments[0].Number))]),
        ("currencyformat", [static (_, arguments) => Currency.Format(arguments[0].Number, arguments[1].String), static (_, arguments) =>
            Currency.Format(arguments[0].Number, "USD")]),
        ("hash",
            [
                static (_, arguments) => Hash(arguments[0].String, arguments[1].Number),
                static (_, arguments) => Hash(arguments[0].String + arguments[1].String, 0),
                static (_, arguments) => Hash(arguments[0].String + arguments[1].String, arguments[2].Number),
            ]),
    ];

    private static QueryValue Rounded(QueryContext context, QueryValue[] arguments) => QueryValue.Of(JsNumber.Round(arguments[0].Number));

    private static QueryValue RoundToPlaces(QueryContext context, QueryValue[] arguments)
    {
        const int MostPlaces = 100;
        if (arguments[1].Number <= 0) return Rounded(context, arguments);
        int places = JsNumber.ToInteger(arguments[1].Number);
        return places > MostPlaces
            ? QueryValue.Error("toFixed() digits argument must be between 0 and 100")
            : QueryValue.Of(JsNumber.ToFixed(arguments[0].Number, places));
    }

    /// <summary>The hash cyrb53, of UTF-16 units.</summary>
    private static QueryValue Hash(string text, double seed)
    {
        uint variant = unchecked((uint)(long)Math.Clamp(double.IsNaN(seed) ? 0 : seed, long.MinValue, long.MaxValue));
        uint first = 0xdeadbeef ^ variant;
        uint second = 0x41c6ce57 ^ variant;
        unchecked
        {
            foreach (char unit in text)
            {
                first = (first ^ unit) * 2654435761;
                second = (second ^ unit) * 1597334677;
            }

            uint mixed = (first ^ (first >> 16)) * 2246822507 ^ (second ^ (second >> 13)) * 3266489909;
            second = (second ^ (second >> 16)) * 2246822507 ^ (mixed ^ (mixed >> 13)) * 3266489909;
            first = mixed;
        }

        return QueryValue.Of(4294967296.0 * (2097151 & second) + first);
    }
}
