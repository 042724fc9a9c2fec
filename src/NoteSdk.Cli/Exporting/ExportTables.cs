using System.Text.Json;
using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Exporting;

/// <summary>The rows of the tables that a vault is exported as. Columns depend on the schemas only, and not on the notes.</summary>
internal sealed class ExportTables(NoteWorkspace workspace, ILookup<string, WorkspaceDiagnostic> diagnostics)
{
    public const string Notes = "_notes";
    public const string Links = "_links";
    public const string Tasks = "_tasks";
    public const string Tags = "_tags";

    public static string[] NoteColumns { get; } = ["path", "type", "title", "version", "modified", "length"];

    public static string[] LinkColumns { get; } = ["path", "line", "column", "target", "subpath", "alias", "embed", "markdown", "status", "to", "note"];

    public static string[] TaskColumns { get; } =
        ["path", "line", "status", "completed", "text", "created", "start", "scheduled", "due", "completedOn", "cancelledOn", "tags", "handles"];

    public static string[] TagColumns { get; } = ["path", "tag"];

    /// <summary>The columns of the table of a type.</summary>
    public static string[] ColumnsOf(WorkspaceType type) => ["_path", "_version", "_diagnostics", .. type.Members.Select(static member => member.Name)];

    /// <summary>The row of a note in the table of its type: the members as <c>show --json</c> has them.</summary>
    public List<ExportCell> RowOf(VaultNote note, WorkspaceType type)
    {
        JsonElement members = JsonElement.Parse(workspace.GetJson(note.Path));
        List<ExportCell> row =
        [
            ExportCell.Of("_path", note.Path),
            ExportCell.Of("_version", workspace.GetVersion(note.Path)),
            new("_diagnostics", ExportCell.Parse(writer => WriteDiagnostics(writer, note.Path))),
        ];
        foreach (WorkspaceMember member in type.Members) row.Add(new(member.Name, ValueOf(members, member.Name)));
        return row;
    }

    public List<ExportCell> NoteRow(VaultNote note) =>
    [
        ExportCell.Of("path", note.Path), ExportCell.Of("type", note.Type?.Name), ExportCell.Of("title", note.Title),
        ExportCell.Of("version", workspace.GetVersion(note.Path)),
        ExportCell.Of("modified", note.LastWriteTimeUtc.ToString("O", System.Globalization.CultureInfo.InvariantCulture)),
        ExportCell.Of("length", (int)note.Length),
    ];

    public List<ExportCell> LinkRow(VaultLink link)
    {
        ResolvedLink resolved = workspace.Vault.Resolve(link);
        return
        [
            ExportCell.Of("path", link.Note.Path), ExportCell.Of("line", link.Line), ExportCell.Of("column", link.Column),
            ExportCell.Of("target", link.Link.Target), ExportCell.Of("subpath", link.Link.Subpath), ExportCell.Of("alias", link.Link.Alias),
            ExportCell.Of("embed", link.Link.IsEmbed), ExportCell.Of("markdown", link.IsMarkdown),
            ExportCell.Of("status", LinkOutput.StatusOf(resolved)), ExportCell.Of("to", resolved.Path),
            ExportCell.Of("note", resolved.Note?.Path),
        ];
    }

    public static List<ExportCell> TaskRow(VaultTask task) =>
    [
        ExportCell.Of("path", task.Note.Path), ExportCell.Of("line", task.Line), ExportCell.Of("status", task.Task.Status.ToString()),
        ExportCell.Of("completed", task.Task.IsCompleted), ExportCell.Of("text", task.Task.Text), ExportCell.Of("created", task.Task.Created),
        ExportCell.Of("start", task.Task.Start), ExportCell.Of("scheduled", task.Task.Scheduled), ExportCell.Of("due", task.Task.Due),
        ExportCell.Of("completedOn", task.Task.Completed), ExportCell.Of("cancelledOn", task.Task.Cancelled),
        ExportCell.Of("tags", task.Task.Tags), ExportCell.Of("handles", task.Task.Handles),
    ];

    public static IEnumerable<List<ExportCell>> TagRows(VaultNote note) =>
        note.Tags.Select(tag => new List<ExportCell> { ExportCell.Of("path", note.Path), ExportCell.Of("tag", tag) });

    private void WriteDiagnostics(Utf8JsonWriter writer, string path)
    {
        writer.WriteStartArray();
        foreach (WorkspaceDiagnostic one in diagnostics[path])
        {
            writer.WriteStartObject();
            writer.WriteString("code", one.Id);
            writer.WriteString("severity", one.Severity switch { NoteSeverity.Error => "error", NoteSeverity.Warning => "warning", _ => "info" });
            writer.WriteNumber("line", one.Range.StartLine);
            writer.WriteNumber("column", one.Range.StartColumn);
            writer.WriteString("message", one.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The value of a member in the JSON of its note, whose levels are those of the name.</summary>
    private static JsonElement ValueOf(JsonElement members, string name)
    {
        foreach (string level in name.Split('.'))
        {
            if (members.ValueKind != JsonValueKind.Object) break;
            members = members.GetProperty(level);
        }

        return members;
    }
}
