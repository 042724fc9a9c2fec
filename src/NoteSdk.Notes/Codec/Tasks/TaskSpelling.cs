using NoteSdk.Notes.Codec.Editing;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>Writes tasks, and refuses them if they would not read back equal.</summary>
internal static class TaskSpelling
{
    /// <summary>The text with its dates and other fields, in a form of fields.</summary>
    /// <exception cref="NoteWriteException">The text or the tags would be read differently.</exception>
    public static string Text(EditWriter edits, TaskItem task, string source, TaskFieldForm form, int offset, bool isCopy)
    {
        string text = TaskText.Write(task, source, form, isCopy);
        TaskItem read = TaskText.Read(text);
        TaskItem dated = read with
        {
            Created = task.Created, Start = task.Start, Scheduled = task.Scheduled, Due = task.Due, Completed = task.Completed, Cancelled = task.Cancelled,
        };
        if (TaskText.HasAll(dated, task)) return text;
        if (read.Text == task.Text)
        {
            throw edits.Refuse($"the tags '{string.Join(' ', task.Tags)}' of a task would read as '{string.Join(' ', read.Tags)}'", offset);
        }

        throw edits.Refuse($"the text '{task.Text}' of a task would read as '{read.Text}', since the rest is read as a date, a priority, an id or another "
            + "field of the Tasks plug-in", offset);
    }

    /// <summary>The character in the check box.</summary>
    /// <exception cref="NoteWriteException">The status has none, or more than one.</exception>
    public static string Status(EditWriter edits, TaskItem task, int offset) =>
        task.Status.IsOne ? task.Status.ToString() : throw edits.Refuse($"the status '{task.Status}' is not a character for a check box", offset);
}
