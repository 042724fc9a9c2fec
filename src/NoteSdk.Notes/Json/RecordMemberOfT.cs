using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Json;

/// <summary>A member of a record, of a known type.</summary>
/// <param name="name">Its name in C#.</param>
/// <param name="converter">The converter for its value.</param>
/// <param name="expected">What the value must be in JSON, for messages: "a date such as 2026-01-31".</param>
/// <param name="get">Gets the value.</param>
/// <param name="with">Makes a copy of a record with another value.</param>
internal sealed class RecordMember<T, TValue>(
    string name, JsonConverter<TValue> converter, string expected, Func<T, TValue> get, Func<T, TValue, T> with) : RecordMember<T>(name)
    where T : class
{
    public override bool IsNullByDefault(T defaults) => IsNullable && typeof(TValue) != typeof(DataviewQuery) && get(defaults) is null;

    public override bool IsNull(T record) => get(record) is null;

    public override bool IsFromSchema(T record) => typeof(TValue) == typeof(DataviewQuery) && ReferenceEquals(get(record), DataviewQuery.FromSchema);

    public override string GetText(T record) => string.Create(CultureInfo.InvariantCulture, $"{get(record)}");

    public override T Read(ref Utf8JsonReader reader, T record, JsonSerializerOptions options) =>
        with(record, IsNullable && reader.TokenType == JsonTokenType.Null ? default! : JsonRead.Value(ref reader, converter, expected, options));

    public override void Write(Utf8JsonWriter writer, T record, JsonSerializerOptions options)
    {
        if (get(record) is { } value) JsonConverters.For(converter, options).Write(writer, value, options);
        else if (IsNullable) writer.WriteNullValue();
        else throw new RecordJsonException($"The value is null; it must be {expected}.");
    }

    public override void AddTo(JsonTypes types) => types.Add(converter);
}
