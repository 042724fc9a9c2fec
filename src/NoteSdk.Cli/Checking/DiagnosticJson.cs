using System.Text.Json;
using NoteSdk.Cli.Output;

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
        EditJson.WriteRange(writer, found.Range);
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
        EditJson.Write(writer, fix.Edits);
        writer.WriteEndObject();
    }
}
