using System.Text.Json;

namespace NoteSdk.Cli.Checking;

/// <summary>Diagnostics as JSON.</summary>
internal static class DiagnosticJson
{
    /// <summary>The Diagnostic of the Language Server Protocol, with positions from 0, and more beside it.</summary>
    public static void Write(Utf8JsonWriter writer, WorkspaceDiagnostic found)
    {
        writer.WriteStartObject();
        writer.WriteString("path", found.Path);
        writer.WriteNumber("line", found.Range.StartLine);
        writer.WriteNumber("column", found.Range.StartColumn);
        WriteRange(writer, found.Range);
        writer.WriteNumber("severity", found.Severity switch { NoteSeverity.Error => 1, NoteSeverity.Warning => 2, _ => 3 });
        writer.WriteString("code", found.Id);
        writer.WriteString("source", "notesdk");
        writer.WriteString("message", found.Message);
        if (found.Member is { } member) writer.WriteString("member", member);
        if (found.Fixes is [var fix, ..]) WriteFix(writer, fix);
        writer.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter writer, WorkspaceFix fix)
    {
        writer.WriteStartObject("fix");
        writer.WriteString("title", fix.Title);
        writer.WriteBoolean("safe", fix.IsSafe);
        writer.WriteStartArray("edits");
        foreach (TextEdit edit in fix.Edits)
        {
            writer.WriteStartObject();
            WriteRange(writer, edit.Range);
            writer.WriteString("newText", edit.NewText);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter writer, TextRange range)
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
