using System;
using System.Globalization;

namespace NoteSdk.Schema.Dates;

/// <summary>A distance between days, such as <c>+1d</c>, <c>-2w</c>, <c>+1M</c> or <c>-1y</c>.</summary>
/// <param name="Count">How many units; 0 for none.</param>
/// <param name="Unit">The unit: d, w, M or y.</param>
internal readonly record struct DateShift(int Count, char Unit)
{
    private const string Units = "dwMy";
    private const int MostDigits = 4;

    /// <summary>The name and the distance of a text such as <c>now+1d</c>; no distance if there is none at its end.</summary>
    public static (string Name, DateShift Shift) Split(string text)
    {
        int sign = text.LastIndexOfAny(['+', '-']);
        int digits = text.Length - sign - 2;
        bool isShift = sign > 0 && digits is > 0 and <= MostDigits && Units.IndexOf(text[text.Length - 1]) >= 0;
        return isShift && int.TryParse(text.Substring(sign + 1, digits), NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            ? (text.Substring(0, sign).TrimEnd(), new(text[sign] == '-' ? -count : count, text[text.Length - 1]))
            : (text, default);
    }

    /// <summary>The moment at this distance, or the nearest one that there is.</summary>
    public DateMoment From(DateMoment moment)
    {
        try
        {
            DateTime local = Unit switch
            {
                'd' => moment.Local.AddDays(Count),
                'w' => moment.Local.AddDays(7.0 * Count),
                'M' => moment.Local.AddMonths(Count),
                'y' => moment.Local.AddYears(Count),
                _ => moment.Local,
            };
            return moment with { Local = local };
        }
        catch (ArgumentOutOfRangeException)
        {
            return moment with { Local = Count < 0 ? DateTime.MinValue : DateTime.MaxValue };
        }
    }

    /// <summary>As a schema has it; empty for none.</summary>
    public override string ToString() => Count == 0 ? "" : Count.ToString("+0;-0", CultureInfo.InvariantCulture) + Unit;
}
