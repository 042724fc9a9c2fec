using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Json;

/// <summary>A member of a record, of a known type.</summary>
/// <param name="name">Its name in C#.</param>
/// <param name="converter">The converter for its value.</param>
/// <param name="expected">What the value must be in JSON, for messages: "a date such as 2026-01-31".</param>
internal sealed class RecordMember<TValue>(string name, JsonConverter<TValue> converter, string expected) : RecordMember(name)
{
    public override object? Read(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        IsNullable && reader.TokenType == JsonTokenType.Null ? null : JsonRead.Value(ref reader, converter, expected, options);

    public override void Write(Utf8JsonWriter writer, object? value, JsonSerializerOptions options)
    {
        if (value is not null) JsonConverters.For(converter, options).Write(writer, (TValue)value, options);
        else if (IsNullable) writer.WriteNullValue();
        else throw new RecordJsonException($"The value is null; it must be {expected}.");
    }

    public override void AddTo(JsonTypes types) => types.Add(converter);
}
