using NoteSdk.Dql.Syntax;
using NoteSdk.Dql.Time;
using NoteSdk.Queries.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Evaluation;

/// <summary>Converts dates in texts to values, in local time if they do not name a zone.</summary>
/// <param name="Now">The time that a query runs at.</param>
internal sealed record DateReader(QueryDate Now)
{
    /// <summary>A reader with the time and zone of a clock.</summary>
    public static DateReader At(TimeProvider clock) =>
        new(QueryDate.At(clock.GetUtcNow().ToUnixTimeMilliseconds(), QueryZone.Of(clock.LocalTimeZone))!);

    /// <summary>The date; null if the machine does not know its zone.</summary>
    public QueryDate? Read(DateSyntax date)
    {
        if (date.Word is { } word) return Read(word);
        if (QueryZone.Find(date.Zone, Now.Zone) is not { } zone) return null;
        return QueryDate.AtLocal(CivilTime.ToMilliseconds(date.Year, date.Month, date.Day, date.Hour, date.Minute, date.Second, date.Millisecond), zone);
    }

    /// <summary>The value of a parsed literal, or of a parsed field of a note.</summary>
    public QueryValue Read(object? value) => value switch
    {
        null => default,
        bool truth => QueryValue.Of(truth),
        double number => QueryValue.Of(number),
        string text => QueryValue.Of(text),
        DateSyntax date => QueryValue.Of(Read(date)),
        DurationSyntax duration => QueryValue.Of(QueryDuration.Of(duration)),
        LinkSyntax link => QueryValue.Of(QueryLink.Of(link)),
        object?[] items => QueryValue.Of(Array.ConvertAll(items, Read)),
        _ => throw new ArgumentException($"{value.GetType()} is not a value of a query.", nameof(value)),
    };

    private QueryDate? Read(DateWord word)
    {
        CivilTime today = Now.StartOfDay().Local;
        CivilTime month = today with { Day = 1 };
        CivilTime year = month with { Month = 1 };
        return word switch
        {
            DateWord.Now => Now,
            DateWord.Today => Start(today, 0, 0),
            DateWord.Yesterday => Start(today, 0, -1),
            DateWord.Tomorrow => Start(today, 0, 1),
            DateWord.StartOfWeek => Start(today, 0, 1 - today.Weekday),
            DateWord.EndOfWeek => End(today, 0, 8 - today.Weekday),
            DateWord.StartOfMonth => Start(month, 0, 0),
            DateWord.EndOfMonth => End(month, 1, 0),
            DateWord.StartOfYear => Start(year, 0, 0),
            _ => End(year, 12, 0),
        };
    }

    private QueryDate? Start(CivilTime time, int months, int days) =>
        QueryDate.AtLocal(CivilTime.ToMilliseconds(time.Year, time.Month + months, time.Day + days, 0, 0, 0, 0), Now.Zone, Now.Offset);

    /// <summary>The millisecond before.</summary>
    private QueryDate? End(CivilTime time, int months, int days) => Start(time, months, days) is { } next ? QueryDate.At(next.Instant - 1, next.Zone) : null;
}
