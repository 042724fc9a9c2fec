using System.Text;

namespace NoteSdk.Tasks;

/// <summary>The fields of a task's text while it is edited.</summary>
/// <param name="line">The text as it was.</param>
/// <param name="task">The task that it becomes.</param>
/// <param name="isCopy">Whether the ids stay with another task.</param>
internal sealed class TaskFields(TaskLine line, TaskItem task, bool isCopy)
{
    /// <summary>The new text of a date among the words, with what goes along; nothing where the date goes.</summary>
    public string Edited(TaskField date, (int Start, int End) place) =>
        Edited(line.Body, date) is { } text ? line.Body[place.Start..date.Start] + text + line.Body[date.End..place.End] : "";

    /// <summary>The fields at the end of the first line, with what parts them: those that stay, and the dates that the task had not.</summary>
    /// <param name="loose">Dates among the words that come here, too.</param>
    /// <param name="form">The form of new dates where the line has no fields.</param>
    public string Write(IReadOnlyList<TaskField> loose, TaskFieldForm form)
    {
        List<(TaskField Field, string Before, string Text)> fields = [];
        foreach (TaskField date in loose)
        {
            if (Edited(line.Body, date) is { } text) fields.Add((date, " ", text));
        }

        int end = line.TrailerStart;
        foreach (TaskField field in line.Trailer)
        {
            // Nothing parts the first field of a line of fields from what comes before it now.
            bool joins = field.Start == line.TrailerStart && fields.Count > 0;
            if (Edited(line.Source, field) is { } text) fields.Add((field, joins ? " " : line.Source[end..field.Start], text));
            end = field.End;
        }

        int count = fields.Count;
        for (TaskFieldKind kind = TaskFieldKind.Created; kind <= TaskFieldKind.Completed; kind++)
        {
            if (TaskText.DateOf(task, kind) is { } value && !Has(kind)) Add(fields, kind, value, line.Form ?? form);
        }

        if (fields.Count > count || task.Text != line.Words) PartTags(fields);
        StringBuilder trailer = new();
        foreach ((_, string before, string text) in fields) trailer.Append(before).Append(text);
        return trailer.ToString();
    }

    /// <summary>
    /// Puts a new date before the first field that comes after it, else last. But behind all fields at which the Tasks plug-in stops where it reads the new date's form:
    /// those of the other form, and those that it does not know.
    /// </summary>
    private static void Add(List<(TaskField Field, string Before, string Text)> fields, TaskFieldKind kind, DateOnly value, TaskFieldForm form)
    {
        string text = TaskSigns.Write(kind, value, form);
        bool isEmoji = form == TaskFieldForm.Emoji;
        int at = 1 + fields.FindLastIndex(one => !one.Field.IsKnown || (one.Field.Form is { } other && isEmoji != (other == TaskFieldForm.Emoji)));
        while (at < fields.Count && (fields[at].Field.Kind == TaskFieldKind.Tag || fields[at].Field.Kind < kind)) at++;
        string before = " ";
        if (at < fields.Count && fields[at].Before.Length == 0)
        {
            before = "";
            fields[at] = fields[at] with { Before = " " };
        }

        fields.Insert(at, (new TaskField(kind, form, 0, 0, 0, 0, IsKnown: true), before, text));
    }

    /// <summary>Parts a tag from the field behind it by a blank: to the plug-in a tab, and what follows it, is of the tag, if its turn comes first.</summary>
    private static void PartTags(List<(TaskField Field, string Before, string Text)> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if ((i == 0 || fields[i - 1].Field.Kind == TaskFieldKind.Tag || fields[i].Field.Kind == TaskFieldKind.BlockId) && fields[i].Before.StartsWith('\t')) fields[i] = fields[i] with { Before = " " };
        }
    }

    private bool Has(TaskFieldKind kind) => line.Trailer.Any(field => field.Kind == kind) || line.Loose.Any(field => field.Kind == kind);

    private string? Edited(string source, TaskField field)
    {
        string text = source[field.Start..field.End];
        if (!field.IsDate) return isCopy && field.Kind is TaskFieldKind.Id or TaskFieldKind.BlockId ? null : text;
        DateOnly? value = TaskText.DateOf(task, field.Kind);
        if (value == line.DateOf(field.Kind)) return text;
        return value is { } date ? source[field.Start..field.ValueStart] + Format.Date.Write(date) + source[field.ValueEnd..field.End] : null;
    }
}
