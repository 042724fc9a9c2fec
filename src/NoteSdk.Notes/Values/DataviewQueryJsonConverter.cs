using System.Text.Json;
using NoteSdk.Documents.Json;

namespace NoteSdk.Generated;

/// <summary>Reads and writes queries as JSON strings of their text. Safe for several threads.</summary>
public sealed class DataviewQueryJsonConverter : NoteJsonConverter<DataviewQuery>
{
    internal static DataviewQueryJsonConverter Instance { get; } = new();

    internal override DataviewQuery ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        new(JsonRead.Text(ref reader, "the text of a query"));

    internal override void WriteValue(Utf8JsonWriter writer, DataviewQuery value, JsonSerializerOptions options) => JsonText.Write(writer, value.Text);
}
