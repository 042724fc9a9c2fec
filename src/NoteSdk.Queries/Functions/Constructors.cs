using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Parsing;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Functions;

/// <summary>The functions that make values.</summary>
internal static class Constructors
{
    public static readonly (string Name, FunctionBody[] Bodies)[] Bodies =
    [
        ("object", [Object]),
        ("list", [static (_, arguments) => QueryValue.Of(arguments)]),
        ("array", [static (_, arguments) => QueryValue.Of(arguments)]),
        ("date", [static (context, arguments) => DateOf(context, arguments[0].String, allowsWords: true), Same, DateOfLink, DateByFormat]),
        ("dur", [static (_, arguments) =>
            DurationParser.ParseWhole(arguments[0].String.Trim()) is { } duration ? QueryValue.Of(QueryDuration.Of(duration)) : default, Same]),
        ("number", [Same, static (_, arguments) => FirstNumber(arguments[0].String) is { } number ? QueryValue.Of(number) : default]),
        ("string", [static (context, arguments) => QueryValue.Of(context.Text.Of(arguments[0]))]),
        ("link",
            [
                static (context, arguments) => QueryValue.Of(new QueryLink(context.Normalize(arguments[0].String))),
                Same,
                static (context, arguments) => QueryValue.Of(new QueryLink(context.Normalize(arguments[0].String), Display: arguments[1].String)),
                static (context, arguments) =>
                    QueryValue.Of(new QueryLink(context.Normalize(arguments[0].String), Display: arguments[1].String, IsEmbed: arguments[2].Boolean)),
                static (_, arguments) => QueryValue.Of(arguments[0].Link with { Display = arguments[1].String }),
                static (context, arguments) => FunctionCalls.Call(context, "link", arguments[0]),
            ]),
        ("embed",
            [
                static (_, arguments) => QueryValue.Of(arguments[0].Link with { IsEmbed = true }),
                static (_, arguments) => QueryValue.Of(arguments[0].Link with { IsEmbed = arguments[1].Boolean }),
            ]),
        ("elink",
            [
                static (_, arguments) => QueryValue.Of(new ExternalLink(arguments[0].String, arguments[1].String)),
                static (_, arguments) => QueryValue.Of(new ExternalLink(arguments[0].String, arguments[0].String)),
                static (_, arguments) => QueryValue.Of(new ExternalLink(arguments[0].String, arguments[0].String)),
            ]),
        ("typeof", [static (_, arguments) => QueryValue.Of(arguments[0].Type.Name())]),
    ];

    /// <summary>The value itself.</summary>
    internal static QueryValue Same(QueryContext context, QueryValue[] arguments) => arguments[0];

    private static QueryValue Object(QueryContext context, QueryValue[] arguments)
    {
        if (arguments.Length % 2 != 0) return QueryValue.Error("object() requires an even number of arguments");
        MapObject value = new();
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (arguments[i].Type != QueryTypes.String) return QueryValue.Error("keys should be of type string for object(key1, value1, ...)");
            value.Set(arguments[i].String, arguments[i + 1]);
        }

        return QueryValue.Of(value);
    }

    private static QueryValue DateOf(QueryContext context, string text, bool allowsWords) =>
        DateParser.ParseWhole(text, allowsWords) is { } date ? QueryValue.Of(context.Dates.Read(date)) : default;

    private static QueryValue DateOfLink(QueryContext context, QueryValue[] arguments)
    {
        QueryLink link = arguments[0].Link;
        QueryValue date = string.IsNullOrEmpty(link.Display) ? default : DateOf(context, link.Display, allowsWords: false);
        if (date.IsNull) date = DateOf(context, link.Path, allowsWords: false);
        if (!date.IsNull || context.Page(link.Path) is not { } page || !page.TryGet("file", out QueryValue file)) return date;
        file.Object.TryGet("day", out QueryValue day);
        return day;
    }

    private static QueryValue DateByFormat(QueryContext context, QueryValue[] arguments)
    {
        (string text, string format) = (arguments[0].String, arguments[1].String);
        if (format is not ("x" or "X"))
        {
            QueryDate? date = DateFormatParser.Parse(text, format, context.Dates.Now);
            return date is null ? QueryValue.Error($"Can't handle format ({format}) on date string ({text})") : QueryValue.Of(date);
        }

        if (FirstNumber(text) is not { } number) return QueryValue.Error($"Not a number for format ({format}): {text}");
        QueryDate? instant = QueryDate.At(Math.Truncate(number) * (format == "X" ? 1000 : 1), context.Dates.Now.Zone);
        return instant is null ? QueryValue.Error("the date is out of range") : QueryValue.Of(instant);
    }

    private static double? FirstNumber(string text)
    {
        int digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit < 0) return null;
        QueryCursor cursor = new(text) { At = digit > 0 && text[digit - 1] == '-' ? digit - 1 : digit };
        return Terminals.Number(cursor);
    }
}
