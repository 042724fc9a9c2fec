using System;
using System.Collections.Generic;
using System.Linq;
using NoteSdk.Schema.Diagnostics;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Dates;

/// <summary>Reads formats as schemas have them: the tokens of moment.js, <c>[text]</c>, and every other character as it is.</summary>
internal static class DateFormReader
{
    // Longer ones first, as moment.js takes them.
    private static readonly (string Token, DateUnit Unit)[] Tokens =
    [
        ("YYYY", DateUnit.Year), ("YY", DateUnit.Year), ("gggg", DateUnit.WeekYear), ("GGGG", DateUnit.IsoWeekYear), ("MMMM", DateUnit.Month),
        ("MMM", DateUnit.Month), ("MM", DateUnit.Month), ("M", DateUnit.Month), ("DDDD", DateUnit.DayOfYear), ("DDD", DateUnit.DayOfYear),
        ("DD", DateUnit.Day), ("Do", DateUnit.Day), ("D", DateUnit.Day), ("dddd", DateUnit.Weekday), ("ddd", DateUnit.Weekday), ("dd", DateUnit.Weekday),
        ("d", DateUnit.Weekday), ("E", DateUnit.Weekday), ("ww", DateUnit.Week), ("w", DateUnit.Week), ("WW", DateUnit.IsoWeek), ("W", DateUnit.IsoWeek),
        ("Q", DateUnit.Quarter), ("HH", DateUnit.Hour), ("H", DateUnit.Hour), ("hh", DateUnit.HalfDayHour), ("h", DateUnit.HalfDayHour),
        ("mm", DateUnit.Minute), ("m", DateUnit.Minute), ("ss", DateUnit.Second), ("s", DateUnit.Second), ("A", DateUnit.HalfDay), ("a", DateUnit.HalfDay),
        ("ZZ", DateUnit.Offset), ("Z", DateUnit.Offset), ("X", DateUnit.Unix), ("x", DateUnit.Unix), ("SSSSSSS", DateUnit.Fraction),
        ("SSSSSS", DateUnit.Fraction), ("SSSSS", DateUnit.Fraction), ("SSSS", DateUnit.Fraction), ("SSS", DateUnit.Fraction), ("SS", DateUnit.Fraction),
        ("S", DateUnit.Fraction),
    ];

    // What moment.js knows besides. Longer ones first.
    private static readonly string[] Foreign =
    [
        "SSSSSSSS", "YYYYYY", "YYYYY", "ggggg", "GGGGG", "hmmss", "Hmmss", "LLLL", "LLL", "LTS", "llll", "lll", "DDDo", "hmm", "Hmm", "LT", "LL", "ll", "Mo",
        "Qo", "do", "wo", "Wo", "gg", "GG", "kk", "zz", "yo", "k", "z", "y", "N", "L", "l", "e", "\\",
    ];

    private static readonly DateUnit[] Day =
        [DateUnit.Year, DateUnit.Quarter, DateUnit.Month, DateUnit.Day, DateUnit.DayOfYear, DateUnit.Weekday, DateUnit.WeekYear, DateUnit.Week,
            DateUnit.IsoWeekYear, DateUnit.IsoWeek];

    private static readonly DateUnit[] Time =
        [DateUnit.Hour, DateUnit.HalfDayHour, DateUnit.HalfDay, DateUnit.Minute, DateUnit.Second, DateUnit.Fraction];

    /// <summary>The places of the formats in a text that has <c>|</c> between them, without the blanks around them.</summary>
    public static IEnumerable<(int Start, int Length)> Split(string text)
    {
        int start = 0;
        bool isLiteral = false;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is '[' or ']')
                isLiteral = text[i] == '[';
            if (i < text.Length && (text[i] != '|' || isLiteral))
                continue;

