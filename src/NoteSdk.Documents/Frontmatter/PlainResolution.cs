using System.Buffers;

namespace NoteSdk.Documents.Frontmatter;

/// <summary>
/// Finds the plain scalars that other tools read as something other than text: by the YAML 1.1 type repository (bool, null, int, float, timestamp, merge,
/// value) or the core schema of YAML 1.2 (section 10.3.2). Where these are unclear or tools differ, it errs on the side of "typed".
/// </summary>
internal static class PlainResolution
{
    private static readonly string[] Words =
        ["y", "yes", "n", "no", "true", "false", "on", "off", "null", "~", "<<", "=", ".inf", "+.inf", "-.inf", ".nan"];

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF_");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789_");
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789_.:");
    private static readonly SearchValues<char> TimestampCharacters = SearchValues.Create("0123456789-:.+ \tTtZz");

    /// <summary>Whether a plain scalar may be read as something other than text.</summary>
    public static bool IsTyped(string value)
    {
        foreach (string word in Words)
        {
            if (value.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }
        ReadOnlySpan<char> number = value.AsSpan(value is ['+' or '-', ..] ? 1 : 0);
        return value.Length == 0 || IsPrefixedInteger(number) || IsNumber(number) || IsTimestamp(value);
    }

    /// <summary><c>0x1F</c>, <c>0o17</c>, <c>0b101</c>.</summary>
    private static bool IsPrefixedInteger(ReadOnlySpan<char> value) =>
        value is ['0', 'x' or 'X' or 'o' or 'O' or 'b' or 'B', _, ..] && value[2..].IndexOfAnyExcept(HexDigits) < 0;

    /// <summary>Decimal and old octal integers, floats, and sexagesimal ones such as <c>1:30</c>, all with <c>_</c> between digits.</summary>
    private static bool IsNumber(ReadOnlySpan<char> value)
    {
        int exponent = value.IndexOfAny('e', 'E');
        if (exponent >= 0)
        {
            ReadOnlySpan<char> power = value[(exponent + 1)..];
            if (power is ['+' or '-', ..]) power = power[1..];
            if (power.IsEmpty || power.IndexOfAnyExcept(Digits) >= 0) return false;
            value = value[..exponent];
        }
        // By the letter of YAML 1.1, a float needs no digit: "." and "..." are floats.
        return value.IndexOfAnyExcept(NumberCharacters) < 0 && (value.IndexOfAnyInRange('0', '9') >= 0 || value.StartsWith('.'));
    }

    /// <summary>
    /// <c>2026-01-03</c>, with or without a time and its zone; also with one digit for the month or the day, which some tools accept. A year followed by
    /// something else of four digits is not a date.
    /// </summary>
    public static bool IsTimestamp(ReadOnlySpan<char> value)
    {
        if (value.Length < 8 || value[4] != '-' || value[..4].ContainsAnyExceptInRange('0', '9')) return false;
        int month = DigitsOf(value[5..]);
        int day = 6 + month;
        if (month is 0 or > 2 || day >= value.Length || value[day - 1] != '-') return false;
        int length = DigitsOf(value[day..]);
        ReadOnlySpan<char> time = value[(day + length)..];
        return length is 1 or 2 && (time.IsEmpty || (time[0] is 'T' or 't' or ' ' or '\t' && time.IndexOfAnyExcept(TimestampCharacters) < 0));
    }

    /// <summary><c>10:15</c>: to YAML 1.1, a number to the base of 60.</summary>
    public static bool IsSexagesimal(ReadOnlySpan<char> value) =>
        value.Contains(':') && value[0] is >= '0' and <= '9' && value.IndexOfAnyExcept(NumberCharacters) < 0;

    private static int DigitsOf(ReadOnlySpan<char> value)
    {
        int length = value.IndexOfAnyExceptInRange('0', '9');
        return length < 0 ? value.Length : length;
    }
}
