using NoteSdk.Dql.Syntax;
using NoteSdk.Dql.Time;

namespace NoteSdk.Queries.Time;

/// <summary>Arithmetic with dates and durations. Results out of the range of dates are null.</summary>
internal static class DateArithmetic
{
    /// <summary>
    /// A date plus a duration: first whole years and months, with the day kept within the month, then weeks and days, then the rest as elapsed time.
    /// </summary>
    public static QueryDate? Plus(QueryDate date, QueryDuration duration)
    {
        CivilTime local = date.Local;
        double year = local.Year + Whole(duration, DurationUnit.Years);
        double month = local.Month + Whole(duration, DurationUnit.Months);
        if (!double.IsFinite(year + month) || Math.Abs(year) > 1e6 || Math.Abs(month) > 1e7) return null;
        double day = Math.Min(local.Day, CivilTime.DaysInMonth(year, month)) + Whole(duration, DurationUnit.Days) + 7 * Whole(duration, DurationUnit.Weeks);
        double target = CivilTime.ToMilliseconds(year, month, day, local.Hour, local.Minute, local.Second, local.Millisecond);
        double passing = Fractions(duration).As(DurationUnit.Milliseconds);
        if (!double.IsFinite(target) || Math.Abs(target) > 1e16) return null;
        return QueryDate.At(date.Zone.ToInstant(target, date.Offset) + passing, date.Zone);
    }

    public static QueryDate? Minus(QueryDate date, QueryDuration duration) => Plus(date, duration.Map(static count => count == 0 ? 0 : -count));

    /// <summary>The calendar difference of two dates in years, months, days and time, normalised.</summary>
    public static QueryDuration Difference(QueryDate left, QueryDate right)
    {
        bool isNegative = right.Instant > left.Instant;
        QueryDuration difference = isNegative ? Between(left, right) : Between(right, left);
        if (isNegative) difference = difference.Map(static count => count == 0 ? 0 : -count);
        return difference.Normalized();
    }

    private static QueryDuration Between(QueryDate earlier, QueryDate later)
    {
        double?[] units = new double?[QueryDuration.UnitCount];
        QueryDate cursor = earlier;
        foreach (DurationUnit unit in (ReadOnlySpan<DurationUnit>)[DurationUnit.Years, DurationUnit.Months, DurationUnit.Days])
        {
            units[(int)unit] = Steps(unit, cursor, later);
            QueryDate next = Plus(earlier, QueryDuration.Of([.. units])) ?? later;

            // One step back if that is past the end; another one if the zones differ.
            for (int i = 0; i < 2 && next.Instant > later.Instant; i++)
            {
                units[(int)unit]--;
                next = Plus(earlier, QueryDuration.Of([.. units])) ?? earlier;
            }

            cursor = next;
        }

        QueryDuration rest = QueryDuration.OfMilliseconds(later.Instant - cursor.Instant).ShiftTo(static unit => unit >= DurationUnit.Hours);
        return rest.Plus(QueryDuration.Of(units));
    }

    private static double Steps(DurationUnit unit, QueryDate from, QueryDate to) => unit switch
    {
        DurationUnit.Years => to.Local.Year - from.Local.Year,
        DurationUnit.Months => to.Local.Month - from.Local.Month + (to.Local.Year - from.Local.Year) * 12,
        _ => (Midnight(to.Local) - Midnight(from.Local)) / CivilTime.MillisecondsPerDay,
    };

    private static double Midnight(CivilTime time) => (time with { Hour = 0, Minute = 0, Second = 0, Millisecond = 0 }).ToMilliseconds();

    private static double Whole(QueryDuration duration, DurationUnit unit) => Math.Truncate(duration[unit] ?? 0);

    /// <summary>The fractions of years to days, and all smaller units.</summary>
    private static QueryDuration Fractions(QueryDuration duration)
    {
        double?[] units = new double?[QueryDuration.UnitCount];
        for (DurationUnit unit = DurationUnit.Years; unit <= DurationUnit.Milliseconds; unit++)
        {
            double count = duration[unit] ?? 0;
            units[(int)unit] = unit <= DurationUnit.Days ? count - Math.Truncate(count) : count;
        }

        return QueryDuration.Of(units);
    }
}
