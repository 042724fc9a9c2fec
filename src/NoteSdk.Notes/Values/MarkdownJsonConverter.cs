using System.Text.Json;
using NoteSdk.Documents.Json;

namespace NoteSdk.Generated;

/// <summary>Reads and writes Markdown as JSON strings of its raw text. Safe for several threads.</summary>
public sealed class MarkdownJsonConverter : NoteJsonConverter<Markdown>
{
    internal static MarkdownJsonConverter Instance { get; } = new();

    internal override Markdown ReadValue(ref Utf8JsonReader reader, JsonSerializerOptions options) => new(JsonRead.Text(ref reader, "Markdown"));

    internal override void WriteValue(Utf8JsonWriter writer, Markdown value, JsonSerializerOptions options) =>
        JsonText.Write(writer, value.Text ?? throw new RecordJsonException("The Markdown has no text, not even an empty one."));
}
