using System.Text;

namespace NoteSdk.Notes.Formats;

/// <summary>Recognises a text that was once decoded from UTF-8 as if it were Windows-1252, as many tools on Windows have done.</summary>
internal static class Mojibake
{
    // What Windows-1252 has at 0x80 to 0x9F; a NUL for undefined bytes.
    private const string C1 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    public static bool IsMisdecoded(string text, string original) => Misdecode(original) == text;

    private static string Misdecode(string original)
    {
        StringBuilder result = new();
        foreach (byte b in Encoding.UTF8.GetBytes(original))
        {
            char c = b is >= 0x80 and <= 0x9F ? C1[b - 0x80] : (char)b;
            result.Append(c == '\0' ? (char)b : c);
        }

        return result.ToString();
    }
}
