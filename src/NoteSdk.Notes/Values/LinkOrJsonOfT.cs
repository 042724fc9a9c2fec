using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Json;
using NoteSdk.Notes.Formats;

namespace NoteSdk.Notes.Values;

/// <summary>The JSON of links or values of one type.</summary>
internal sealed class LinkOrJson<T>(LinkOrFormat<T> format) : NoteJsonConverter<LinkOr<T>>
    where T : class
{
    internal override LinkOr<T> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        string text = JsonRead.Text(ref reader, format.Expected);
        if (text.Length == 0) return default;
        return format.TryRead(Encoding.UTF8.GetBytes(text), out LinkOr<T> value)
            ? value
            : throw new RecordJsonException($"'{text}' is wrong: the value must be {format.Expected}.", reader.TokenStartIndex);
    }

    internal override void WriteValue(Utf8JsonWriter writer, LinkOr<T> value, JsonSerializerOptions options)
    {
        string text = format.Write(value);
        if (text.Length > 0 && !(format.TryRead(Encoding.UTF8.GetBytes(text), out LinkOr<T> read) && format.AreEqual(read, value)))
        {
            throw new RecordJsonException($"The value {text} would not read back equal: it is a link to its reader, or no link though it is meant as one.");
        }

        JsonText.Write(writer, text);
    }
}
