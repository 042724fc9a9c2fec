namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>The text of a task as it is written in a note, with dates and other fields.</summary>
internal static class TaskText
{
    /// <summary>Splits a text into words and dates. The rest stays with the task as <see cref="TaskItem.Source"/>.</summary>
    public static TaskItem Read(string raw) => Read(raw, ' ', []);

    /// <summary>Reads a task from its text, what stands in its box, and the tasks below it.</summary>
    public static TaskItem Read(string raw, StatusSymbol status, NoteList<TaskItem> children)
    {
        if (!TaskSigns.MayBeIn(raw)) return new TaskItem(raw) { Source = raw, Status = status, Children = children };
        TaskParts parts = TaskParts.Read(raw);
        return new TaskItem(TaskIdEscape.Read(parts.Words))
        {
            Source = raw,
            Status = status,
            Children = children,
            Tags = parts.Tags,
            Created = parts.DateOf(TaskFieldKind.Created),
            Start = parts.DateOf(TaskFieldKind.Start),
            Scheduled = parts.DateOf(TaskFieldKind.Scheduled),
            Due = parts.DateOf(TaskFieldKind.Due),
            Completed = parts.DateOf(TaskFieldKind.Completed),
            Cancelled = parts.DateOf(TaskFieldKind.Cancelled),
        };
    }

    /// <summary>The form of a text's fields; null if it has none.</summary>
    public static TaskFieldForm? FormOf(string raw) => TaskSigns.MayBeIn(raw) ? TaskParts.Read(raw).Form : null;

    /// <summary>
    /// The text of a task. Unchanged parts of the old text keep their bytes, and fields their form and their places. If a task has several dates of a kind,
    /// all of them get the value, since a query reads the first, and the Tasks plug-in one that it understands.
    /// </summary>
    /// <param name="task">The task.</param>
    /// <param name="old">The text to edit, or empty.</param>
    /// <param name="form">The form of a date if the old text has no fields.</param>
    /// <param name="isCopy">Whether the old text stays elsewhere in the list, so that its ids do not belong to the task.</param>
    public static string Write(TaskItem task, string old, TaskFieldForm form, bool isCopy)
    {
        string text = Write(task, old, form, isCopy, isEscaped: false);
        if (!task.Text.Contains('^', StringComparison.Ordinal)) return text;

        // Words that would be a block id, or end with one, are escaped; those that a field follows are not.
        bool isId = text == task.Text && TaskIdEscape.Write(text) != text;
        return isId || !HasWordsAndTags(Read(text), task) ? Write(task, old, form, isCopy, isEscaped: true) : text;
    }

    private static string Write(TaskItem task, string old, TaskFieldForm form, bool isCopy, bool isEscaped)
    {
        TaskParts parts = TaskParts.Read(old);
        TaskFields fields = new(parts, task);
        fields.EditDates();
        if (isCopy) fields.RemoveIds();
        if (!isEscaped && task.Text == TaskIdEscape.Read(parts.Words))
        {
            fields.EditTags(task.Tags);
        }
        else
        {
            string words = WordsOf(task, out List<string> tags);
            TaskWords.Replace(parts, isEscaped ? TaskIdEscape.Write(words) : words);
            fields.EditTags(tags);
        }

        fields.AddDates(form);
        fields.Separate();
        return parts.ToString();
    }

    /// <summary>Whether two tasks have the same words, tags and dates. A tag at the end of a text counts as one of the tags.</summary>
    public static bool HasAll(TaskItem a, TaskItem b)
    {
        if ((a.Text != b.Text || !a.Tags.Equals(b.Tags)) && !HasWordsAndTags(a, b)) return false;
        for (TaskFieldKind kind = TaskFieldKind.Created; kind <= TaskFieldKind.Completed; kind++)
        {
            if (DateOf(a, kind) != DateOf(b, kind)) return false;
        }

        return true;
    }

    private static bool HasWordsAndTags(TaskItem a, TaskItem b) =>
        WordsOf(a, out List<string> tagsOfA) == WordsOf(b, out List<string> tagsOfB) && tagsOfA.SequenceEqual(tagsOfB);

    /// <summary>The text of a task without the tags at its end, which go first in the task's tags unless they are already among them.</summary>
    private static string WordsOf(TaskItem task, out List<string> tags)
    {
        string words = TaskTrailer.WithoutTags(task.Text, out tags);
        tags.RemoveAll(tag => task.Tags.Contains(tag));
        tags.AddRange(task.Tags);
        return words;
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
