using System.Text;
using NoteSdk.Dql.Parsing;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Functions;

/// <summary>The functions of texts. Positions are UTF-16 units.</summary>
internal static class Texts
{
    public static readonly (string Name, FunctionBody[] Bodies)[] Bodies =
    [
        ("replace", [Replace]),
        ("lower", [static (_, arguments) => QueryValue.Of(JsCase.ToLower(arguments[0].String))]),
        ("upper", [static (_, arguments) => QueryValue.Of(JsCase.ToUpper(arguments[0].String))]),
        ("startswith", [static (_, arguments) => QueryValue.Of(arguments[0].String.StartsWith(arguments[1].String, StringComparison.Ordinal))]),
        ("endswith", [static (_, arguments) => QueryValue.Of(arguments[0].String.EndsWith(arguments[1].String, StringComparison.Ordinal))]),
        ("padleft",
            [static (context, arguments) => Pad(context, arguments, isLeft: true), static (context, arguments) => Pad(context, arguments, isLeft: true)]),
        ("padright",
            [static (context, arguments) => Pad(context, arguments, isLeft: false), static (context, arguments) => Pad(context, arguments, isLeft: false)]),
        ("substring",
            [
                static (_, arguments) => Substring(arguments[0].String, arguments[1].Number, double.PositiveInfinity),
                static (_, arguments) => Substring(arguments[0].String, arguments[1].Number, arguments[2].Number),
            ]),
        ("truncate",
            [
                static (_, arguments) => Truncate(arguments[0].String, arguments[1].Number, arguments[2].String),
                static (_, arguments) => Truncate(arguments[0].String, arguments[1].Number, "..."),
            ]),
    ];

    /// <summary>The UTF-16 units from the last to the first.</summary>
    internal static QueryValue Reverse(QueryContext context, QueryValue[] arguments)
    {
        char[] units = arguments[0].String.ToCharArray();
        context.Budget.ChargeText(units.Length);
        Array.Reverse(units);
        return QueryValue.Of(new string(units));
    }

    private static QueryValue Replace(QueryContext context, QueryValue[] arguments)
    {
        (string text, string old, string replacement) = (arguments[0].String, arguments[1].String, arguments[2].String);
        long count = old.Length == 0 ? text.Length : (text.Length - (long)text.Replace(old, "", StringComparison.Ordinal).Length) / old.Length;
        context.Budget.ChargeText(text.Length + count * replacement.Length);
        return QueryValue.Of(old.Length > 0 ? text.Replace(old, replacement, StringComparison.Ordinal) : string.Join(replacement, text.AsEnumerable()));
    }

    private static QueryValue Pad(QueryContext context, QueryValue[] arguments, bool isLeft)
    {
        string text = arguments[0].String;
        string filler = arguments.Length > 2 ? arguments[2].String : " ";
        int missing = JsNumber.ToInteger(arguments[1].Number) - text.Length;
        if (missing <= 0 || filler.Length == 0) return arguments[0];
        context.Budget.ChargeText((long)missing + text.Length);
        StringBuilder padding = new(missing + filler.Length);
        while (padding.Length < missing) padding.Append(filler);
        padding.Length = missing;
        return QueryValue.Of(isLeft ? padding + text : text + padding);
    }

    private static QueryValue Substring(string text, double from, double to)
    {
        int start = Math.Clamp(JsNumber.ToInteger(from), 0, text.Length);
        int end = Math.Clamp(JsNumber.ToInteger(to), 0, text.Length);
        return QueryValue.Of(text[Math.Min(start, end)..Math.Max(start, end)]);
    }

    private static QueryValue Truncate(string text, double length, string suffix)
    {
        double kept = length - suffix.Length;
        return QueryValue.Of(text.Length > kept ? text[..Math.Clamp(JsNumber.ToInteger(kept), 0, text.Length)] + suffix : text);
    }
}
