using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NoteSdk.Schema.Dates;

/// <summary>
/// A format of moment.js, such as <c>DD/MM/YYYY</c>. It reads what it writes, in any case of letters, and nothing else: so a weekday, an ordinal or the day
/// of a longer period that is not the one meant is not read.
/// </summary>
internal sealed class DateForm
{
    /// <summary>Longer formats are none; so no text of one is longer than <see cref="LongestText"/>.</summary>
    public const int LongestFormat = 64;

    /// <summary>Longer texts are of no format: a token of four letters, such as <c>dddd</c>, writes nine at most.</summary>
    public const int LongestText = 256;

    private readonly IReadOnlyList<DatePart> _parts;

    /// <param name="text">The format as written.</param>
    /// <param name="parts">Its literals and tokens, checked.</param>
    public DateForm(string text, IReadOnlyList<DatePart> parts)
    {
        Text = text;
        _parts = parts;
        IsUnix = parts.Any(static part => part.Unit == DateUnit.Unix);
    }

    /// <summary>The format as a schema has it.</summary>
    public string Text { get; }

    /// <summary>Whether it counts from 1970, so that the offset of a moment is lost.</summary>
    public bool IsUnix { get; }

    /// <summary>The text of a moment.</summary>
    public string Write(DateMoment moment)
    {
        var text = new StringBuilder();
        foreach (DatePart part in _parts)
            text.Append(part.Unit == DateUnit.Literal ? part.Text : Write(part, moment));
        return text.ToString();
    }

