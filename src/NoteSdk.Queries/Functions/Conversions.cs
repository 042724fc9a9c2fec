using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Evaluation;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Functions;

/// <summary>The functions for defaults, choices, and the display of values.</summary>
internal static class Conversions
{
    public static readonly (string Name, FunctionBody[] Bodies)[] Bodies =
    [
        ("default", [Default]),
        ("ldefault", [Default]),
        ("display",
            [
                static (_, _) => QueryValue.Of(""),
                static (context, arguments) => QueryValue.Of(Display(context, arguments[0])),
                static (context, arguments) => QueryValue.Of(Display(context, arguments[0])),
                static (context, arguments) => QueryValue.Of(Display(context, arguments[0])),
                static (context, arguments) => QueryValue.Of(Display(context, arguments[0])),
            ]),
        ("choice", [static (_, arguments) => Truth.IsTruthy(arguments[0]) ? arguments[1] : arguments[2]]),
        ("striptime", [static (context, arguments) => QueryValue.Of(Day(arguments[0].Date, context.Dates.Now.Zone))]),
        ("dateformat", [static (context, arguments) => Format(context, arguments[1].String, format => DateFormatter.Format(arguments[0].Date, format))]),
        ("durationformat", [static (context, arguments) => Format(context, arguments[1].String, format => DurationText.Format(arguments[0].Duration, format))]),
        ("localtime", [static (context, arguments) => QueryValue.Of(QueryDate.At(arguments[0].Date.Instant, context.Dates.Now.Zone))]),
        ("meta", [Meta]),
    ];

    private static QueryValue Default(QueryContext context, QueryValue[] arguments) => arguments[0].IsNull ? arguments[1] : arguments[0];

    private static QueryValue Format(QueryContext context, string format, Func<string, string> write)
    {
        context.Budget.ChargeText(format.Length * 16L);
        return QueryValue.Of(write(format));
    }

    private static string Display(QueryContext context, QueryValue value)
    {
        context.Budget.Enter();
        string text = value.Type switch
        {
            QueryTypes.Null => "",
            QueryTypes.Array => string.Join(", ", value.Items.Select(item => Display(context, item))),
            QueryTypes.String => PlainText.Of(value.String),
            QueryTypes.Link => Display(value.Link),
            _ => context.Text.Of(value),
        };
        context.Budget.ChargeText(text.Length);
        context.Budget.Leave();
        return text;
    }

    private static string Display(QueryLink link)
    {
        if (!string.IsNullOrEmpty(link.Display)) return PlainText.Of(link.Display);
        string mark = link.IsEmbed ? "!" : "";
        return mark + (link.Kind == LinkKind.File ? NotePath.Title(link.Path) : $"{NotePath.Title(link.Path)} > {link.Subpath}");
    }

    /// <summary>The day that a date shows in its own zone, in local time.</summary>
    private static QueryDate? Day(QueryDate date, QueryZone local) =>
        QueryDate.AtLocal((date.Local with { Hour = 0, Minute = 0, Second = 0, Millisecond = 0 }).ToMilliseconds(), local);

    private static QueryValue Meta(QueryContext context, QueryValue[] arguments)
    {
        QueryLink link = arguments[0].Link;
        MapObject meta = new();
        meta.Set("display", QueryValue.Of(link.Display));
        meta.Set("embed", QueryValue.Of(link.IsEmbed));
        meta.Set("path", QueryValue.Of(link.Path));
        meta.Set("subpath", QueryValue.Of(link.Subpath));
        meta.Set("type", QueryValue.Of(link.KindName));
        return QueryValue.Of(meta);
    }
}
