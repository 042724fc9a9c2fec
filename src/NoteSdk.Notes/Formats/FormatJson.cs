using System.Text;
using System.Text.Json;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Formats;

/// <summary>The JSON of values as strings with the text that notes have.</summary>
internal sealed class FormatJson<T>(ValueFormat<T> format) : NoteJsonConverter<T>
{
    internal override T ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        string text = JsonRead.Text(ref reader, format.Expected);
        return format.TryRead(Encoding.UTF8.GetBytes(text), out T value)
            ? value
            : throw new RecordJsonException($"'{text}' is wrong: the value must be {format.Expected}.", reader.TokenStartIndex);
    }

    internal override void WriteValue(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonText.Write(writer, format.WriteJson(value));
}
