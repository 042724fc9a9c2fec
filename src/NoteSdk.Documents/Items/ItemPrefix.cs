using System.Globalization;

namespace NoteSdk.Documents.Items;

/// <summary>The indentation, marker and blanks before the text of a list's item.</summary>
internal static class ItemPrefix
{
    /// <summary>
    /// The prefix of a new item after another one. It is the same, except that the numbers of a numbered list go on, unless all are equal as in <c>1. 1. 1.</c>
    /// </summary>
    /// <param name="items">The items that are there.</param>
    /// <param name="anchor">The item that the new one comes after.</param>
    /// <param name="distance">The distance of the new item from that one, since several may be new.</param>
    public static string After(ItemLine[] items, int anchor, int distance)
    {
        string prefix = items[anchor].Prefix;
        int beside = anchor > 0 ? anchor - 1 : anchor + 1;
        bool areSame = beside < items.Length && DigitsIn(items[beside].Prefix).SequenceEqual(DigitsIn(prefix));
        return areSame ? prefix : After(prefix, distance);
    }

    /// <summary>A prefix with a higher number (CommonMark 0.31, section 5.2: at most nine digits).</summary>
    private static string After(string prefix, int distance)
    {
        (int start, int end) = DigitsOf(prefix);
        if (start == end) return prefix;
        string next = (int.Parse(prefix.AsSpan(start, end - start), CultureInfo.InvariantCulture) + distance).ToString(CultureInfo.InvariantCulture);
        return next.Length > 9 ? prefix : string.Concat(prefix.AsSpan(0, start), next, prefix.AsSpan(end));
    }

    private static ReadOnlySpan<char> DigitsIn(string prefix)
    {
        (int start, int end) = DigitsOf(prefix);
        return prefix.AsSpan(start..end);
    }

    private static (int Start, int End) DigitsOf(string prefix)
    {
        int start = prefix.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return (0, 0);
        int end = start;
        while (end < prefix.Length && char.IsAsciiDigit(prefix[end])) end++;
        return (start, end);
    }
}