    /// <summary>Whether a text is one of this format.</summary>
    public bool TryRead(string text, out DateMoment moment)
    {
        moment = default;
        return Measure(text, 0, out DateReading reading) == text.Length && reading.TryResolve(out moment)
            && string.Equals(Write(moment), text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a moment that is written is read back equal.</summary>
    public bool Holds(DateMoment moment) =>
        TryRead(Write(moment), out DateMoment back) && (back == moment || (IsUnix && back.Local - back.Offset == moment.Local - moment.Offset));

    /// <summary>The length of the text of this format that stands at a place; -1 where there is none.</summary>
    public int Measure(string text, int at)
    {
        int length = Measure(text, at, out DateReading reading);
        return length > 0 && reading.TryResolve(out DateMoment moment)
            && string.Compare(Write(moment), 0, text, at, Math.Max(length, 1), StringComparison.OrdinalIgnoreCase) == 0
            && Write(moment).Length == length ? length : -1;
    }

    /// <summary>Whether a text of this format may begin with a character: which no other one does, and which is told without looking further.</summary>
    public bool MayBeginWith(char c) => _parts[0] switch
    {
        { Unit: DateUnit.Literal } literal => char.ToUpperInvariant(literal.Text[0]) == char.ToUpperInvariant(c) || literal.Text[0] > '\u007F',
        { Unit: DateUnit.Offset } => c is '+' or '-' or 'Z' or 'z',
        { Unit: DateUnit.Unix } => c is '-' or (>= '0' and <= '9'),
        { } token when IsName(token) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'),
        _ => c is >= '0' and <= '9',
    };

    private static bool IsName(DatePart part) => part.Unit is DateUnit.HalfDay
        || (part.Unit == DateUnit.Month && part.Text.Length > 2) || (part.Unit == DateUnit.Weekday && part.Text.Length > 1);

    private static string Write(DatePart part, DateMoment moment)
    {
        long number = moment.Get(part.Unit);
        string digits = number.ToString(CultureInfo.InvariantCulture);
        return part.Text switch
        {
            "Do" => digits + DateNames.Ordinal((int)number),
            "YY" => Pad((int)(number % 100), 2),
            "E" => (number == 0 ? 7 : number).ToString(CultureInfo.InvariantCulture),
            "a" => number == 0 ? "am" : "pm",
            "A" => number == 0 ? "AM" : "PM",
            "Z" => WriteOffset(number, ":"),
            "ZZ" => WriteOffset(number, ""),
            "X" => Floor(number, 1000).ToString(CultureInfo.InvariantCulture),
            "x" => digits,
            "DDD" => digits,
            "DDDD" => Pad(number, 3),
            _ when part.Unit == DateUnit.Fraction => Pad(number, 7).Substring(0, part.Text.Length),
            _ when IsName(part) => DateNames.Of(part.Unit, (int)number, part.Text.Length),
            _ => Pad(number, part.Text.Length),
        };
    }

    private static long Floor(long number, long by) => (number - (((number % by) + by) % by)) / by;

    private static string Pad(long number, int width) => number.ToString("D" + width.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static string WriteOffset(long minutes, string colon)
    {
        long size = Math.Abs(minutes);
        return (minutes < 0 ? "-" : "+") + Pad(size / 60, 2) + colon + Pad(size % 60, 2);
    }

    private int Measure(string text, int start, out DateReading reading)
    {
        reading = default;
        int at = start;
        foreach (DatePart part in _parts)
        {
            int length = part.Unit == DateUnit.Literal
                ? string.Compare(text, at, part.Text, 0, part.Text.Length, StringComparison.OrdinalIgnoreCase) == 0 ? part.Text.Length : -1
                : Read(part, text, at, ref reading);
            if (length <= 0)
                return -1;
            at += length;
        }

        return at - start;
    }

    /// <summary>How long the value of a token is, which is put into the reading; -1 where there is none.</summary>
    private static int Read(DatePart part, string text, int at, ref DateReading reading)
    {
        int length;
        if (IsName(part) && part.Unit != DateUnit.HalfDay)
        {
            int named = DateNames.Find(part.Unit, text, at, part.Text.Length, out length);
            reading.Set(part, named);
            return named < 0 ? -1 : length;
        }

        if (part.Unit == DateUnit.HalfDay)
        {
            if (at + 2 > text.Length || text[at + 1] is not ('m' or 'M') || text[at] is not ('a' or 'A' or 'p' or 'P'))
                return -1;
            reading.Set(part, text[at] is 'p' or 'P' ? 1 : 0);
            return 2;
        }

        if (part.Unit == DateUnit.Offset)
            return ReadOffset(part, text, at, ref reading);

        int sign = part.Unit == DateUnit.Unix && at < text.Length && text[at] == '-' ? 1 : 0;
        (int least, int most) = Digits(part);
        length = 0;
        while (length < most && at + sign + length < text.Length && text[at + sign + length] is >= '0' and <= '9')
            length++;
        if (length < least)
            return -1;

        reading.Set(part, long.Parse(text.Substring(at, sign + length), CultureInfo.InvariantCulture));
        return part.Text != "Do" ? sign + length : at + length + 2 <= text.Length ? length + 2 : -1;
    }

    private static int ReadOffset(DatePart part, string text, int at, ref DateReading reading)
    {
        string colon = part.Text == "Z" ? ":" : "";
        int length = 5 + colon.Length;
        if (at + length > text.Length || text[at] is not ('+' or '-') || string.CompareOrdinal(text, at + 3, colon, 0, colon.Length) != 0)
            return -1;

        string digits = text.Substring(at + 1, 2) + text.Substring(at + 3 + colon.Length, 2);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return -1;
        int minutes = (number / 100 * 60) + (number % 100);
        reading.Set(part, text[at] == '-' ? -minutes : minutes);
        return length;
    }

    private static (int Least, int Most) Digits(DatePart part) => part switch
    {
        { Text: "Do" } => (1, 2),
        { Text: "DDD" } => (1, 3),
        { Text: "DDDD" } => (3, 3),
        { Unit: DateUnit.Unix } => (1, 17),
        { Unit: DateUnit.Quarter or DateUnit.Weekday } => (1, 1),
        { Text.Length: 1 } when part.Unit != DateUnit.Fraction => (1, 2),
        _ => (part.Text.Length, part.Text.Length),
    };
}
