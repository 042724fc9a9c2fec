using System.Globalization;
using System.Text.Json;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Output;

/// <summary>Prints the result of a query as a table, Markdown, CSV or JSON.</summary>
internal static class QueryOutput
{
    public static void Print(Terminal terminal, QueryResult result, string format)
    {
        TerminalWriter output = terminal.Results;
        switch (format)
        {
            case "md":
                output.Write(result.ToMarkdown().TrimEnd('\n') + "\n");
                break;
            case "csv":
                foreach (string[] row in Rows(result).Prepend([.. Headers(result)])) output.WriteLine(string.Join(',', row.Select(CsvOutput.Cell)));
                break;
            case "json":
            case "jsonl":
                JsonOutput.Print(output, [.. result.Select(hit => JsonOutput.Line(writer => Write(writer, result, hit)))], isArray: format == "json");
                break;
            default:
                TableOutput.Print(terminal, Headers(result), Rows(result));
                break;
        }
    }

    private static NoteList<string> Headers(QueryResult result) => result.Kind == QueryResultKind.Task ? ["File", "Line", "Status", "Task"] : result.Headers;

    private static IEnumerable<string[]> Rows(QueryResult result) => result.Select(hit => hit.Task is { } task
        ? new[] { task.Note?.Path ?? "", task.Line.ToString(CultureInfo.InvariantCulture), task.Status ?? "", task.Text }
        : [.. hit.Values.Select(static value => value.IsNull ? "" : value.ToString())]);

    private static void Write(Utf8JsonWriter writer, QueryResult result, QueryHit hit)
    {
        writer.WriteStartObject();
        if (hit.Note is { } note) writer.WriteString("path", note.Path);
        if (hit.Task is { } task)
        {
            writer.WriteNumber("line", task.Line);
            writer.WriteString("status", task.Status);
            writer.WriteString("text", task.Text);
        }
        else
        {
            writer.WriteStartArray("values");
            foreach (QueryValue value in hit.Values) Write(writer, value);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, QueryValue value)
    {
        if (value.IsNull) writer.WriteNullValue();
        else if (value.AsBoolean is { } flag) writer.WriteBooleanValue(flag);
        else if (value.AsNumber is { } number && double.IsFinite(number)) writer.WriteNumberValue(number);
        else if (value.AsList is { } list)
        {
            writer.WriteStartArray();
            foreach (QueryValue item in list) Write(writer, item);
            writer.WriteEndArray();
        }
        else if (value.AsObject is { } fields)
        {
            writer.WriteStartObject();
            foreach ((string name, QueryValue field) in fields)
            {
                writer.WritePropertyName(name);
                Write(writer, field);
            }

            writer.WriteEndObject();
        }
        else writer.WriteStringValue(value.ToString());
    }
}
