using System;

namespace NoteSdk.Schema.Dates;

/// <summary>The numbers that the tokens of a format have in a text, and the moment that they give.</summary>
internal struct DateReading
{
    // By unit; 0 is a number that is not there, others are one more than they are.
    private long _year, _quarter, _month, _day, _dayOfYear, _weekday, _weekYear, _week, _isoWeekYear, _isoWeek;
    private long _hour, _halfDayHour, _halfDay, _minute, _second, _fraction, _offset;
    private long? _unix;

    /// <summary>Takes the number of a token.</summary>
    public void Set(DatePart part, long number)
    {
        switch (part.Unit)
        {
            // As moment.js has it: 68 is 2068, and 69 is 1969.
            case DateUnit.Year:
                _year = 1 + (part.Text == "YY" ? number + (number > 68 ? 1900 : 2000) : number);
                break;
            case DateUnit.Quarter:
                _quarter = 1 + number;
                break;
            case DateUnit.Month:
                _month = 1 + number;
                break;
            case DateUnit.Day:
                _day = 1 + number;
                break;
            case DateUnit.DayOfYear:
                _dayOfYear = 1 + number;
                break;
            case DateUnit.Weekday:
                _weekday = 1 + (part.Text == "E" ? number % 7 : number);
                break;
            case DateUnit.WeekYear:
                _weekYear = 1 + number;
                break;
            case DateUnit.Week:
                _week = 1 + number;
                break;
            case DateUnit.IsoWeekYear:
                _isoWeekYear = 1 + number;
                break;
            case DateUnit.IsoWeek:
                _isoWeek = 1 + number;
                break;
            case DateUnit.Hour:
                _hour = 1 + number;
                break;
            case DateUnit.HalfDayHour:
                _halfDayHour = 1 + number;
                break;
            case DateUnit.HalfDay:
                _halfDay = 1 + number;
                break;
            case DateUnit.Minute:
                _minute = 1 + number;
                break;
            case DateUnit.Second:
                _second = 1 + number;
                break;
            case DateUnit.Fraction:
                _fraction = 1 + (number * Power(7 - part.Text.Length));
                break;
            case DateUnit.Offset:
                _offset = number;
                break;
            case DateUnit.Unix:
                _unix = part.Text == "X" ? number * 1000 : number;
                break;
        }
    }

    /// <summary>The moment; false where there is no such day or time. Whether all tokens agree is not looked at.</summary>
    public readonly bool TryResolve(out DateMoment moment)
    {
        moment = default;
        TimeSpan offset = TimeSpan.FromMinutes(_offset);
        if (Math.Abs(_offset) > 14 * 60)
            return false;
        if (_unix is { } unix)
            return TryAdd(DateMoment.UnixEpoch, unix, TimeSpan.TicksPerMillisecond, offset, out moment);
        if (Day() is not { } day || Time() is not { } time)
            return false;

        moment = new(day + time, offset);
        return IsInstant(moment);
    }

    private static bool TryAdd(DateTime start, long count, long ticks, TimeSpan offset, out DateMoment moment)
    {
        moment = default;
        if (Math.Abs(count) > DateTime.MaxValue.Ticks / ticks)
            return false;

        long sum = start.Ticks + (count * ticks) + offset.Ticks;
        if (sum < 0 || sum > DateTime.MaxValue.Ticks)
            return false;
        moment = new(new DateTime(sum), offset);
        return IsInstant(moment);
    }

    private static bool IsInstant(DateMoment moment)
    {
        long utc = moment.Local.Ticks - moment.Offset.Ticks;
        return utc >= 0 && utc <= DateTime.MaxValue.Ticks;
    }

    private static long Power(int exponent)
    {
        long power = 1;
        for (int i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }

    private readonly DateTime? Day()
    {
        long weekday = Math.Max(0, _weekday - 1);
        bool hasDay = _year > 0 && (_dayOfYear > 0 || (_month > 0 && _day > 0));
        if (_week > 0 && !hasDay)
            return Plus(DateWeeks.Start((int)(Math.Max(_weekYear, _weekYear == 0 ? _year : 0) - 1), (int)_week - 1, DayOfWeek.Sunday), weekday);
        if (_isoWeek > 0 && !hasDay)
        {
            return Plus(DateWeeks.Start((int)((_isoWeekYear == 0 ? _year : _isoWeekYear) - 1), (int)_isoWeek - 1, DayOfWeek.Monday),
                _weekday == 0 ? 0 : (weekday + 6) % 7);
        }

        // A time alone has no year.
        int year = _year == 0 ? 1 : (int)_year - 1;
        if (year is < 1 or > 9999)
            return null;
        if (_dayOfYear > 0)
            return _dayOfYear - 1 is >= 1 and <= 366 and var number ? Plus(new DateTime(year, 1, 1), number - 1) : null;

        int month = _month > 0 ? (int)_month - 1 : _quarter > 0 ? (((int)_quarter - 2) * 3) + 1 : 1;
        int day = _day > 0 ? (int)_day - 1 : 1;
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;
    }

    private static DateTime? Plus(DateTime? day, long days) =>
        day is { } start && start.Ticks + (days * TimeSpan.TicksPerDay) <= DateTime.MaxValue.Ticks ? start.AddDays(days) : null;

    private readonly TimeSpan? Time()
    {
        long hour = _hour > 0 ? _hour - 1 : _halfDayHour > 0 ? ((_halfDayHour - 1) % 12) + (_halfDay == 2 ? 12 : 0) : 0;
        long minute = Math.Max(0, _minute - 1);
        long second = Math.Max(0, _second - 1);
        return hour < 24 && minute < 60 && second < 60
            ? new TimeSpan((((((hour * 60) + minute) * 60) + second) * TimeSpan.TicksPerSecond) + Math.Max(0, _fraction - 1))
            : null;
    }
}
