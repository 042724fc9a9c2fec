using NoteSdk.Queries.Values;

namespace NoteSdk.Queries.Functions;

/// <summary>Amounts of money as they are written in the United States (CLDR, en-US).</summary>
internal static class Currency
{
    private const char NoBreakSpace = '\u00A0';

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["USD"] = "$", ["EUR"] = "€", ["GBP"] = "£", ["JPY"] = "¥", ["CNY"] = "CN¥", ["INR"] = "₹", ["KRW"] = "₩", ["BRL"] = "R$", ["CAD"] = "CA$",
        ["AUD"] = "A$",
        ["MXN"] = "MX$", ["NZD"] = "NZ$", ["HKD"] = "HK$", ["TWD"] = "NT$", ["ILS"] = "₪", ["VND"] = "₫", ["PHP"] = "₱", ["XCD"] = "EC$", ["XAF"] = "FCFA",
        ["XOF"] = "F\u202FCFA", ["XPF"] = "CFPF",
    };

    private static readonly string[] WithoutDecimals =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly string[] WithThreeDecimals = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    public static QueryValue Format(double amount, string code)
    {
        if (code.Length != 3 || !code.All(char.IsAsciiLetter)) return QueryValue.Error($"Invalid currency code : {code}");
        string upper = code.ToUpperInvariant();
        string symbol = Symbols.GetValueOrDefault(upper) ?? upper;
        if (char.IsAsciiLetter(symbol[^1])) symbol += NoBreakSpace;
        int places = WithoutDecimals.Contains(upper) ? 0 : WithThreeDecimals.Contains(upper) ? 3 : 2;
        string number = amount switch
        {
            double.NaN => "NaN",
            double.PositiveInfinity or double.NegativeInfinity => "∞",
            _ => JsNumber.ToReadable(Math.Abs(amount), places, places, isGrouped: true),
        };
        return QueryValue.Of((double.IsNegative(amount) && !double.IsNaN(amount) ? "-" : "") + symbol + number);
    }
}
