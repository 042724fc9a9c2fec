using System.Text.Json;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Exporting;

/// <summary>A value of a table.</summary>
/// <param name="Column">The column: in JSON a dot is a level, as members have them.</param>
/// <param name="Value">The value as JSON.</param>
internal readonly record struct ExportCell(string Column, JsonElement Value)
{
    public static ExportCell Of(string column, string? value) => new(column, Parse(writer => writer.WriteStringValue(value)));

    public static ExportCell Of(string column, int value) => new(column, Parse(writer => writer.WriteNumberValue(value)));

    public static ExportCell Of(string column, bool value) => new(column, Parse(writer => writer.WriteBooleanValue(value)));

    public static ExportCell Of(string column, DateOnly? value) => Of(column, value?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    public static ExportCell Of(string column, IEnumerable<string> values) => new(column, Parse(writer =>
    {
        writer.WriteStartArray();
        foreach (string value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }));

    public static JsonElement Parse(Action<Utf8JsonWriter> write) => JsonElement.Parse(JsonOutput.Line(write));
}
