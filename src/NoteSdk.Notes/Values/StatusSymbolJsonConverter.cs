using System.Text.Json;
using NoteSdk.Documents.Json;

namespace NoteSdk.Generated;

/// <summary>Reads and writes the character in a task's check box as JSON strings. Safe for several threads.</summary>
public sealed class StatusSymbolJsonConverter : NoteJsonConverter<StatusSymbol>
{
    internal const string Expected = "the character of a check box";

    internal static StatusSymbolJsonConverter Instance { get; } = new();

    internal override StatusSymbol ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) => new(JsonRead.Text(ref reader, Expected));

    internal override void WriteValue(Utf8JsonWriter writer, StatusSymbol value, JsonSerializerOptions options) => JsonText.Write(writer, value.ToString());
}
