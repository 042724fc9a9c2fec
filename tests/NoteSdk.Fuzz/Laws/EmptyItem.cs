using System.Text;

namespace NoteSdk.Fuzz.Laws;

/// <summary>An item without a text, which a new item may take for its own: it is gone when that item goes.</summary>
internal static class EmptyItem
{
    public static bool IsIn(byte[] note) => Encoding.Latin1.GetString(note).Split('\n', '\r').Any(IsOne);

    private static bool IsOne(string line)
    {
        string text = line.Trim(' ', '\t');
        string marker = text.EndsWith("[ ]", StringComparison.Ordinal) ? text[..^3].TrimEnd(' ', '\t') : text;
        return marker is "-" or "*" or "+" || (marker.Length > 1 && marker[^1] is '.' or ')' && marker.AsSpan(0, marker.Length - 1).IndexOfAnyExceptInRange('0', '9') < 0);
    }
}
