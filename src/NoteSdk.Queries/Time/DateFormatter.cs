using System.Globalization;
using System.Text;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Time;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Time;

/// <summary>Writes dates by luxon's format tokens, in English as it is written in the United States.</summary>
internal static class DateFormatter
{
    /// <summary>ICU puts a narrow no-break space before AM and PM.</summary>
    private const string MeridiemSpace = "\u202F";

    public static string Format(QueryDate date, string format)
    {
        StringBuilder text = new();
        foreach (FormatToken token in FormatToken.Split(format)) text.Append(token.IsLiteral ? token.Text : Token(date, token.Text));
        return text.ToString();
    }

    private static string Token(QueryDate date, string token)
    {
        CivilTime time = date.Local;
        int hour12 = time.Hour % 12 == 0 ? 12 : time.Hour % 12;
        return token switch
        {
            "S" => Number(time.Millisecond),
            "u" or "SSS" => Number(time.Millisecond, 3),
            "uu" => Number(time.Millisecond / 10, 2),
            "uuu" => Number(time.Millisecond / 100),
            "s" => Number(time.Second),
            "ss" => Number(time.Second, 2),
            "m" => Number(time.Minute),
            "mm" => Number(time.Minute, 2),
            "h" => Number(hour12),
            "hh" => Number(hour12, 2),
            "H" => Number(time.Hour),
            "HH" => Number(time.Hour, 2),
            "a" => Meridiem(time),
            "Z" => QueryZone.OffsetText(date.Offset, OffsetStyle.Narrow),
            "ZZ" => QueryZone.OffsetText(date.Offset, OffsetStyle.Short),
            "ZZZ" => QueryZone.OffsetText(date.Offset, OffsetStyle.Techie),
            "ZZZZ" => date.Zone.NameAt(date.Instant, isLong: false),
            "ZZZZZ" => date.Zone.NameAt(date.Instant, isLong: true),
            "z" => date.Zone.Name,
            "X" => JsNumber.ToText(Math.Floor(date.Instant / 1000)),
            "x" => JsNumber.ToText(date.Instant),
            _ => Day(time, token) ?? Macro(date, token) ?? token,
        };
    }

    private static string? Day(CivilTime time, string token) => token switch
    {
        "d" => Number(time.Day),
        "dd" => Number(time.Day, 2),
        "c" or "E" => Number(time.Weekday),
        "ccc" or "EEE" => DateNames.ShortWeekdays[time.Weekday - 1],
        "cccc" or "EEEE" => DateNames.Weekdays[time.Weekday - 1],
        "ccccc" or "EEEEE" => DateNames.Weekdays[time.Weekday - 1][..1],
        "L" or "M" => Number(time.Month),
        "LL" or "MM" => Number(time.Month, 2),
        "LLL" or "MMM" => DateNames.ShortMonths[time.Month - 1],
        "LLLL" or "MMMM" => DateNames.Months[time.Month - 1],
        "LLLLL" or "MMMMM" => DateNames.Months[time.Month - 1][..1],
        "y" => Number(time.Year),
        "yy" => LastTwo(time.Year),
        "yyyy" => Number(time.Year, 4),
        "yyyyyy" => Number(time.Year, 6),
        "G" => DateNames.ShortEras[time.Year < 0 ? 0 : 1],
        "GG" => DateNames.Eras[time.Year < 0 ? 0 : 1],
        "GGGGG" => DateNames.ShortEras[time.Year < 0 ? 0 : 1][..1],
        "kk" => LastTwo(time.Week.Year),
        "kkkk" => Number(time.Week.Year, 4),
        "W" => Number(time.Week.Number),
        "WW" => Number(time.Week.Number, 2),
        "o" => Number(time.Ordinal),
        "ooo" => Number(time.Ordinal, 3),
        "q" => Number(time.Quarter),
        "qq" => Number(time.Quarter, 2),
        _ => null,
    };

    /// <summary>The tokens for whole formats of the language.</summary>
    private static string? Macro(QueryDate date, string token)
    {
        CivilTime time = date.Local;
        string? day = token switch
        {
            "D" or "f" or "F" => string.Create(CultureInfo.InvariantCulture, $"{time.Month}/{time.Day}/{time.Year}"),
            "DD" or "ff" or "FF" => string.Create(CultureInfo.InvariantCulture, $"{DateNames.ShortMonths[time.Month - 1]} {time.Day}, {time.Year}"),
            "DDD" or "fff" or "FFF" => Full(time),
            "DDDD" or "ffff" or "FFFF" => $"{DateNames.Weekdays[time.Weekday - 1]}, {Full(time)}",
            _ => null,
        };
        bool hasSeconds = token[0] == 'F' || token[0] is 't' or 'T' && token.Length > 1;
        string clock = string.Create(CultureInfo.InvariantCulture, $"{(time.Hour % 12 == 0 ? 12 : time.Hour % 12)}:{time.Minute:00}")
            + Seconds(time, hasSeconds) + MeridiemSpace + Meridiem(time);
        string clock24 = string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}") + Seconds(time, hasSeconds);
        string shortZone = " " + date.Zone.NameAt(date.Instant, isLong: false);
        string longZone = " " + date.Zone.NameAt(date.Instant, isLong: true);
        return token switch
        {
            "t" or "tt" => clock,
            "ttt" => clock + shortZone,
            "tttt" => clock + longZone,
            "T" or "TT" => clock24,
            "TTT" => clock24 + shortZone,
            "TTTT" => clock24 + longZone,
            "f" or "ff" or "F" or "FF" => $"{day}, {clock}",
            "fff" or "FFF" => $"{day} at {clock}{shortZone}",
            "ffff" or "FFFF" => $"{day} at {clock}{longZone}",
            _ => day,
        };
    }

    private static string Full(CivilTime time) => string.Create(CultureInfo.InvariantCulture, $"{DateNames.Months[time.Month - 1]} {time.Day}, {time.Year}");

    private static string Seconds(CivilTime time, bool hasSeconds) => hasSeconds ? string.Create(CultureInfo.InvariantCulture, $":{time.Second:00}") : "";

    private static string Meridiem(CivilTime time) => DateNames.Meridiems[time.Hour < 12 ? 0 : 1];

    private static string LastTwo(int year) => Number(Math.Abs(year) % 100, 2);

    private static string Number(int number, int width = 1) =>
        (number < 0 ? "-" : "") + Math.Abs(number).ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
