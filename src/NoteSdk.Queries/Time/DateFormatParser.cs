using System.Globalization;

namespace NoteSdk.Queries.Time;

/// <summary>
/// Parses dates by luxon's format tokens. A token with a variable number of digits takes as many as let the rest match; linear for each token.
/// </summary>
internal sealed class DateFormatParser
{
    private static readonly Dictionary<string, string> Macros = new(StringComparer.Ordinal)
    {
        ["D"] = "M/d/yyyyy", ["DD"] = "MMM d, yyyyy", ["DDD"] = "MMMM d, yyyyy", ["DDDD"] = "EEEE, MMMM d, yyyyy",
        ["t"] = "h:mm a", ["tt"] = "h:mm:ss a", ["T"] = "H:mm", ["TT"] = "H:mm:ss",
        ["f"] = "M/d/yyyyy, h:mm a", ["ff"] = "MMM d, yyyyy, h:mm a", ["F"] = "M/d/yyyyy, h:mm:ss a", ["FF"] = "MMM d, yyyyy, h:mm:ss a",
    };

    /// <summary>White space of a macro, which matches any white space on the line.</summary>
    private const string Blank = " ";

    private readonly string _text;
    private readonly List<FormatToken> _tokens;
    private readonly HashSet<(int Token, int At)> _failed = [];
    private readonly DateFormatFields _fields = new();

    private DateFormatParser(string text, string format)
    {
        _text = text;
        _tokens = [];
        foreach (FormatToken token in FormatToken.Split(format))
        {
            if (!token.IsLiteral && Macros.TryGetValue(token.Text, out string? macro))
            {
                _tokens.AddRange(FormatToken.Split(macro).Select(static one => one with { IsLiteral = one.IsLiteral && one.Text != Blank }));
            }
            else _tokens.Add(token);
        }
    }

    /// <summary>The date in a text; null if the text does not have the format, or is not a valid date.</summary>
    public static QueryDate? Parse(string text, string format, QueryDate now)
    {
        const int LongestFormat = 200;
        DateFormatParser parser = new(text, format);
        return parser._tokens.Count <= LongestFormat && parser.Match(0, 0) ? parser._fields.ToDate(now) : null;
    }

    private bool Match(int token, int at)
    {
        if (token == _tokens.Count) return at == _text.Length;
        if (_failed.Contains((token, at))) return false;
        bool isMatch = _tokens[token].IsLiteral ? MatchLiteral(token, at) : MatchToken(token, at);
        if (!isMatch) _failed.Add((token, at));
        return isMatch;
    }

    private bool MatchLiteral(int token, int at)
    {
        string literal = _tokens[token].Text;
        return string.Compare(_text, at, literal, 0, literal.Length, StringComparison.OrdinalIgnoreCase) == 0 && Match(token + 1, at + literal.Length);
    }

    private bool MatchToken(int token, int at) => _tokens[token].Text switch
    {
        "y" => Digits(token, at, 1, 6),
        "yy" or "kk" => Digits(token, at, 2, 4),
        "yyyy" or "kkkk" => Digits(token, at, 4, 4),
        "yyyyy" => Digits(token, at, 4, 6),
        "yyyyyy" => Digits(token, at, 6, 6),
        "M" or "L" or "d" or "H" or "h" or "m" or "q" or "s" or "W" => Digits(token, at, 1, 2),
        "MM" or "LL" or "dd" or "HH" or "hh" or "mm" or "qq" or "ss" or "WW" => Digits(token, at, 2, 2),
        "o" or "S" => Digits(token, at, 1, 3),
        "ooo" or "SSS" => Digits(token, at, 3, 3),
        "u" => Digits(token, at, 1, 9),
        "uu" => Digits(token, at, 1, 2),
        "uuu" or "E" or "c" => Digits(token, at, 1, 1),
        "MMM" or "LLL" => OneOf(token, at, DateNames.ShortMonths, 1),
        "MMMM" or "LLLL" => OneOf(token, at, DateNames.Months, 1),
        "EEE" or "ccc" => OneOf(token, at, DateNames.ShortWeekdays, 1),
        "EEEE" or "cccc" => OneOf(token, at, DateNames.Weekdays, 1),
        "a" => OneOf(token, at, DateNames.Meridiems, 0),
        "G" => OneOf(token, at, DateNames.ShortEras, 0),
        "GG" => OneOf(token, at, DateNames.Eras, 0),
        "Z" or "ZZ" => Offset(token, at, hasColon: true),
        "ZZZ" => Offset(token, at, hasColon: false),
        "z" => ZoneName(token, at),
        Blank => at < _text.Length && char.IsWhiteSpace(_text[at]) && _text[at] is not ('\n' or '\r') && Match(token + 1, at + 1),
        _ => MatchLiteral(token, at),
    };

    private bool Digits(int token, int at, int least, int most)
    {
        int digits = 0;
        while (digits < most && at + digits < _text.Length && char.IsAsciiDigit(_text[at + digits])) digits++;
        for (; digits >= least; digits--)
        {
            if (!Match(token + 1, at + digits)) continue;
            _fields.Set(_tokens[token].Text, _text.AsSpan(at, digits));
            return true;
        }

        return false;
    }

    private bool OneOf(int token, int at, string[] names, int first)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (string.Compare(_text, at, names[i], 0, names[i].Length, StringComparison.OrdinalIgnoreCase) != 0 || !Match(token + 1, at + names[i].Length))
            {
                continue;
            }
            _fields.Set(_tokens[token].Text[0], i + first);
            return true;
        }

        return false;
    }

    /// <summary><c>+h[h][:mm]</c>, or without the colon.</summary>
    private bool Offset(int token, int at, bool hasColon)
    {
        if (at >= _text.Length || _text[at] is not ('+' or '-')) return false;
        for (int hours = 2; hours >= 1; hours--)
        {
            int end = at + 1 + hours;
            if (!AreDigits(at + 1, hours)) continue;
            int minutes = hasColon ? (end < _text.Length && _text[end] == ':' ? end + 1 : -1) : end;
            if (minutes >= 0 && AreDigits(minutes, 2) && Match(token + 1, minutes + 2)) return SetOffset(at, hours, minutes);
            if (Match(token + 1, end)) return SetOffset(at, hours, -1);
        }

        return false;
    }

    private bool SetOffset(int at, int hours, int minutes)
    {
        int total = 60 * int.Parse(_text.AsSpan(at + 1, hours), CultureInfo.InvariantCulture)
            + (minutes < 0 ? 0 : int.Parse(_text.AsSpan(minutes, 2), CultureInfo.InvariantCulture));
        _fields.Zone = QueryZone.OfMinutes(_text[at] == '-' ? -total : total);
        return true;
    }

    private bool ZoneName(int token, int at)
    {
        for (int end = at; end < _text.Length && (char.IsAsciiLetter(_text[end]) || _text[end] is '_' or (>= '+' and <= '/'));)
        {
            end++;
            if (!Match(token + 1, end)) continue;
            _fields.ZoneName = _text[at..end];
            return true;
        }

        return false;
    }

    private bool AreDigits(int at, int count) => at + count <= _text.Length && !_text.AsSpan(at, count).ContainsAnyExceptInRange('0', '9');
}
