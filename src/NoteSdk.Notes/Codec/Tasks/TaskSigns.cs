using System.Buffers;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>The names and emoji of task fields in the Tasks plug-in and Dataview.</summary>
internal static class TaskSigns
{
    private const char VariationSelector = '\uFE0F';

    private static readonly Sign[] Signs =
    [
        new(TaskFieldKind.Id, "id", [], ["🆔"]),
        new(TaskFieldKind.DependsOn, "dependsOn", [], ["⛔"]),
        new(TaskFieldKind.Priority, "priority", [], ["🔺", "⏫", "🔼", "🔽", "⏬"]),
        new(TaskFieldKind.Recurrence, "repeat", [], ["🔁"]),
        new(TaskFieldKind.OnCompletion, "onCompletion", [], ["🏁"]),
        new(TaskFieldKind.Created, "created", ["created", "ctime", "cday"], ["➕"]),
        new(TaskFieldKind.Start, "start", ["start"], ["🛫"]),
        new(TaskFieldKind.Scheduled, "scheduled", ["scheduled"], ["⏳", "⌛"]),
        new(TaskFieldKind.Due, "due", ["due", "duetime", "dueday"], ["📅", "📆", "🗓"]),
        new(TaskFieldKind.Cancelled, "cancelled", ["cancelled"], ["❌"]),
        new(TaskFieldKind.Completed, "completion", ["completed", "completion", "comptime", "compday"], ["✅"]),
    ];

    private static readonly SearchValues<char> s_firstUnits =
        SearchValues.Create([.. Signs.SelectMany(static sign => sign.Emoji).Select(static emoji => emoji[0]).Distinct()]);

    private static readonly SearchValues<char> s_lastUnits =
        SearchValues.Create([.. Signs.SelectMany(static sign => sign.Emoji).Select(static emoji => emoji[^1]).Distinct()]);

    private static readonly SearchValues<char> s_firstUnitsOrMarks =
        SearchValues.Create(['^', '#', .. Signs.SelectMany(static sign => sign.Emoji).Select(static emoji => emoji[0]).Distinct()]);

    /// <summary>Whether a text may have fields. Most texts have none and need no closer look.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().ContainsAny(s_firstUnitsOrMarks) || text.Contains("::", StringComparison.Ordinal);

    /// <summary>The offset of the next unit that can begin the emoji of a field, or -1.</summary>
    public static int NextEmoji(string text, int from)
    {
        int next = text.AsSpan(from).IndexOfAny(s_firstUnits);
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The emoji that begins at an offset, and where it ends, the selector of its form included; null if there is none.</summary>
    public static (TaskFieldKind Kind, int End)? EmojiAt(string text, int at)
    {
        foreach (Sign sign in Signs)
        {
            foreach (string emoji in sign.Emoji)
            {
                if (string.CompareOrdinal(text, at, emoji, 0, emoji.Length) != 0) continue;
                int end = at + emoji.Length;
                return (sign.Kind, end < text.Length && text[end] == VariationSelector ? end + 1 : end);
            }
        }

        return null;
    }

    /// <summary>The emoji that ends at an offset, and where it begins; null if there is none.</summary>
    public static (TaskFieldKind Kind, int Start)? EmojiBefore(string text, int end)
    {
        if (end > 0 && text[end - 1] == VariationSelector) end--;
        if (end == 0 || !s_lastUnits.Contains(text[end - 1])) return null;
        foreach (Sign sign in Signs)
        {
            foreach (string emoji in sign.Emoji)
            {
                int start = end - emoji.Length;
                if (start >= 0 && string.CompareOrdinal(text, start, emoji, 0, emoji.Length) == 0) return (sign.Kind, start);
            }
        }

        return null;
    }

    /// <summary>The kind of a name in brackets in the Tasks plug-in.</summary>
    public static TaskFieldKind? OfName(ReadOnlySpan<char> name)
    {
        foreach (Sign sign in Signs)
        {
            if (name.SequenceEqual(sign.Name)) return sign.Kind;
        }

        return null;
    }

    /// <summary>
    /// The kind of date that a key means in queries. Queries have none for a cancelled task, so that key follows our rules and ignores case.
    /// </summary>
    public static TaskFieldKind? OfKey(ReadOnlySpan<char> key)
    {
        foreach (Sign sign in Signs)
        {
            foreach (string known in sign.Keys)
            {
                if (key.Equals(known, sign.Kind == TaskFieldKind.Cancelled ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)) return sign.Kind;
            }
        }

        return null;
    }

    /// <summary>The keys of a kind of date, in order of precedence.</summary>
    public static string[] KeysOf(TaskFieldKind kind) => Signs[(int)kind].Keys;

    /// <summary>The text of a date that a task did not have.</summary>
    public static string Write(TaskFieldKind kind, DateOnly value, TaskFieldForm form)
    {
        Sign sign = Signs[(int)kind];
        string date = Format.Date.Write(value);
        return form switch
        {
            TaskFieldForm.Emoji => $"{sign.Emoji[0]} {date}",
            TaskFieldForm.Parenthesis => $"({sign.Name}:: {date})",
            _ => $"[{sign.Name}:: {date}]",
        };
    }

    /// <param name="Kind">The kind, which is the index in the list.</param>
    /// <param name="Name">The name in brackets that the Tasks plug-in reads and writes.</param>
    /// <param name="Keys">The names that queries read as this date.</param>
    /// <param name="Emoji">The emoji, the first of which is written for dates.</param>
    private sealed record Sign(TaskFieldKind Kind, string Name, string[] Keys, string[] Emoji);
}
