using System.Reflection;
using System.Text.Json;

namespace NoteSdk.Cli.Checking;

/// <summary>Diagnostics as SARIF 2.1.0.</summary>
internal static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Write(CheckResult result, Func<WorkspaceDiagnostic, string> fingerprint)
    {
        IEnumerable<string> ids = result.Found.Select(static one => one.Id).Concat(result.Gone.Select(static one => one.Id));
        string[] rules = [.. ids.Distinct().Order(StringComparer.Ordinal)];
        HashSet<WorkspaceDiagnostic> added = new(result.New, ReferenceEqualityComparer.Instance);
        Dictionary<WorkspaceDiagnostic, WorkspaceFix> fixes = ChosenFixes.Of(result.Found);
        return Output.JsonOutput.Indented(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", Schema);
            writer.WriteString("version", "2.1.0");
            writer.WriteStartArray("runs");
            writer.WriteStartObject();
            WriteTool(writer, rules);
            writer.WriteString("columnKind", "utf16CodeUnits");
            writer.WriteStartArray("results");
            foreach (WorkspaceDiagnostic one in result.Found)
            {
                string? state = result.Baseline is null ? null : added.Contains(one) ? "new" : "unchanged";
                WriteResult(writer, one, fixes.GetValueOrDefault(one), Array.BinarySearch(rules, one.Id, StringComparer.Ordinal), fingerprint(one), state);
            }

            foreach (BaselineEntry gone in result.Gone) WriteGone(writer, gone, Array.BinarySearch(rules, gone.Id, StringComparer.Ordinal));
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteTool(Utf8JsonWriter writer, string[] rules)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "notesdk");
        writer.WriteString("semanticVersion", typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        writer.WriteStartArray("rules");
        foreach (string id in rules) WriteRule(writer, id);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter writer, string id)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        if (RulePages.All.Find(id) is { } page)
        {
            WriteText(writer, "shortDescription", page.Title);
            WriteText(writer, "fullDescription", page.Cause);
            writer.WriteStartObject("help");
            writer.WriteString("text", page.Text);
            writer.WriteString("markdown", page.Text);
            writer.WriteEndObject();
            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", page.Severity switch { "error" => "error", "warning" => "warning", _ => "note" });
            writer.WriteEndObject();
        }

        // The page of rules comes with the program and has no address, so this is a name; 'help' has its text.
        writer.WriteString("helpUri", $"urn:notesdk:diagnostics:{id.ToLowerInvariant()}");
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, WorkspaceDiagnostic found, WorkspaceFix? fix, int rule, string fingerprint, string? state)
    {
        writer.WriteStartObject();
        WriteRuleOf(writer, found.Id, rule);
        writer.WriteString("level", found.Severity switch { NoteSeverity.Error => "error", NoteSeverity.Warning => "warning", _ => "note" });
        WriteText(writer, "message", found.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        WritePlace(writer, found.Path, found.Range);
        writer.WriteEndObject();
        writer.WriteEndArray();
        if (found.Related is { } related)
        {
            writer.WriteStartArray("relatedLocations");
            writer.WriteStartObject();
            WritePlace(writer, related.Path, related.Range);
            WriteText(writer, "message", related.Message);
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        WriteFingerprint(writer, fingerprint);
        if (state is not null) writer.WriteString("baselineState", state);
        if (fix is not null) WriteFix(writer, found.Path, fix);
        if (found.Member is { } member)
        {
            writer.WriteStartObject("properties");
            writer.WriteString("member", member);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>What a baseline knows and is gone has no place any more but its file.</summary>
    private static void WriteGone(Utf8JsonWriter writer, BaselineEntry gone, int rule)
    {
        writer.WriteStartObject();
        WriteRuleOf(writer, gone.Id, rule);
        WriteText(writer, "message", gone.Message);
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        WriteFile(writer, gone.Path);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteFingerprint(writer, gone.Fingerprint);
        writer.WriteString("baselineState", "absent");
        writer.WriteEndObject();
    }

    private static void WriteRuleOf(Utf8JsonWriter writer, string id, int index)
    {
        writer.WriteString("ruleId", id);
        writer.WriteNumber("ruleIndex", index);
    }

    private static void WriteFingerprint(Utf8JsonWriter writer, string fingerprint)
    {
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString(Fingerprint.Name, fingerprint);
        writer.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter writer, string path, WorkspaceFix fix)
    {
        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        WriteText(writer, "description", fix.Title);
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        WriteFile(writer, path);
        writer.WriteStartArray("replacements");
        foreach (TextEdit edit in fix.Edits)
        {
            writer.WriteStartObject();
            WriteRegion(writer, "deletedRegion", edit.Range);
            WriteText(writer, "insertedContent", edit.NewText);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        writer.WriteBoolean("safe", fix.IsSafe);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter writer, string path, TextRange range)
    {
        writer.WriteStartObject("physicalLocation");
        WriteFile(writer, path);
        WriteRegion(writer, "region", range);
        writer.WriteEndObject();
    }

    private static void WriteFile(Utf8JsonWriter writer, string path)
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, string name, TextRange range)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", range.StartLine);
        writer.WriteNumber("startColumn", range.StartColumn);
        writer.WriteNumber("endLine", range.EndLine);
        writer.WriteNumber("endColumn", range.EndColumn);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
