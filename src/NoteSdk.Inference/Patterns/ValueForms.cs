using System.Buffers;
using System.Text;
using NoteSdk.Generated;

namespace NoteSdk.Inference.Patterns;

/// <summary>Finds values whose form tells their type, at an offset of a line.</summary>
internal static class ValueForms
{
    private static readonly SearchValues<char> s_ends = SearchValues.Create(" \t()[]{}<>|,;\"'*");

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789.");

    /// <summary>The type of the value that begins at an offset, and its length; null if none does.</summary>
    public static (string Type, int Length)? At(string line, int at)
    {
        char c = line[at];
        if (c == '[' && LinkLength(line, at) is > 0 and var link) return ("link", link);
        if (!char.IsAsciiLetterOrDigit(c) || (at > 0 && char.IsLetterOrDigit(line[at - 1]))) return null;
        int end = line.AsSpan(at).IndexOfAny(s_ends) is >= 0 and var found ? at + found : line.Length;
        while (end > at + 1 && line[end - 1] is '.' or ':' or '!' or '?') end--;
        string word = line[at..end];
        if (word.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(word, UriKind.Absolute, out _)) return ("url", word.Length);
        if (word.IndexOf('@', StringComparison.Ordinal) is > 0 and var sign && word.IndexOf('.', sign) > 0) return ("email", word.Length);
        return char.IsAsciiDigit(c) ? OfDigits(line, at, word) : null;
    }

    /// <summary>The length of a value of a type at an offset; 0 if there is none.</summary>
    public static int LengthOf(string type, string line, int at) =>
        at < line.Length && At(line, at) is { } value && (value.Type == type || (type == "number" && value.Type == "int")) ? value.Length : 0;

    private static (string Type, int Length)? OfDigits(string line, int at, string word)
    {
        if (Reads(Format.Date, word)) return ("date", word.Length);
        if (word.Length > 10 && word[10] == 'T' && Reads(Format.DateTime, word)) return ("datetime", word.Length);
        if (word.Length >= 10 && Reads(Format.Date, word[..10]) && !char.IsAsciiLetterOrDigit(word.Length > 10 ? word[10] : ' ')) return ("date", 10);
        if (word.Length == 5 && word[2] == ':' && Reads(Format.Time, word)) return ("time", 5);
        int digits = word.AsSpan().IndexOfAnyExcept(s_digits) is >= 0 and var other ? other : word.Length;
        string number = word[..digits].TrimEnd('.');
        bool isWhole = number.Length == word.Length && (number.Length == 1 || number[0] != '0' || number[1] == '.');
        if (!isWhole || number.Count(static c => c == '.') > 1) return null;
        return (number.Contains('.', StringComparison.Ordinal) ? "number" : "int", number.Length);
    }

    private static int LinkLength(string line, int at)
    {
        if (!line.AsSpan(at).StartsWith("[[")) return 0;
        int close = line.IndexOf("]]", at + 2, StringComparison.Ordinal);
        return close < 0 || !NoteSdk.Link.IsLink(Encoding.UTF8.GetBytes(line[at..(close + 2)])) ? 0 : close + 2 - at;
    }

    private static bool Reads<T>(ValueFormat<T> format, string text) => format.CanRead(Encoding.UTF8.GetBytes(text));
}
