using System.Globalization;
using NoteSdk.Dql.Functions;
using NoteSdk.Dql.Syntax;

namespace NoteSdk.Dql.Parsing;

/// <summary>
/// Parses dates: <c>YYYY-MM[-DD[THH[:mm[:ss[.SSS]]]]]</c> and a zone after the seconds. It ends at the first missing part.
/// </summary>
internal static class DateParser
{
    private const string Form = "a date such as 2024-01-31 or 2024-01-31T10:20:30";

    private static readonly (string Name, DateWord Word)[] Words =
    [
        ("start-of-month", DateWord.StartOfMonth), ("start-of-week", DateWord.StartOfWeek), ("start-of-year", DateWord.StartOfYear),
        ("end-of-month", DateWord.EndOfMonth), ("end-of-week", DateWord.EndOfWeek), ("end-of-year", DateWord.EndOfYear),
        ("yesterday", DateWord.Yesterday), ("tomorrow", DateWord.Tomorrow), ("today", DateWord.Today),
        ("now", DateWord.Now), ("sow", DateWord.StartOfWeek), ("eow", DateWord.EndOfWeek), ("soy", DateWord.StartOfYear),
        ("eoy", DateWord.EndOfYear), ("som", DateWord.StartOfMonth), ("eom", DateWord.EndOfMonth),
    ];

    /// <summary>A text that is a date and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="allowsWords">Whether <c>today</c> and similar words are dates.</param>
    public static DateSyntax? ParseWhole(string text, bool allowsWords)
    {
        QueryCursor cursor = new(text);
        DateSyntax? date = allowsWords ? ParseWithWords(cursor) : Parse(cursor);
        return cursor.IsAtEnd ? date : null;
    }

    /// <summary>A date or the name of one.</summary>
    public static DateSyntax? ParseWithWords(QueryCursor cursor)
    {
        foreach ((string name, DateWord word) in Words)
        {
            if (string.CompareOrdinal(cursor.Text, cursor.At, name, 0, name.Length) != 0)
                continue;
            cursor.At += name.Length;
            return new() { Word = word };
        }

        cursor.Fail(cursor.At, "the name of a date, such as today or eow");
        return Parse(cursor);
    }

    /// <summary>A date in digits.</summary>
    public static DateSyntax? Parse(QueryCursor cursor)
    {
        int start = cursor.At;
        if (!cursor.TakeDigits(4, out int year, Form) || !cursor.Take("-", Form) || !cursor.TakeDigits(2, out int month, Form))
        {
            cursor.At = start;
            return null;
        }

        DateSyntax date = new() { Year = year, Month = month };
        if (TryPart(cursor, '-', 2, out int day))
            date = WithTime(cursor, date with { Day = day });
        if (month is >= 1 and <= 12 && (date.Zone is null || ZoneNames.Exists(date.Zone)))
            return date;
        cursor.Fail(cursor.At, "a valid date");
        cursor.At = start;
        return null;
    }

    private static DateSyntax WithTime(QueryCursor cursor, DateSyntax date)
    {
        if (!TryPart(cursor, 'T', 2, out int hour))
            return date;
        date = date with { Hour = hour };
        if (!TryPart(cursor, ':', 2, out int minute))
            return date;
        date = date with { Minute = minute };
        if (!TryPart(cursor, ':', 2, out int second))
            return date;
        date = date with { Second = second };
        if (TryPart(cursor, '.', 3, out int millisecond))
            date = date with { Millisecond = millisecond };
        return date with { Zone = Zone(cursor) };
    }

    private static bool TryPart(QueryCursor cursor, char sign, int digits, out int value)
    {
        value = 0;
        string text = cursor.Text;
        int at = cursor.At;
        if (at + digits >= text.Length || text[at] != sign)
            return false;
        for (int i = 1; i <= digits; i++)
        {
            if (text[at + i] is < '0' or > '9')
                return false;
        }

        value = int.Parse(text.Substring(at + 1, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        cursor.At += digits + 1;
        return true;
    }

    private static string? Zone(QueryCursor cursor)
    {
        string text = cursor.Text;
        int at = cursor.At;
        if (at >= text.Length)
            return null;
        switch (text[at])
        {
            case 'Z':
                cursor.At++;
                return "utc";
            case '+' or '-':
                int end = OffsetEnd(text, at + 1);
                if (end < 0)
                    return null;
                cursor.At = end;
                return "UTC" + text.Substring(at, end - at);
            case '[':
                int close = at + 1;
                while (close < text.Length && IsZoneName(text[close]))
                    close++;
                if (close == at + 1 || close >= text.Length || text[close] != ']')
                    return null;
                cursor.At = close + 1;
                return text.Substring(at + 1, close - at - 1);
            default:
                return null;
        }
    }

    /// <summary><c>h[h][:mm]</c>.</summary>
    private static int OffsetEnd(string text, int at)
    {
        int end = at;
        while (end < text.Length && end < at + 2 && text[end] is >= '0' and <= '9')
            end++;
        if (end == at)
            return -1;
        bool hasMinutes = end + 2 < text.Length && text[end] == ':' && text[end + 1] is >= '0' and <= '9' && text[end + 2] is >= '0' and <= '9';
        return hasMinutes ? end + 3 : end;
    }

    private static bool IsZoneName(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '+' and <= '/');
}
