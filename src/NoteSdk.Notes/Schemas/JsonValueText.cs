using System.Text.Json;
using System.Text.Json.Serialization;
using NoteSdk.Documents.Json;

namespace NoteSdk.Notes.Schemas;

/// <summary>Converts values that have JSON of their own, and no format: tasks and queries.</summary>
/// <param name="json">Their JSON.</param>
/// <param name="expected">What their text must be, for messages.</param>
/// <param name="write">The text of a value.</param>
/// <param name="read">The value of a text.</param>
internal sealed class JsonValueText<T>(JsonConverter<T> json, string expected, Func<T, string> write, Func<string, T> read) : ValueText
    where T : class
{
    public override string Expected => expected;

    public override void WriteJson(Utf8JsonWriter writer, object value) => json.Write(writer, (T)value, Options);

    public override object ReadJson(ref Utf8JsonReader reader) => JsonRead.Value(ref reader, json, expected, Options);

    public override string Write(object value) => write((T)value);

    public override object? Read(string text) => read(text);
}
