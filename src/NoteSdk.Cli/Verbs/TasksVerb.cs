using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NoteSdk.Cli.Checking;
using NoteSdk.Cli.Output;
using NoteSdk.Cli.Terminals;

namespace NoteSdk.Cli.Verbs;

/// <summary><c>tasks [NOTE]</c>: tasks with line and column.</summary>
internal static class TasksVerb
{
    public static Command Make()
    {
        Argument<string?> note = new("NOTE") { Description = "Only the tasks of this note.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> all = new("--all") { Description = "Completed tasks, too." };
        Option<string?> due = new("--due-by") { Description = "Only tasks that are due on this date or before it, such as 2026-01-31." };
        Option<string?> tag = new("--tag") { Description = "Only tasks with this tag." };
        Option<string?> handle = new("--handle") { Description = "Only tasks that name this handle, such as @Ada." };
        Option<bool> json = CommonOptions.Json();
        Command verb = new("tasks", "Lists tasks that are not completed. Example: notesdk tasks --due-by 2026-01-31") { note, all, due, tag, handle, json };
        verb.SetAction(async (parsed, cancellationToken) =>
        {
            DateOnly? last = parsed.GetValue(due) is { } text ? DateOf(text) : null;
            NoteWorkspace workspace = await OpenVault.OpenAsync(parsed, cancellationToken).ConfigureAwait(false);
            IEnumerable<VaultTask> tasks = parsed.GetValue(note) is { } name
                ? workspace.Vault.Get(OpenVault.FindNote(parsed, workspace, name)).Tasks
                : workspace.Vault.Tasks();
            if (!parsed.GetValue(all)) tasks = tasks.Where(static one => !one.Task.IsCompleted);
            if (last is { } day) tasks = tasks.Where(one => one.Task.Due <= day);
            if (parsed.GetValue(tag) is { } wanted) tasks = tasks.Where(one => one.Task.Tags.Any(has => IsWord(has, wanted, '#')));
            if (parsed.GetValue(handle) is { } named) tasks = tasks.Where(one => one.Task.Handles.Any(has => IsWord(has, named, '@')));
            Print(parsed.Terminal(), workspace, [.. tasks], parsed.GetValue(json));
            return ExitCodes.Fine;
        });
        return verb;
    }

    private static DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
        ? date
        : throw new CliException($"--due-by '{text}' is no date. Write one such as 2026-01-31.");

    private static bool IsWord(string has, string wanted, char sign) => has.TrimStart(sign).Equals(wanted.TrimStart(sign), StringComparison.OrdinalIgnoreCase);

    private static void Print(Terminal terminal, NoteWorkspace workspace, VaultTask[] tasks, bool isJson)
    {
        List<string> lines = [];
        foreach (IGrouping<string, VaultTask> note in tasks.GroupBy(static one => one.Note.Path))
        {
            NoteLines source = NoteLines.Of(workspace, note.Key)!;
            foreach (VaultTask one in note)
            {
                int column = ColumnOf(source[one.Line]);
                lines.Add(isJson
                    ? JsonOutput.Line(writer => Write(writer, one, column))
                    : $"{note.Key}({one.Line},{column}): [{one.Task.Status}] {one.Task.Text}");
            }
        }

        if (isJson) JsonOutput.Print(terminal.Results, lines, isArray: true);
        else foreach (string line in lines) terminal.Results.WriteLine(line.ReplaceLineEndings(" "));
    }

    /// <summary>The column of the item's marker, behind blanks and the signs of quotes.</summary>
    private static int ColumnOf(string line) => line.Length - line.AsSpan().TrimStart(" \t>").Length + 1;

    private static void Write(Utf8JsonWriter writer, VaultTask task, int column)
    {
        writer.WriteStartObject();
        writer.WriteString("path", task.Note.Path);
        writer.WriteNumber("line", task.Line);
        writer.WriteNumber("column", column);
        writer.WriteString("status", task.Task.Status.ToString());
        writer.WriteBoolean("completed", task.Task.IsCompleted);
        writer.WriteString("text", task.Task.Text);
        WriteDate(writer, "created", task.Task.Created);
        WriteDate(writer, "start", task.Task.Start);
        WriteDate(writer, "scheduled", task.Task.Scheduled);
        WriteDate(writer, "due", task.Task.Due);
        WriteDate(writer, "completedOn", task.Task.Completed);
        WriteDate(writer, "cancelledOn", task.Task.Cancelled);
        WriteTexts(writer, "tags", task.Task.Tags);
        WriteTexts(writer, "handles", task.Task.Handles);
        writer.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateOnly? date)
    {
        if (date is { } day) writer.WriteString(name, day.ToString("O", CultureInfo.InvariantCulture));
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
