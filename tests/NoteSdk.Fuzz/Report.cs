using System.Globalization;
using System.Text;

namespace NoteSdk.Fuzz;

/// <summary>Values and bytes as one line of ASCII, such as can be pasted into a test.</summary>
internal static class Report
{
    private const int Longest = 400;

    public static string Quote(object? value) => value is null ? "null" : Escape(value.ToString() ?? "", Longest);

    /// <summary>Bytes as a string literal; as base64 where they are not UTF-8.</summary>
    public static string Quote(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes);
        return Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(bytes) ? Escape(text, int.MaxValue) : $"base64 {Convert.ToBase64String(bytes)}";
    }

    private static string Escape(string text, int longest)
    {
        StringBuilder result = new("\"");
        foreach (char c in text.Length <= longest ? text : text[..longest])
        {
            _ = c switch
            {
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                '"' or '\\' => result.Append('\\').Append(c),
                < ' ' or > '~' => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => result.Append(c),
            };
        }

        return result.Append(text.Length <= longest ? "\"" : $"\"… ({text.Length} characters)").ToString();
    }
}
