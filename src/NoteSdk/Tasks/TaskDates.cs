using System.Text;

namespace NoteSdk.Tasks;

/// <summary>
/// The dates of a task: inline fields by the names that Dataview and the Tasks plug-in give them, and the emoji of the Tasks plug-in. The first of a kind counts; others
/// stay text.
/// </summary>
internal static class TaskDates
{
    public const int Count = 6;

    private const int DateLength = 10;

    // The first name and the first emoji are written, the others are read.
    private static readonly (TaskDateKind Kind, string[] Names, string[] Emoji)[] Forms =
    [
        (TaskDateKind.Created, ["created"], ["➕"]),
        (TaskDateKind.Start, ["start"], ["🛫"]),
        (TaskDateKind.Scheduled, ["scheduled"], ["⏳", "⌛"]),
        (TaskDateKind.Due, ["due"], ["📅", "📆", "🗓"]),
        (TaskDateKind.Completed, ["completion", "completed"], ["✅"]),
        (TaskDateKind.Cancelled, ["cancelled"], ["❌"]),
    ];

    // What the emoji begin with: most texts have none of these, and need no closer look.
    private static readonly System.Buffers.SearchValues<char> FirstUnits = System.Buffers.SearchValues.Create([.. Forms.SelectMany(form => form.Emoji).Select(emoji => emoji[0]).Distinct()]);

    /// <summary>All dates and faulty dates of a text in their order; of each kind at most one that is a date.</summary>
    public static List<TaskDate> Find(string text)
    {
        List<TaskDate> dates = [];
        int end = 0;
        foreach (InlineField field in InlineFields.Find(text))
        {
            FindEmoji(text, end, field.Start, dates);
            end = field.End;
            if (KindOf(field.Name) is not { } kind) continue;
            TaskDateForm form = text[field.Start] == '[' ? TaskDateForm.Bracket : TaskDateForm.Parenthesis;
            dates.Add(new TaskDate(kind, form, field.Start, field.End, field.ValueStart, field.ValueEnd, DateAt(text, field.ValueStart, field.ValueEnd)));
        }

        FindEmoji(text, end, text.Length, dates);
        HashSet<TaskDateKind> seen = [];
        dates.RemoveAll(date => date.Value is not null && !seen.Add(date.Kind));
        return dates;
    }

    /// <summary>The text of a date that a task did not have.</summary>
    public static string Write(TaskDateKind kind, DateOnly value, TaskDateForm form)
    {
        (_, string[] names, string[] emoji) = Forms[(int)kind];
        string date = Format.Date.Write(value);
        return form switch
        {
            TaskDateForm.Emoji => $"{emoji[0]} {date}",
            TaskDateForm.Parenthesis => $"({names[0]}:: {date})",
            _ => $"[{names[0]}:: {date}]",
        };
    }

    private static TaskDateKind? KindOf(string name)
    {
        foreach ((TaskDateKind kind, string[] names, _) in Forms)
        {
            if (names.Contains(name, StringComparer.OrdinalIgnoreCase)) return kind;
        }

        return null;
    }

    private static void FindEmoji(string text, int start, int end, List<TaskDate> dates)
    {
        int at = start;
        while (at < end)
        {
            int found = text.AsSpan(at..end).IndexOfAny(FirstUnits);
            if (found < 0) return;
            at += found;
            at = EmojiAt(text, at, end, dates) ?? at + 1;
        }
    }

    /// <summary>Takes the emoji and its date at an offset; returns where they end, or null where there is none.</summary>
    private static int? EmojiAt(string text, int at, int end, List<TaskDate> dates)
    {
        foreach ((TaskDateKind kind, _, string[] emoji) in Forms)
        {
            if (Array.Find(emoji, one => string.CompareOrdinal(text, at, one, 0, one.Length) == 0) is not { } sign) continue;
            int value = at + sign.Length;
            if (value < end && text[value] == '\uFE0F') value++;
            while (value < end && text[value] == ' ') value++;

            // Without a number after it the emoji is no more than that.
            if (value >= end || !char.IsAsciiDigit(text[value])) return null;
            int valueEnd = value;
            while (valueEnd < end && (char.IsAsciiDigit(text[valueEnd]) || text[valueEnd] == '-')) valueEnd++;
            dates.Add(new TaskDate(kind, TaskDateForm.Emoji, at, valueEnd, value, valueEnd, DateAt(text, value, valueEnd)));
            return valueEnd;
        }

        return null;
    }

    private static DateOnly? DateAt(string text, int start, int end) =>
        end - start == DateLength && Format.Date.TryRead(Encoding.UTF8.GetBytes(text, start, DateLength), out DateOnly date) ? date : null;
}
