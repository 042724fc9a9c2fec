using System.Globalization;
using NoteSdk.Dql.Time;

namespace NoteSdk.Queries.Time;

/// <summary>
/// The values that the tokens of a format found in a text, and the date they make. Missing larger units are today's, missing smaller ones are the first.
/// </summary>
internal sealed class DateFormatFields
{
    private const int CutoffYear = 60;

    private readonly Dictionary<char, int> _values = [];

    /// <summary>Gets or sets the offset that was found.</summary>
    public QueryZone? Zone { get; set; }

    /// <summary>Gets or sets the name of a zone that was found.</summary>
    public string? ZoneName { get; set; }

    public void Set(char token, int value) => _values[token] = value;

    public void Set(string token, ReadOnlySpan<char> digits)
    {
        int value = int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (token is "yy" or "kk" && value <= 99) value += value > CutoffYear ? 1900 : 2000;
        if (token[0] == 'u')
        {
            _values['S'] = token == "uuu"
                ? value * 100
                : int.Parse(digits.ToString().PadRight(3, '0').AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture);
            return;
        }

        _values[token[0]] = value;
    }

    /// <summary>The date in the zone of another one; null if the parts are not a date, or contradict each other.</summary>
    public QueryDate? ToDate(QueryDate now)
    {
        if (_values.Count == 0 && Zone is null && ZoneName is null) return null;
        QueryZone? zone = ZoneName is null ? Zone ?? now.Zone : QueryZone.Find(ZoneName, now.Zone);
        if (zone is null || QueryDate.At(now.Instant, zone) is not { } here || Day(here.Local) is not { } day || Time(here.Local) is not { } time) return null;
        QueryDate? date = QueryDate.AtLocal(day + time, zone, Zone?.OffsetAt(now.Instant) ?? here.Offset);
        if (date is null || Value('E', 'c') is { } weekday && weekday != date.Local.Weekday) return null;
        return QueryDate.At(date.Instant, now.Zone);
    }

    private double? Day(CivilTime now)
    {
        int? year = Value('y');
        if (year is not null && _values.TryGetValue('G', out int era) && era == 0) year = -year;
        int? month = Value('q') is { } quarter ? (quarter - 1) * 3 + 1 : Value('M', 'L');
        int? day = Value('d');
        int? weekday = Value('E', 'c');
        bool isWeek = _values.ContainsKey('k') || _values.ContainsKey('W')
            || weekday is not null && year is null && month is null && day is null && !_values.ContainsKey('o');
        if (isWeek) return year is null && month is null && day is null && !_values.ContainsKey('o') ? WeekDay(now, weekday) : null;
        if (Value('o') is { } ordinal)
        {
            int of = year ?? now.Year;
            if (month is not null || day is not null || ordinal < 1 || ordinal > 337 + CivilTime.DaysInMonth(of, 2)) return null;
            return CivilTime.ToMilliseconds(of, 1, ordinal, 0, 0, 0, 0);
        }

        int inYear = year ?? now.Year;
        int inMonth = month ?? (year is not null ? 1 : now.Month);
        int onDay = day ?? (year is not null || month is not null ? 1 : now.Day);
        return inMonth is >= 1 and <= 12 && onDay >= 1 && onDay <= CivilTime.DaysInMonth(inYear, inMonth)
            ? CivilTime.ToMilliseconds(inYear, inMonth, onDay, 0, 0, 0, 0)
            : null;
    }

    private double? WeekDay(CivilTime now, int? weekday)
    {
        (int nowYear, int nowNumber) = now.Week;
        int year = Value('k') ?? nowYear;
        int number = Value('W') ?? (_values.ContainsKey('k') ? 1 : nowNumber);
        int onDay = weekday ?? 1;
        if (number is < 1 or > 53 || onDay is < 1 or > 7) return null;
        int firstWeekday = CivilTime.OfMilliseconds(CivilTime.ToMilliseconds(year, 1, 4, 0, 0, 0, 0)).Weekday;
        return CivilTime.ToMilliseconds(year, 1, number * 7 + onDay - (firstWeekday + 3), 0, 0, 0, 0);
    }

    private double? Time(CivilTime now)
    {
        int? hour = Value('H', 'h');
        if (_values.TryGetValue('a', out int meridiem))
        {
            if (_values.ContainsKey('H')) return null;
            if (hour < 12 && meridiem == 1) hour += 12;
            else if (hour == 12 && meridiem == 0) hour = 0;
        }

        // A missing unit is today's only if all larger ones are missing too.
        bool isFound = _values.Keys.Any(static key => "yMLdqokWEc".Contains(key, StringComparison.Ordinal));
        int inHour = Part(hour, now.Hour, ref isFound);
        int minute = Part(Value('m'), now.Minute, ref isFound);
        int second = Part(Value('s'), now.Second, ref isFound);
        int millisecond = Part(Value('S'), now.Millisecond, ref isFound);
        bool isValid = (inHour is >= 0 and <= 23 || inHour == 24 && minute + second + millisecond == 0) && minute <= 59 && second <= 59;
        return isValid ? ((inHour * 60.0 + minute) * 60 + second) * 1000 + millisecond : null;
    }

    private static int Part(int? value, int now, ref bool isFound)
    {
        if (value is not null) isFound = true;
        return value ?? (isFound ? 0 : now);
    }

    private int? Value(params ReadOnlySpan<char> tokens)
    {
        foreach (char token in tokens)
        {
            if (_values.TryGetValue(token, out int value)) return value;
        }

        return null;
    }
}
