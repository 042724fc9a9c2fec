using System.Text;

namespace NoteSdk.Tasks;

/// <summary>The text of a task as a note holds it, with the dates and other fields in it.</summary>
internal static class TaskText
{
    /// <summary>Parts a text into what it says and its dates. The rest stays with the task as <see cref="TaskItem.Source"/>.</summary>
    public static TaskItem Read(string raw)
    {
        if (!TaskSigns.MayBeIn(raw)) return new TaskItem(raw) { Source = raw };
        TaskLine line = TaskLine.Read(raw);
        return new TaskItem(line.Words)
        {
            Source = raw,
            Created = line.DateOf(TaskFieldKind.Created),
            Start = line.DateOf(TaskFieldKind.Start),
            Scheduled = line.DateOf(TaskFieldKind.Scheduled),
            Due = line.DateOf(TaskFieldKind.Due),
            Completed = line.DateOf(TaskFieldKind.Completed),
            Cancelled = line.DateOf(TaskFieldKind.Cancelled),
        };
    }

    /// <summary>The form of a text's fields; null where it has none.</summary>
    public static TaskFieldForm? FormOf(string raw) => TaskSigns.MayBeIn(raw) ? TaskLine.Read(raw).Form : null;

    /// <summary>
    /// The text of a task. What stays of the old text keeps its bytes, and its fields their form and their places. Where a task has several dates of a kind, all of them get
    /// its value, since a query reads the first, and the Tasks plug-in one that it can read.
    /// </summary>
    /// <param name="task">The task.</param>
    /// <param name="old">The text that is edited, or nothing.</param>
    /// <param name="form">The form of a date where the old text has no fields.</param>
    /// <param name="isCopy">Whether the old text stays elsewhere in the list, so that its ids are not the task's.</param>
    public static string Write(TaskItem task, string old, TaskFieldForm form, bool isCopy)
    {
        TaskLine line = TaskLine.Read(old);
        TaskFields fields = new(line, task, isCopy);

        // Dates have no places among words where there were none, or are none left.
        bool gainsOrLosesWords = line.Loose.Count > 0 && line.Words.Length == 0 != (task.Text.Length == 0);
        if (gainsOrLosesWords) return line.Join(task.Text, fields.Write(line.Loose, form), keepsTail: !isCopy);
        string edited = line.Join(TaskWords.Rewrite(line, task.Text, fields.Edited), fields.Write([], form), keepsTail: !isCopy);
        if (line.Loose.Count == 0 || HasAll(Read(edited), task)) return edited;

        // Dates that find no place among other words go before them.
        IEnumerable<string> dates = line.Loose.Select((date, i) => fields.Edited(date, line.Places[i]).Trim()).Where(static date => date.Length > 0);
        return line.Join(string.Join(' ', dates.Append(task.Text)), fields.Write([], form), keepsTail: !isCopy);
    }

    /// <summary>Whether two tasks have the same text and the same dates.</summary>
    public static bool HasAll(TaskItem a, TaskItem b)
    {
        if (a.Text != b.Text) return false;
        for (TaskFieldKind kind = TaskFieldKind.Created; kind <= TaskFieldKind.Completed; kind++)
        {
            if (DateOf(a, kind) != DateOf(b, kind)) return false;
        }

        return true;
    }

    /// <summary>The date of a kind.</summary>
    public static DateOnly? DateOf(TaskItem task, TaskFieldKind kind) => kind switch
    {
        TaskFieldKind.Created => task.Created,
        TaskFieldKind.Start => task.Start,
        TaskFieldKind.Scheduled => task.Scheduled,
        TaskFieldKind.Due => task.Due,
        TaskFieldKind.Completed => task.Completed,
        TaskFieldKind.Cancelled => task.Cancelled,
        _ => null,
    };
}
