using System;
using System.Globalization;
using NoteSdk.Schema.Model;
using NoteSdk.Schema.Types;

namespace NoteSdk.Schema.Patterns;

/// <summary>Finds where the value of a hole ends, by its kind. It does for texts what the runtime's formats do for UTF-8; a test compares the two.</summary>
internal static class HoleSyntax
{
    /// <summary>Only what follows the value decides where it ends.</summary>
    public const int Open = -2;

    /// <summary>There is no value of the kind.</summary>
    public const int None = -1;

    private const int DateLength = 10;
    private const int LongestNumber = 40;
    private const NumberStyles NumberStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    private static readonly string[] Bools = ["true", "false", "True", "False", "TRUE", "FALSE"];
    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];
    private static readonly string[] DateTimes =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd' 'HH:mm", "yyyy-MM-dd' 'HH:mm:ss",
        "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF",
    ];

    private static readonly string[] Instants =
    [
        "yyyy-MM-dd'T'HH:mm'Z'", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd' 'HH:mmzzz", "yyyy-MM-dd' 'HH:mm:sszzz", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>The length of the value at a position of a text, or <see cref="None"/> or <see cref="Open"/>.</summary>
    public static int Measure(FormPart hole, string text, int at) => hole.Kind switch
    {
        _ when hole.Forms is { } forms => forms.Measure(text, at),
        ValueKind.Date => at + DateLength <= text.Length && IsDate(text.Substring(at, DateLength)) ? DateLength : None,
        ValueKind.Time => Longest(text, at, "0123456789-:.TZ+ ", static value => IsTime(value, Times)),
        ValueKind.DateTime => Longest(text, at, "0123456789-:.TZ+ ", static value => IsTime(value, DateTimes)),
        ValueKind.Instant => Longest(text, at, "0123456789-:.TZ+ ", IsInstant),
        ValueKind.Int => MeasureInt(text, at),
        ValueKind.Number => Longest(text, at, "0123456789+-.eE", static value => decimal.TryParse(value, NumberStyle, CultureInfo.InvariantCulture, out _)),
        ValueKind.Bool => MeasureBool(text, at),
        ValueKind.Link => MeasureLink(text, at),
        ValueKind.Embed => StartsWith(text, at, "!") ? MeasureLink(text, at) : None,
        ValueKind.Url => MeasureUrl(text, at),
        ValueKind.Enum => MeasureEnum(hole.Enum!, text, at),
        _ => Open,
    };

    /// <summary>Whether a text that was measured is a value: a whole number may have too many digits, and a text without a blank may not be a URL.</summary>
    public static bool CanRead(FormPart hole, string value) => hole.Kind switch
    {
        ValueKind.Int => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ValueKind.Url => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _),
        _ => true,
    };

    private static bool IsDate(string text) => Digits(text, 0, 4) && Digits(text, 5, 2) && Digits(text, 8, 2) && IsTime(text, ["yyyy-MM-dd"]);

    private static bool Digits(string text, int at, int count)
    {
        for (int i = at; i < at + count; i++)
        {
            if (text[i] is < '0' or > '9')
                return false;
        }

        return true;
    }

    private static bool IsTime(string text, string[] forms) => DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsInstant(string text) =>
        DateTimeOffset.TryParseExact(text, Instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    /// <summary>The longest value made of the characters of a kind. A full stop at the end belongs to a sentence.</summary>
    private static int Longest(string text, int at, string characters, Func<string, bool> isValue)
    {
        int length = 0;
        while (length < LongestNumber && at + length < text.Length && characters.IndexOf(text[at + length]) >= 0)
            length++;
        for (; length > 0; length--)
        {
            if (text[at + length - 1] is (>= '0' and <= '9') or 'Z' && isValue(text.Substring(at, length)))
                return length;
        }

        return None;
    }

    private static int MeasureInt(string text, int at)
    {
        int end = at < text.Length && text[at] is '-' or '+' ? at + 1 : at;
        int digits = end;
        while (end < text.Length && text[end] is >= '0' and <= '9')
            end++;
        return end == digits ? None : end - at;
    }

    private static int MeasureBool(string text, int at)
    {
        int end = at;
        while (end < text.Length && "truefalsTRUEFALS".IndexOf(text[end]) >= 0)
            end++;
        return Array.IndexOf(Bools, text.Substring(at, end - at)) < 0 ? None : end - at;
    }

    private static int MeasureLink(string text, int at)
    {
        int open = StartsWith(text, at, "[[") ? 2 : StartsWith(text, at, "![[") ? 3 : 0;
        if (open == 0)
            return None;

        int start = at + open;
        for (int i = start; i + 1 < text.Length; i++)
        {
            if (text[i] == '[' && text[i + 1] == '[')
                return None;
            if (text[i] == ']' && text[i + 1] == ']')
                return i == start ? None : i + 2 - at;
        }

        return None;
    }

    private static int MeasureUrl(string text, int at)
    {
        int end = text.IndexOfAny([' ', '\t', '\n'], at);
        return end == at ? None : (end < 0 ? text.Length : end) - at;
    }

    private static int MeasureEnum(EnumModel type, string text, int at)
    {
        int longest = None;
        foreach (EnumMemberModel member in type.Members)
        {
            foreach (string spelling in member.Spellings)
            {
                if (spelling.Length > longest && StartsWith(text, at, spelling))
                    longest = spelling.Length;
            }
        }

        return longest;
    }

    private static bool StartsWith(string text, int at, string start) => string.CompareOrdinal(text, at, start, 0, start.Length) == 0;
}
