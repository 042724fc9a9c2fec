using System;

namespace NoteSdk.Schema.Dates;

/// <summary>What a format reads and writes: a day, a time, or both, and where it says so, the offset from UTC.</summary>
/// <param name="Local">The day and the time; a time alone is on the first of all days.</param>
/// <param name="Offset">The offset; zero where a format has none.</param>
internal readonly record struct DateMoment(DateTime Local, TimeSpan Offset)
{
    /// <summary>The number that a unit has at this moment.</summary>
    public long Get(DateUnit unit) => unit switch
    {
        DateUnit.Year => Local.Year,
        DateUnit.Quarter => (Local.Month + 2) / 3,
        DateUnit.Month => Local.Month,
        DateUnit.Day => Local.Day,
        DateUnit.DayOfYear => Local.DayOfYear,
        DateUnit.Weekday => (int)Local.DayOfWeek,
        DateUnit.WeekYear => DateWeeks.Of(Local, DayOfWeek.Sunday).Year,
        DateUnit.Week => DateWeeks.Of(Local, DayOfWeek.Sunday).Week,
        DateUnit.IsoWeekYear => DateWeeks.Of(Local, DayOfWeek.Monday).Year,
        DateUnit.IsoWeek => DateWeeks.Of(Local, DayOfWeek.Monday).Week,
        DateUnit.Hour => Local.Hour,
        DateUnit.HalfDayHour => (Local.Hour + 11) % 12 + 1,
        DateUnit.HalfDay => Local.Hour / 12,
        DateUnit.Minute => Local.Minute,
        DateUnit.Second => Local.Second,
        DateUnit.Fraction => Local.Ticks % TimeSpan.TicksPerSecond,
        DateUnit.Offset => (long)Offset.TotalMinutes,
        DateUnit.Unix => (Local - Offset - UnixEpoch).Ticks / TimeSpan.TicksPerMillisecond,
        _ => 0,
    };

    public static DateTime UnixEpoch { get; } = new(1970, 1, 1);
}
