using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;
using NoteSdk.Dql.Time;
using NoteSdk.Queries.Time;

namespace NoteSdk.Queries.Evaluation;

/// <summary>Evaluates <c>a.b</c> and <c>a[b]</c> (NoteSdk.Dql/README.md, section 3).</summary>
internal static class Indexing
{
    /// <summary>Indexes into a value.</summary>
    /// <param name="context">What the query sees.</param>
    /// <param name="target">The value.</param>
    /// <param name="index">A string or a number; null gives null.</param>
    public static QueryValue Apply(QueryContext context, QueryValue target, QueryValue index)
    {
        if (index.IsNull) return default;
        if (!index.Is(QueryTypes.String | QueryTypes.Number)) return QueryValue.Error("Can only index with a string or number");
        bool isKey = index.Type == QueryTypes.String;
        switch (target.Type)
        {
            case QueryTypes.Object:
                if (!isKey) return QueryValue.Error("can only index into objects with strings (a.b or a[\"b\"])");
                target.Object.TryGet(index.String, out QueryValue value);

                // A field may be a whole list, such as a note's tags with all their parents.
                if (value.Type == QueryTypes.Array) context.Budget.Charge(value.Items.Length);
                return value;
            case QueryTypes.Link:
                if (!isKey) return QueryValue.Error("can only index into links with strings (a.b or a[\"b\"])");
                QueryValue field = default;
                context.Page(target.Link.Path)?.TryGet(index.String, out field);
                return field;
            case QueryTypes.Array:
                return isKey ? Swizzle(context, target.Items, index) : At(target.Items.Length, index.Number) is { } item ? target.Items[item] : default;
            case QueryTypes.String:
                if (isKey) return QueryValue.Error("string indexing requires a numeric index (string[index])");
                return At(target.String.Length, index.Number) is { } unit ? QueryValue.Of(target.String[unit].ToString()) : default;
            case QueryTypes.Date:
                return isKey ? OfDate(target.Date, index.String) : QueryValue.Error("date indexing requires a string representing the unit");
            case QueryTypes.Duration:
                return isKey ? OfDuration(target.Duration, index.String) : QueryValue.Error("duration indexing requires a string representing the unit");
            default:
                return default;
        }
    }

    /// <summary>Each item indexed; items that cannot be are left out.</summary>
    private static QueryValue Swizzle(QueryContext context, QueryValue[] items, QueryValue index)
    {
        context.Budget.ChargeItems(items.Length);
        context.Budget.Enter();
        List<QueryValue> values = new(items.Length);
        foreach (QueryValue item in items)
        {
            QueryValue value = Apply(context, item, index);
            if (!value.IsError) values.Add(value);
        }

        context.Budget.Leave();
        return QueryValue.Of([.. values]);
    }

    /// <summary>The position of an index; null if it is out of range or not a whole number.</summary>
    private static int? At(int length, double index) => index >= 0 && index < length && index == Math.Truncate(index) ? (int)index : null;

    private static QueryValue OfDate(QueryDate date, string unit)
    {
        CivilTime time = date.Local;
        return unit switch
        {
            "year" => QueryValue.Of(time.Year),
            "month" => QueryValue.Of(time.Month),
            "weekyear" => QueryValue.Of(time.Week.Number),
            "week" => QueryValue.Of(time.Day / 7 + 1),
            "weekday" => QueryValue.Of(time.Weekday),
            "day" => QueryValue.Of(time.Day),
            "hour" => QueryValue.Of(time.Hour),
            "minute" => QueryValue.Of(time.Minute),
            "second" => QueryValue.Of(time.Second),
            "millisecond" => QueryValue.Of(time.Millisecond),
            _ => default,
        };
    }

    private static QueryValue OfDuration(QueryDuration duration, string unit) => unit switch
    {
        "year" or "years" => QueryValue.Of(duration.As(DurationUnit.Years)),
        "month" or "months" => QueryValue.Of(duration.As(DurationUnit.Months)),
        "weeks" => QueryValue.Of(duration.As(DurationUnit.Weeks)),
        "day" or "days" => QueryValue.Of(duration.As(DurationUnit.Days)),
        "hour" or "hours" => QueryValue.Of(duration.As(DurationUnit.Hours)),
        "minute" or "minutes" => QueryValue.Of(duration.As(DurationUnit.Minutes)),
        "second" or "seconds" => QueryValue.Of(duration.As(DurationUnit.Seconds)),
        "millisecond" or "milliseconds" => QueryValue.Of(duration.As(DurationUnit.Milliseconds)),
        _ => default,
    };
}