            int from = start;
            int to = i;
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(text[to - 1]))
                to--;
            yield return (from, to - from);
            start = i + 1;
        }
    }

    /// <summary>Whether a format names the year of days beside weeks, which belong to years of their own.</summary>
    public static string? WeekYearOf(string format)
    {
        List<DateUnit> units = [.. Parts(format, 0, []).Select(static part => part.Unit)];
        return !units.Contains(DateUnit.Year) ? null
            : units.Contains(DateUnit.Week) && !units.Contains(DateUnit.WeekYear) ? "gggg"
            : units.Contains(DateUnit.IsoWeek) && !units.Contains(DateUnit.IsoWeekYear) ? "GGGG"
            : null;
    }

    /// <summary>Reads a format; null, and a fault, where it is none, or does not say which value is meant.</summary>
    public static DateForm? Read(ValueKind kind, string text, int start, ICollection<TextFault> faults)
    {
        int before = faults.Count;
        List<DatePart>? parts = Checked(text, start, faults);
        if (parts is not null && Fault(kind, parts) is { } fault)
            faults.Add(new(start, text.Length, $"the format '{text}' {fault}"));
        return faults.Count > before ? null : new(text, parts!);
    }

    /// <summary>Reads a format that is written only, so that it need not say which moment is meant; null, and a fault, where it is none.</summary>
    public static DateForm? ReadAny(string text, int start, ICollection<TextFault> faults) =>
        Checked(text, start, faults) is { } parts ? new(text, parts) : null;

    private static List<DatePart>? Checked(string text, int start, ICollection<TextFault> faults)
    {
        int before = faults.Count;
        if (text.Length == 0)
            faults.Add(new(Math.Max(0, start - 1), 1, "a format is missing; write one, such as 'date(DD.MM.YYYY)'"));
        else if (text.Length > DateForm.LongestFormat)
            faults.Add(new(start, text.Length, $"the format has {text.Length} characters, and it may have {DateForm.LongestFormat}"));
        if (faults.Count > before)
            return null;

        List<DatePart> parts = Parts(text, start, faults);
        return faults.Count > before ? null : parts;
    }

    private static List<DatePart> Parts(string text, int start, ICollection<TextFault> faults)
    {
        var parts = new List<DatePart>();
        for (int at = 0; at < text.Length;)
        {
            int close = text[at] == '[' ? text.IndexOf(']', at) : -1;
            if (text[at] == '[' && close < 0)
            {
                faults.Add(new(start + at, text.Length - at, "the bracket is not closed; a text stands between '[' and ']', as in '[week] ww'"));
                return parts;
            }

            if (close >= 0)
            {
                if (close > at + 1)
                    AddLiteral(parts, text.Substring(at + 1, close - at - 1));
                at = close + 1;
                continue;
            }

            (string? token, DateUnit unit) = Array.Find(Tokens, known => StartsWith(text, at, known.Token));
            if (Array.Find(Foreign, known => StartsWith(text, at, known)) is { } foreign && foreign.Length > (token?.Length ?? 0))
            {
                faults.Add(new(start + at, foreign.Length, foreign == "\\"
                    ? "put a text in brackets instead of a backslash before it, as in '[week] ww'"
                    : $"the token '{foreign}' of moment.js cannot be used here; put it in brackets if it is a text, or write the tokens that it is made of"));
                at += foreign.Length;
                continue;
            }

            if (token is null)
                AddLiteral(parts, text.Substring(at, 1));
            else
                parts.Add(new(unit, token));
            at += token?.Length ?? 1;
        }

        return parts;
    }

    private static void AddLiteral(List<DatePart> parts, string text)
    {
        if (parts.Count > 0 && parts[parts.Count - 1] is { Unit: DateUnit.Literal } last)
            parts[parts.Count - 1] = last with { Text = last.Text + text };
        else
            parts.Add(new(DateUnit.Literal, text));
    }

    /// <summary>What is wrong with a format; null where it says which value is meant.</summary>
    private static string? Fault(ValueKind kind, List<DatePart> parts)
    {
        var units = new HashSet<DateUnit>(parts.Select(static part => part.Unit));
        bool hasDay = units.Overlaps(Day);
        bool hasTime = units.Overlaps(Time);
        if (parts.Count > 0 && (char.IsWhiteSpace(parts[0].Text[0]) || char.IsWhiteSpace(parts[parts.Count - 1].Text[parts[parts.Count - 1].Text.Length - 1])))
            return "begins or ends with a blank, which a note does not keep; leave it out";
        if (kind == ValueKind.Date && (hasTime || units.Contains(DateUnit.Offset) || units.Contains(DateUnit.Unix)))
            return "has a time, which a date has not; write 'datetime' instead of 'date'";
        if (kind == ValueKind.Time && (hasDay || units.Contains(DateUnit.Offset) || units.Contains(DateUnit.Unix)))
            return "has more than a time; write 'datetime' or 'instant' instead of 'time'";
        if (kind == ValueKind.DateTime && (units.Contains(DateUnit.Offset) || units.Contains(DateUnit.Unix)))
            return "has an offset; write 'instant' instead of 'datetime'";
        if (kind == ValueKind.Instant && units.Contains(DateUnit.Unix))
            return null;
        if (kind == ValueKind.Instant && !units.Contains(DateUnit.Offset))
            return "has no offset; add 'Z', or write 'datetime' instead of 'instant'";
        return (kind == ValueKind.Time ? null : DayFault(units)) ?? (hasTime || kind == ValueKind.Time ? TimeFault(units) : null);
    }

    private static string? DayFault(HashSet<DateUnit> units)
    {
        bool hasYear = units.Contains(DateUnit.Year);
        if (hasYear && (units.Contains(DateUnit.DayOfYear) || units.IsSupersetOf([DateUnit.Month, DateUnit.Day])))
            return null;
        if (units.Contains(DateUnit.Week) || units.Contains(DateUnit.IsoWeek))
        {
            DateUnit year = units.Contains(DateUnit.Week) ? DateUnit.WeekYear : DateUnit.IsoWeekYear;
            return hasYear || units.Contains(year) ? null : $"does not say of which year the week is; add '{(year == DateUnit.WeekYear ? "gggg" : "GGGG")}'";
        }

        if (!hasYear)
            return "does not say which year is meant; add 'YYYY'";
        if (units.Contains(DateUnit.Day) && !units.Contains(DateUnit.Month))
            return "does not say of which month the day is; add 'MM'";
        return null;
    }

    private static string? TimeFault(HashSet<DateUnit> units)
    {
        bool hasHour = units.Contains(DateUnit.Hour);
        if (!hasHour && !units.Contains(DateUnit.HalfDayHour))
            return "does not say which hour is meant; add 'HH'";
        if (!hasHour && !units.Contains(DateUnit.HalfDay))
            return "does not say which half of the day is meant; add 'a', or write 'HH' instead of 'hh'";
        if (units.Contains(DateUnit.Second) && !units.Contains(DateUnit.Minute))
            return "has seconds without minutes; add 'mm'";
        return units.Contains(DateUnit.Fraction) && !units.Contains(DateUnit.Second) ? "has fractions without seconds; add 'ss'" : null;
    }

    private static bool StartsWith(string text, int at, string start) => string.CompareOrdinal(text, at, start, 0, start.Length) == 0;
}
