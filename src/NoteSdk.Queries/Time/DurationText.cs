using System.Globalization;
using System.Text;
using NoteSdk.Dql.Syntax;
using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Time;

/// <summary>Writes durations: in words, and by luxon's format tokens.</summary>
internal static class DurationText
{
    private static readonly string[] Names = ["year", "month", "week", "day", "hour", "minute", "second", "millisecond"];

    /// <summary>The normalised duration in words, without units of zero: <c>1 hour, 30 minutes</c>; nothing for zero.</summary>
    public static string InWords(QueryDuration duration)
    {
        QueryDuration normalized = duration.Normalized();
        List<string> parts = [];
        for (DurationUnit unit = DurationUnit.Years; unit <= DurationUnit.Milliseconds; unit++)
        {
            if (normalized[unit] is not { } count || count == 0) continue;
            string number = double.IsFinite(count) ? (count < 0 ? "-" : "") + JsNumber.ToReadable(Math.Abs(count), 0, 3, isGrouped: false) : Count(count, "0");
            parts.Add($"{number} {Names[(int)unit]}{(number is "1" or "-1" ? "" : "s")}");
        }

        return string.Join(", ", parts);
    }

    public static string Format(QueryDuration duration, string format)
    {
        List<FormatToken> tokens = FormatToken.Split(format);
        bool[] isWanted = new bool[QueryDuration.UnitCount];
        foreach (FormatToken token in tokens)
        {
            if (!token.IsLiteral && UnitOf(token) is { } unit) isWanted[(int)unit] = true;
        }

        QueryDuration shifted = duration.ShiftTo(unit => isWanted[(int)unit]);
        StringBuilder text = new();
        foreach (FormatToken token in tokens)
        {
            if (token.IsLiteral || UnitOf(token) is not { } unit) text.Append(token.Text);
            else text.Append(Count(Math.Floor(shifted[unit] ?? 0), new string('0', Math.Min(token.Text.Length, 21))));
        }

        return text.ToString();
    }

    private static DurationUnit? UnitOf(FormatToken token) => token.Text[0] switch
    {
        'S' => DurationUnit.Milliseconds,
        's' => DurationUnit.Seconds,
        'm' => DurationUnit.Minutes,
        'h' => DurationUnit.Hours,
        'd' => DurationUnit.Days,
        'w' => DurationUnit.Weeks,
        'M' => DurationUnit.Months,
        'y' => DurationUnit.Years,
        _ => null,
    };

    private static string Count(double count, string format)
    {
        if (double.IsNaN(count)) return "NaN";
        if (double.IsInfinity(count)) return count > 0 ? "∞" : "-∞";
        return count.ToString(format, CultureInfo.InvariantCulture);
    }
}
