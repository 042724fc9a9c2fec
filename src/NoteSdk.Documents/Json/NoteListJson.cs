using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Generated;

namespace NoteSdk.Documents.Json;

/// <summary>Lists as JSON arrays.</summary>
/// <param name="item">The converter for an item.</param>
/// <param name="expected">What an item must be, for messages.</param>
internal sealed class NoteListJson<T>(JsonConverter<T> item, string expected) : NoteJsonConverter<NoteList<T>>
{
    internal override NoteList<T> ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new RecordJsonException($"The value must be {JsonRead.List}.", reader.TokenStartIndex);
        List<T> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            try
            {
                items.Add(JsonRead.Value(ref reader, item, expected, options));
            }
            catch (RecordJsonException failure)
            {
                failure.In(items.Count);
                throw;
            }
        }

        return [.. items];
    }

    internal override void WriteValue(Utf8JsonWriter writer, NoteList<T> value, JsonSerializerOptions options)
    {
        JsonConverter<T> chosen = JsonConverters.For(item, options);
        writer.WriteStartArray();
        for (int i = 0; i < value.Count; i++)
        {
            try
            {
                if (value[i] is null) throw new RecordJsonException($"The value is null; it must be {expected}.");
                chosen.Write(writer, value[i], options);
            }
            catch (RecordJsonException failure)
            {
                failure.In(i);
                throw;
            }
        }

        writer.WriteEndArray();
    }

    internal override void AddTo(JsonTypes types) => types.Add(item);
}
