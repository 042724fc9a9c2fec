using System.Globalization;

namespace NoteSdk.Queries;

/// <summary>Numbers as JavaScript has them (ECMA-262, sections 6.1.6.1.20, 21.1.3.3 and 21.3.2.28).</summary>
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

    /// <summary>Rounds the number itself, not its text, to a number of places, halves away from zero.</summary>
    public static double ToFixed(double value, int places) =>
        Math.Abs(value) >= 1e21 || double.IsNaN(value) ? value : double.Parse(value.ToString("F" + places, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>A number as a count or place: its whole part, 0 of NaN, held within the range of whole numbers.</summary>
    public static int ToInteger(double value) =>
        double.IsNaN(value) ? 0 : value >= int.MaxValue ? int.MaxValue : value <= int.MinValue ? int.MinValue : (int)value;

    /// <summary>A place in an array: negative ones count from its end.</summary>
    public static int ToPlace(double at, int length)
    {
        long place = ToInteger(at);
        return (int)Math.Clamp(place < 0 ? place + length : place, 0, length);
    }

    /// <summary>The digits of a number without zeros at either end, and how many of them stand before the point.</summary>
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

    private static string Exponent(string digits, int point)
    {
        int exponent = point - 1;
        string mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits.AsSpan(1)}";
        return $"{mantissa}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent).ToString(CultureInfo.InvariantCulture)}";
    }
}
