using System.Text;

namespace NoteSdk.Tasks;

/// <summary>The text of a task as a note holds it, with the dates in it.</summary>
internal static class TaskText
{
    /// <summary>Parts a text into what it says and its dates.</summary>
    public static TaskItem Read(string raw)
    {
        List<TaskDate> dates = Dates(raw);
        return dates.Count == 0 ? new TaskItem(raw) : Item(Strip(raw, dates), kind => Find(dates, kind)?.Value);
    }

    /// <summary>The form of a text's dates; null where it has none.</summary>
    public static TaskDateForm? FormOf(string raw) => Dates(raw) is [TaskDate first, ..] ? first.Form : null;

    /// <summary>The text of a task. What stays of the old text keeps its bytes; dates keep their form and their places.</summary>
    /// <param name="task">The task.</param>
    /// <param name="old">The text that the note holds, or nothing.</param>
    /// <param name="form">The form of a date where the old text has none.</param>
    public static string Write(TaskItem task, string old, TaskDateForm form)
    {
        List<TaskDate> dates = Dates(old);
        TaskDateForm used = dates.Count > 0 ? dates[0].Form : form;

        // Dates have no places among words where there were none, or are none left.
        bool gainsOrLosesWords = dates.Count > 0 && Strip(old, dates).Length == 0 != (task.Text.Length == 0);
        string edited = gainsOrLosesWords ? "" : Append(Splice(task, old, dates), task, [.. dates.Select(date => date.Kind)], used);
        return HasAll(Read(edited), task) ? edited : Append(task.Text, task, [], used);
    }

    private static List<TaskDate> Dates(string raw)
    {
        List<TaskDate> dates = TaskDates.Find(raw);
        dates.RemoveAll(date => date.Value is null);
        return dates;
    }

    private static TaskDate? Find(List<TaskDate> dates, TaskDateKind kind)
    {
        foreach (TaskDate date in dates)
        {
            if (date.Kind == kind) return date;
        }

        return null;
    }

    private static string Strip(string raw, List<TaskDate> dates)
    {
        StringBuilder text = new();
        int end = 0;
        foreach ((int start, int after) in Extents(raw, dates))
        {
            text.Append(raw, end, start - end);
            end = after;
        }

        return text.Append(raw, end, raw.Length - end).ToString();
    }

    /// <summary>What goes when a date does: the blank between it and the text goes along.</summary>
    private static List<(int Start, int End)> Extents(string raw, List<TaskDate> dates)
    {
        List<(int Start, int End)> extents = [];
        int before = 0;
        foreach (TaskDate date in dates)
        {
            int start = date.Start > before && raw[date.Start - 1] == ' ' ? date.Start - 1 : date.Start;
            bool takesNext = start == date.Start && date.End < raw.Length && raw[date.End] == ' ';
            before = takesNext ? date.End + 1 : date.End;
            extents.Add((start, before));
        }

        return extents;
    }

    /// <summary>The old text with the new one's words, and the dates that stay in their places among them.</summary>
    private static string Splice(TaskItem task, string old, List<TaskDate> dates)
    {
        string was = Strip(old, dates);
        string now = task.Text;
        int prefix = was.AsSpan().CommonPrefixLength(now);
        int most = Math.Min(was.Length, now.Length) - prefix;
        int suffix = 0;
        while (suffix < most && was[^(suffix + 1)] == now[^(suffix + 1)]) suffix++;

        StringBuilder text = new();
        int taken = 0;
        int removed = 0;
        List<(int Start, int End)> extents = Extents(old, dates);
        for (int i = 0; i < dates.Count; i++)
        {
            int at = extents[i].Start - removed;
            removed += extents[i].End - extents[i].Start;
            int to = at == 0 && was.Length > 0 ? 0 : at >= was.Length - suffix ? now.Length - was.Length + at : Math.Min(at, prefix);
            if (to > 0 && to < now.Length && char.IsLowSurrogate(now[to])) to++;
            to = Math.Max(to, taken);
            text.Append(now, taken, to - taken);
            taken = to;
            if (DateOf(task, dates[i].Kind) is not { } value) continue;
            text.Append(old, extents[i].Start, dates[i].ValueStart - extents[i].Start);
            text.Append(value == dates[i].Value ? old[dates[i].ValueStart..dates[i].ValueEnd] : Format.Date.Write(value));
            text.Append(old, dates[i].ValueEnd, extents[i].End - dates[i].ValueEnd);
        }

        return text.Append(now, taken, now.Length - taken).ToString();
    }

    /// <summary>A text with the task's other dates: each before the first one that comes after it by its kind, else at the end of the first line, before a block id there.</summary>
    private static string Append(string text, TaskItem task, HashSet<TaskDateKind> present, TaskDateForm form)
    {
        for (int i = 0; i < TaskDates.Count; i++)
        {
            TaskDateKind kind = (TaskDateKind)i;
            if (present.Contains(kind) || DateOf(task, kind) is not { } value) continue;
            string date = TaskDates.Write(kind, value, form);
            List<TaskDate> dates = Dates(text);
            int next = dates.FindIndex(other => other.Kind > kind);
            text = next >= 0 ? text.Insert(dates[next].Start, date + " ") : text.Insert(EndOfFirstLine(text), (text.Length > 0 ? " " : "") + date);
        }

        return text;
    }

    private static int EndOfFirstLine(string text)
    {
        int line = text.IndexOf('\n', StringComparison.Ordinal);
        int end = line < 0 ? text.Length : line;
        int id = text.AsSpan(0, end).LastIndexOf(" ^");
        bool hasId = id >= 0 && id + 2 < end && text.AsSpan((id + 2)..end).IndexOfAnyExcept(BlockIdCharacters) < 0;
        return hasId ? id : end;
    }

    private static readonly System.Buffers.SearchValues<char> BlockIdCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    private static TaskItem Item(string text, Func<TaskDateKind, DateOnly?> date) => new(text)
    {
        Created = date(TaskDateKind.Created),
        Start = date(TaskDateKind.Start),
        Scheduled = date(TaskDateKind.Scheduled),
        Due = date(TaskDateKind.Due),
        Completed = date(TaskDateKind.Completed),
        Cancelled = date(TaskDateKind.Cancelled),
    };

    private static DateOnly? DateOf(TaskItem task, TaskDateKind kind) => kind switch
    {
        TaskDateKind.Created => task.Created,
        TaskDateKind.Start => task.Start,
        TaskDateKind.Scheduled => task.Scheduled,
        TaskDateKind.Due => task.Due,
        TaskDateKind.Completed => task.Completed,
        _ => task.Cancelled,
    };

    /// <summary>Whether two tasks have the same text and the same dates.</summary>
    public static bool HasAll(TaskItem a, TaskItem b) => a.Text == b.Text && HasDates(a, b);

    private static bool HasDates(TaskItem a, TaskItem b)
    {
        for (int i = 0; i < TaskDates.Count; i++)
        {
            if (DateOf(a, (TaskDateKind)i) != DateOf(b, (TaskDateKind)i)) return false;
        }

        return true;
    }
}
