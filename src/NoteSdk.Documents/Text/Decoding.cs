using System.Text;

namespace NoteSdk.Documents.Text;

/// <summary>Strings of UTF-8. Most texts of notes are ASCII, and take one pass less than others, whose length as a string has to be found first.</summary>
internal static class Decoding
{
    public static string GetString(ReadOnlySpan<byte> utf8) => Ascii.IsValid(utf8) ? Encoding.Latin1.GetString(utf8) : Encoding.UTF8.GetString(utf8);
}
