using System;

namespace NoteSdk.Schema.Dates;

/// <summary>Weeks and their years, as moment.js counts them: from Sunday, the first with 1 January; or from Monday, the first with 4 January.</summary>
internal static class DateWeeks
{
    /// <summary>The week of a day.</summary>
    public static (int Year, int Week) Of(DateTime day, DayOfWeek first)
    {
        // The year of a week is that of its fourth day of ISO 8601, and of its last one where weeks begin with Sunday.
        long deciding = Days(day) - FromFirst(day, first) + Deciding(first);
        int year = YearOf(deciding);
        return (year, (int)((deciding - FirstDayOf(year)) / 7) + 1);
    }

    /// <summary>The first day of a week; null where the year has no such week, or the calendar no such day.</summary>
    public static DateTime? Start(int year, int week, DayOfWeek first)
    {
        if (year is < 1 or > 9999 || week is < 1 or > 53)
            return null;

        long decidingOfFirst = FirstDayOf(year);
        var newYear = new DateTime(year, 1, 1);
        long start = decidingOfFirst - FromFirst(newYear, first) + ((week - 1) * 7L);
        if (FromFirst(newYear, first) > Deciding(first))
            start += 7;
        return start < 0 || start > DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay ? null : new DateTime(start * TimeSpan.TicksPerDay);
    }

    private static int Deciding(DayOfWeek first) => first == DayOfWeek.Sunday ? 6 : 3;

    private static int FromFirst(DateTime day, DayOfWeek first) => ((int)day.DayOfWeek - (int)first + 7) % 7;

    private static long Days(DateTime day) => day.Ticks / TimeSpan.TicksPerDay;

    private static long FirstDayOf(int year) => year > 9999 ? (DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay) + 1 : Days(new DateTime(year, 1, 1));

    // The deciding day may be beyond the ends of the calendar.
    private static int YearOf(long days) =>
        days < 0 ? 0 : days > DateTime.MaxValue.Ticks / TimeSpan.TicksPerDay ? 10_000 : new DateTime(days * TimeSpan.TicksPerDay).Year;
}
