using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Formats;

/// <summary>Values that may be missing.</summary>
internal sealed class NullableJson<T>(JsonConverter<T> converter, string expected) : NoteJsonConverter<T?>
    where T : struct
{
    public override bool HandleNull => true;

    internal override T? ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : JsonRead.Value(ref reader, converter, expected, options);

    internal override void WriteValue(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
    {
        if (value is { } known) JsonConverters.For(converter, options).Write(writer, known, options);
        else writer.WriteNullValue();
    }

    internal override void AddTo(JsonTypes types) => types.Add(converter);
}
