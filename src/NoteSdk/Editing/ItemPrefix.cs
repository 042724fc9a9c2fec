using System.Globalization;

namespace NoteSdk.Editing;

/// <summary>What stands before the text of a list's item: indentation, marker, blanks.</summary>
internal static class ItemPrefix
{
    /// <summary>The prefix of the item after one: the same, but that an ordered item has the next number (CommonMark 0.31, section 5.2: at most nine digits).</summary>
    public static string After(string prefix)
    {
        int start = prefix.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return prefix;
        int end = start;
        while (end < prefix.Length && char.IsAsciiDigit(prefix[end])) end++;
        int number = int.Parse(prefix.AsSpan(start, end - start), CultureInfo.InvariantCulture);
        string next = (number + 1).ToString(CultureInfo.InvariantCulture);
        return next.Length > 9 ? prefix : string.Concat(prefix.AsSpan(0, start), next, prefix.AsSpan(end));
    }
}
