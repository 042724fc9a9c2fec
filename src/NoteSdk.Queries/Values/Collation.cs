using System.Buffers;
using System.Globalization;

namespace NoteSdk.Queries.Values;

/// <summary>
/// The order of texts: that of JavaScript's <c>localeCompare</c> in English, which ICU's collation for en-US gives. If the program runs with invariant
/// globalization, there is no collation; then case counts only between texts that are otherwise equal.
/// </summary>
internal static class Collation
{
    private static readonly CompareInfo? s_collation = Find();

    private static readonly SearchValues<char> s_plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    /// <summary>Compares two texts.</summary>
    public static int Compare(string left, string right)
    {
        if (string.Equals(left, right, StringComparison.Ordinal)) return 0;
        return s_collation?.Compare(left, right, CompareOptions.None) ?? ComparePlainly(left, right);
    }

    /// <summary>Whether two texts are equal: é is the same however it is written.</summary>
    public static bool AreEqual(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal) || (!IsPlain(left) || !IsPlain(right)) && Compare(left, right) == 0;

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(s_plain);

    private static int ComparePlainly(string left, string right)
    {
        int order = string.Compare(left, right, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : -string.CompareOrdinal(left, right);
    }

    private static CompareInfo? Find()
    {
        if (AppContext.TryGetSwitch("System.Globalization.Invariant", out bool isInvariant) && isInvariant) return null;
        try
        {
            CompareInfo english = CultureInfo.GetCultureInfo("en-US").CompareInfo;
            return english.Compare("a", "B", CompareOptions.None) < 0 ? english : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }
}
