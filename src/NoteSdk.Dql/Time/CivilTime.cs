using System;

namespace NoteSdk.Dql.Time;

/// <summary>A date and time of day in some zone, in the proleptic Gregorian calendar.</summary>
internal readonly record struct CivilTime(int Year, int Month, int Day, int Hour, int Minute, int Second, int Millisecond)
{
    public const double MillisecondsPerDay = 86_400_000;

    private const int DaysPerEra = 146_097;
    private const int DaysToEpoch = 719_468;

    /// <summary>Gets the day of the week, 1 for Monday to 7 for Sunday.</summary>
    public int Weekday => (int)(((DaysTo(Year, Month, Day) + 3) % 7 + 7) % 7) + 1;

    /// <summary>Gets the day of the year, from 1.</summary>
    public int Ordinal => (int)(DaysTo(Year, Month, Day) - DaysTo(Year, 1, 1)) + 1;

    public int Quarter => (Month - 1) / 3 + 1;

    /// <summary>Gets the year and number of the ISO week.</summary>
    public (int Year, int Number) Week
    {
        get
        {
            int week = (Ordinal - Weekday + 10) / 7;
            if (week < 1)
                return (Year - 1, WeeksIn(Year - 1));
            return week > WeeksIn(Year) ? (Year + 1, 1) : (Year, week);
        }
    }

    /// <summary>The civil time of milliseconds since the start of 1970 in the same zone.</summary>
    public static CivilTime OfMilliseconds(double milliseconds)
    {
        long whole = (long)Math.Truncate(milliseconds);
        long days = Math.DivRem(whole, (long)MillisecondsPerDay, out long rest);
        if (rest < 0)
        {
            rest += (long)MillisecondsPerDay;
            days--;
        }

        (int year, int month, int day) = OfDays(days);
        return new(year, month, day, (int)(rest / 3_600_000), (int)(rest / 60_000 % 60), (int)(rest / 1000 % 60), (int)(rest % 1000));
    }

    /// <summary>Milliseconds since the start of 1970 in the same zone.</summary>
    public double ToMilliseconds() => ToMilliseconds(Year, Month, Day, Hour, Minute, Second, Millisecond);

    /// <summary>The same from parts that may roll over: day 0, hour 30, month 14.</summary>
    public static double ToMilliseconds(double year, double month, double day, double hour, double minute, double second, double millisecond)
    {
        double months = year * 12 + (month - 1);
        double wholeYear = Math.Floor(months / 12);
        double days = DaysTo((long)Math.Max(-1e6, Math.Min(wholeYear, 1e6)), (int)(months - wholeYear * 12) + 1, 1) + day - 1;
        return days * MillisecondsPerDay + hour * 3_600_000 + minute * 60_000 + second * 1000 + millisecond;
    }

    public static int DaysInMonth(double year, double month)
    {
        double months = year * 12 + (month - 1);
        double wholeYear = Math.Floor(months / 12);
        int wholeMonth = (int)(months - wholeYear * 12) + 1;
        bool isLeap = wholeYear % 4 == 0 && (wholeYear % 100 != 0 || wholeYear % 400 == 0);
        return wholeMonth switch { 2 => isLeap ? 29 : 28, 4 or 6 or 9 or 11 => 30, _ => 31 };
    }

    /// <summary>Days since the start of 1970, counted in eras of 400 years that begin in March, so that the leap day is the last of its year.</summary>
    private static long DaysTo(long year, int month, int day)
    {
        if (month <= 2)
            year--;
        long era = (year >= 0 ? year : year - 399) / 400;
        long yearOfEra = year - era * 400;
        long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * DaysPerEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - DaysToEpoch;
    }

    private static (int Year, int Month, int Day) OfDays(long days)
    {
        days += DaysToEpoch;
        long era = (days >= 0 ? days : days - DaysPerEra + 1) / DaysPerEra;
        long dayOfEra = days - era * DaysPerEra;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long shifted = (5 * dayOfYear + 2) / 153;
        int month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return ((int)(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, (int)(dayOfYear - (153 * shifted + 2) / 5 + 1));
    }

    private static int WeeksIn(int year)
    {
        int lastWeekday = new CivilTime(year, 12, 31, 0, 0, 0, 0).Weekday;
        int before = new CivilTime(year - 1, 12, 31, 0, 0, 0, 0).Weekday;
        return lastWeekday == 4 || before == 3 ? 53 : 52;
    }
}
