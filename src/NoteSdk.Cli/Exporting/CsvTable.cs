using System.Text.Json;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Exporting;

/// <summary>A table as CSV: what is not there is empty, a list is its JSON.</summary>
internal sealed class CsvTable : ITableWriter
{
    private readonly TextWriter _output;

    public CsvTable(TextWriter output, IReadOnlyList<string> columns)
    {
        _output = output;
        output.WriteLine(CsvOutput.Line(columns));
    }

    public void Write(IReadOnlyList<ExportCell> row) => _output.WriteLine(CsvOutput.Line(row.Select(static cell => TextOf(cell.Value))));

    public void Dispose() => _output.Dispose();

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText(),
    };
}
