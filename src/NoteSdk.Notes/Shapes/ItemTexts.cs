using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace NoteSdk.Notes.Shapes;

/// <summary>The texts of a list as one text: each after its length in bytes and a colon, so that they may hold any character.</summary>
internal static class ItemTexts
{
    public static string Join(IEnumerable<string> items)
    {
        StringBuilder text = new();
        foreach (string item in items) text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(item)}:").Append(item);
        return text.ToString();
    }

    public static List<string> Split(ReadOnlySpan<byte> text)
    {
        List<string> items = [];
        while (Utf8Parser.TryParse(text, out int length, out int digits))
        {
            int start = digits + 1;
            items.Add(Encoding.UTF8.GetString(text.Slice(start, length)));
            text = text[(start + length)..];
        }

        return items;
    }

    public static List<string> Split(string? text) => Split(Encoding.UTF8.GetBytes(text ?? ""));
}
