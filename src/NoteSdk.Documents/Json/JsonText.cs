using System.Buffers;
using System.Text;
using System.Text.Json;

namespace NoteSdk.Documents.Json;

/// <summary>Writes texts that JSON can hold.</summary>
internal static class JsonText
{
    /// <exception cref="RecordJsonException">The text is not Unicode. The serializer would silently replace characters of it.</exception>
    public static void Write(Utf8JsonWriter writer, string text)
    {
        if (!IsUnicode(text)) throw new RecordJsonException("The text has half a surrogate pair, which is not Unicode.");
        writer.WriteStringValue(text);
    }

    private static bool IsUnicode(string text)
    {
        ReadOnlySpan<char> rest = text;
        for (int i = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0; i = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (Rune.DecodeFromUtf16(rest[i..], out _, out int length) != OperationStatus.Done) return false;
            rest = rest[(i + length)..];
        }

        return true;
    }
}
