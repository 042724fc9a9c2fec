using System.Collections.Generic;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Parsing;

/// <summary>Parses durations: <c>1 hour, 30 minutes</c>, <c>4h15m</c>.</summary>
internal static class DurationParser
{
    // The longest names first, since the first match counts.
    private static readonly (string Name, DurationUnit Unit)[] Names =
    [
        ("minutes", DurationUnit.Minutes), ("seconds", DurationUnit.Seconds), ("minute", DurationUnit.Minutes), ("months", DurationUnit.Months),
        ("second", DurationUnit.Seconds), ("hours", DurationUnit.Hours), ("month", DurationUnit.Months), ("weeks", DurationUnit.Weeks),
        ("years", DurationUnit.Years), ("days", DurationUnit.Days), ("hour", DurationUnit.Hours), ("mins", DurationUnit.Minutes),
        ("secs", DurationUnit.Seconds), ("week", DurationUnit.Weeks), ("year", DurationUnit.Years), ("day", DurationUnit.Days),
        ("hrs", DurationUnit.Hours), ("min", DurationUnit.Minutes), ("mos", DurationUnit.Months), ("sec", DurationUnit.Seconds),
        ("wks", DurationUnit.Weeks), ("yrs", DurationUnit.Years), ("hr", DurationUnit.Hours), ("mo", DurationUnit.Months),
        ("wk", DurationUnit.Weeks), ("yr", DurationUnit.Years), ("d", DurationUnit.Days), ("h", DurationUnit.Hours),
        ("m", DurationUnit.Minutes), ("s", DurationUnit.Seconds), ("w", DurationUnit.Weeks),
    ];

    /// <summary>A text that is a duration and nothing else.</summary>
    public static DurationSyntax? ParseWhole(string text)
    {
        QueryCursor cursor = new(text);
        DurationSyntax? duration = Parse(cursor);
        return cursor.IsAtEnd ? duration : null;
    }

    /// <summary>A duration: one count or more, separated by commas or blanks or nothing.</summary>
    public static DurationSyntax? Parse(QueryCursor cursor)
    {
        Dictionary<DurationUnit, double> units = [];
        int end = cursor.At;
        while (TakeCount(cursor, units))
        {
            end = cursor.At;
            cursor.SkipBlanks();
            if (cursor.Take(","))
                cursor.SkipBlanks();
        }

        cursor.At = end;
        return units.Count == 0 ? null : new(units);
    }

    private static bool TakeCount(QueryCursor cursor, Dictionary<DurationUnit, double> units)
    {
        if (Terminals.Number(cursor) is not { } count)
            return false;
        cursor.SkipBlanks();
        foreach ((string name, DurationUnit unit) in Names)
        {
            if (string.CompareOrdinal(cursor.Text, cursor.At, name, 0, name.Length) != 0)
                continue;
            cursor.At += name.Length;
            units[unit] = (units.TryGetValue(unit, out double sum) ? sum : 0) + count;
            return true;
        }

        return cursor.Fail(cursor.At, "a unit of time, such as days");
    }
}
