using System.Text.Json;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Exporting;

/// <summary>A table as one JSON object a line, with the levels that members have.</summary>
internal sealed class JsonLinesTable(TextWriter output) : ITableWriter
{
    public void Write(IReadOnlyList<ExportCell> row) => output.WriteLine(JsonOutput.Line(writer =>
    {
        writer.WriteStartObject();
        WriteLevel(writer, [.. row.Select(static cell => (cell.Column, cell.Value))]);
        writer.WriteEndObject();
    }));

    public void Dispose() => output.Dispose();

    /// <summary>The cells of a level, of which those of an inner one stand together.</summary>
    private static void WriteLevel(Utf8JsonWriter writer, List<(string Name, JsonElement Value)> cells)
    {
        for (int i = 0; i < cells.Count;)
        {
            int dot = cells[i].Name.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0)
            {
                writer.WritePropertyName(cells[i].Name);
                cells[i++].Value.WriteTo(writer);
                continue;
            }

            string level = cells[i].Name[..dot];
            List<(string, JsonElement)> inner = [];
            for (; i < cells.Count && cells[i].Name.StartsWith(level + ".", StringComparison.Ordinal); i++)
            {
                inner.Add((cells[i].Name[(dot + 1)..], cells[i].Value));
            }

            writer.WriteStartObject(level);
            WriteLevel(writer, inner);
            writer.WriteEndObject();
        }
    }
}
