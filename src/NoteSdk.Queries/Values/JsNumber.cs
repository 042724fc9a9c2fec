using System.Globalization;
using System.Numerics;
using NoteSdk.Queries.Functions;

namespace NoteSdk.Queries.Values;

/// <summary>Numbers as in JavaScript (ECMA-262, sections 6.1.6.1.20, 21.1.3.3 and 21.3.2.28).</summary>
internal static class JsNumber
{
    private const int MostPlainDigits = 21;
    private const int LeastPlainExponent = -6;

    /// <summary>The text of a number: the shortest digits that read back equal, with an exponent from 1e21 and below 1e-6.</summary>
    public static string ToText(double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "Infinity" : "-Infinity";
        if (value == 0) return "0";
        if (Math.Abs(value) < 1e15 && value == Math.Truncate(value)) return ((long)value).ToString(CultureInfo.InvariantCulture);
        (string digits, int point) = Digits(Math.Abs(value).ToString("R", CultureInfo.InvariantCulture));
        string text = point switch
        {
            > MostPlainDigits => Exponent(digits, point),
            _ when digits.Length <= point => digits.PadRight(point, '0'),
            > 0 => $"{digits.AsSpan(0, point)}.{digits.AsSpan(point)}",
            > LeastPlainExponent => $"0.{new string('0', -point)}{digits}",
            _ => Exponent(digits, point),
        };
        return value < 0 ? "-" + text : text;
    }

    /// <summary>Rounds to a whole number, halves up.</summary>
    public static double Round(double value)
    {
        double floor = Math.Floor(value);
        double rounded = value - floor >= 0.5 ? floor + 1 : floor;
        return rounded == 0 && value < 0 ? -0.0 : rounded;
    }

    /// <summary>Rounds the number itself, not its shortest text, to a number of places, halves away from zero.</summary>
    public static double ToFixed(double value, int places)
    {
        if (!(Math.Abs(value) < 1e21)) return value;
        (BigInteger numerator, int shift) = Exact(Math.Abs(value));
        BigInteger scaled = numerator * BigInteger.Pow(10, places);
        BigInteger rounded = shift == 0 ? scaled : (scaled + (BigInteger.One << (shift - 1))) >> shift;
        return double.Parse($"{(value < 0 ? "-" : "")}{rounded}E-{places}", NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// A non-negative number in readable form: the digits of its shortest text, rounded to a number of places, halves away from zero.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="least">The fewest places.</param>
    /// <param name="most">The most places.</param>
    /// <param name="isGrouped">Whether commas separate the thousands.</param>
    public static string ToReadable(double value, int least, int most, bool isGrouped)
    {
        (string digits, int point) = Digits(value.ToString("R", CultureInfo.InvariantCulture));
        int kept = point + most;
        BigInteger whole = digits.Length == 0 || kept < 0
            ? BigInteger.Zero
            : BigInteger.Parse(digits.Length <= kept ? digits.PadRight(kept, '0') : "0" + digits[..kept], CultureInfo.InvariantCulture);
        if (kept >= 0 && kept < digits.Length && digits[kept] >= '5') whole++;
        string text = whole.ToString(CultureInfo.InvariantCulture).PadLeft(most + 1, '0');
        string units = text[..^most];
        string fraction = text[^most..].TrimEnd('0').PadRight(least, '0');
        if (isGrouped) units = BigInteger.Parse(units, CultureInfo.InvariantCulture).ToString("N0", CultureInfo.InvariantCulture);
        return fraction.Length == 0 ? units : $"{units}.{fraction}";
    }

    /// <summary>A number as a count or position: its whole part, 0 for NaN, limited to the range of integers.</summary>
    public static int ToInteger(double value) => value switch
    {
        double.NaN => 0,
        >= int.MaxValue => int.MaxValue,
        <= int.MinValue => int.MinValue,
        _ => (int)value,
    };

    /// <summary>A position in an array: negative ones count from its end.</summary>
    public static int ToPlace(double at, int length)
    {
        long place = ToInteger(at);
        return (int)Math.Clamp(place < 0 ? place + length : place, 0, length);
    }

    /// <summary>The digits of a number without zeros at either end, and how many of them are before the point.</summary>
    private static (string Digits, int Point) Digits(string text)
    {
        int e = text.IndexOf('E', StringComparison.Ordinal);
        int exponent = e < 0 ? 0 : int.Parse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        string mantissa = e < 0 ? text : text[..e];
        int dot = mantissa.IndexOf('.', StringComparison.Ordinal);
        int point = (dot < 0 ? mantissa.Length : dot) + exponent;
        string digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        string trimmed = digits.TrimStart('0');
        return (trimmed.TrimEnd('0'), point - (digits.Length - trimmed.Length));
    }

    /// <summary>A positive number as an integer times a power of two.</summary>
    private static (BigInteger Numerator, int Shift) Exact(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)(bits >> 52) & 0x7FF;
        long mantissa = bits & 0xFFFFFFFFFFFFF;
        if (exponent == 0) exponent++;
        else mantissa |= 1L << 52;
        int shift = 1075 - exponent;
        return shift >= 0 ? (mantissa, shift) : ((BigInteger)mantissa << -shift, 0);
    }

    private static string Exponent(string digits, int point)
    {
        int exponent = point - 1;
        string mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits.AsSpan(1)}";
        return $"{mantissa}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent).ToString(CultureInfo.InvariantCulture)}";
    }
}
