using System.Text.Json;

namespace NoteSdk.Cli.Output;

/// <summary>Edits and ranges as the Language Server Protocol has them, with positions from 0.</summary>
internal static class EditJson
{
    /// <summary>Writes the property <c>edits</c>.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<TextEdit> edits)
    {
        writer.WriteStartArray("edits");
        foreach (TextEdit edit in edits)
        {
            writer.WriteStartObject();
            WriteRange(writer, edit.Range);
            writer.WriteString("newText", edit.NewText);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes the property <c>range</c>.</summary>
    public static void WriteRange(Utf8JsonWriter writer, TextRange range)
    {
        writer.WriteStartObject("range");
        WritePosition(writer, "start", range.StartLine, range.StartColumn);
        WritePosition(writer, "end", range.EndLine, range.EndColumn);
        writer.WriteEndObject();
    }

    private static void WritePosition(Utf8JsonWriter writer, string name, int line, int column)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("line", line - 1);
        writer.WriteNumber("character", column - 1);
        writer.WriteEndObject();
    }
}
