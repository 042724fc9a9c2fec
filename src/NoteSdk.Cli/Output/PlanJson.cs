using System.Text.Json;

namespace NoteSdk.Cli.Output;

/// <summary>Plans as JSON: the files with their edits.</summary>
internal static class PlanJson
{
    public static void Print(TextWriter output, WorkspacePlan plan) =>
        JsonOutput.Print(output, [.. plan.Files.Select(static file => JsonOutput.Line(writer => Write(writer, file)))], isArray: true);

    private static void Write(Utf8JsonWriter writer, PlannedFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("oldPath", file.OldPath);
        writer.WriteString("newPath", file.NewPath);
        writer.WriteString("oldVersion", file.OldVersion);
        writer.WriteString("newVersion", file.NewVersion);
        EditJson.Write(writer, file.Edits);
        writer.WriteEndObject();
    }
}
