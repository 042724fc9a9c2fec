using System.Text;
using NoteSdk.Fuzz.Choosing;
using NoteSdk.Fuzz.Laws;
using NoteSdk.Fuzz.Notes;
using NoteSdk.Fuzz.Queries;
using NoteSdk.Queries.Pages;

namespace NoteSdk.Fuzz.Tasks;

/// <summary>
/// What holds for an edit of any member of any task: the Tasks plug-in, in either of its formats, reads afterwards what it read before, and of what was edited what was meant; a
/// query says of the dates what the members say; and the edit can be undone to the byte.
/// </summary>
internal static class TaskLaws
{
    /// <returns>Whether the edit was made, and not refused.</returns>
    public static bool Check(TaskCase given, Choices choices)
    {
        Meeting read = Meeting.Parse(given.Note);
        LawBrokenException.Unless(read.ActionItems.Count == given.Index + 1, "every line is a task", () => $"{read.ActionItems.Count} tasks");
        CheckDates(given.Note, read);
        TaskItem task = read.ActionItems[given.Index];
        TaskEdit edit = TaskEdit.Of(task, choices);
        bool moves = given.Index > 0 && choices.OneIn(3);
        Meeting edited = read with { ActionItems = moves ? [edit.Value, read.ActionItems[0]] : read.ActionItems.SetItem(given.Index, edit.Value) };
        try
        {
            return Check(given, read, edited, edit, moves ? 0 : given.Index);
        }
        catch (LawBrokenException broken)
        {
            throw broken.By(edit);
        }
    }

    private static bool Check(TaskCase given, Meeting read, Meeting edited, TaskEdit edit, int index)
    {
        byte[]? bytes = EditLaws<Meeting>.TryWrite(edited);
        bool mayBeRefused = edit.Field switch
        {
            "status" => false,
            "description" => EndsWithField(edit.Value.Text),
            "tags" => edit.Value.Tags.Count == 0,
            _ => edit.Date is null,
        };
        LawBrokenException.Unless(bytes is not null || mayBeRefused, "an edit of a task is not refused", () => edited.ActionItems.ToString());
        if (bytes is null) return false;
        string written = Encoding.UTF8.GetString(bytes);
        if (edited.Equals(read))
        {
            // What has no member is no part of the value, so that two tasks that differ in nothing else change no places.
            LawBrokenException.Unless(written == given.Note, "an equal task changes nothing", () => written);
            return false;
        }

        Meeting reread = Meeting.Parse(written);
        LawBrokenException.Unless(reread.Equals(edited), "a task reads back", () => $"{edited.ActionItems} reads as {reread.ActionItems}");
        CheckDates(written, reread);
        ReadingLaws.RequireEqual(Encoding.UTF8.GetBytes(given.Note), (reread with { ActionItems = read.ActionItems }).ToUtf8Bytes(), "an edit of a task can be undone");

        string before = TaskCase.LineOf(given.Note, given.Index);
        string after = TaskCase.LineOf(written, index);
        foreach (TasksFormat format in Enum.GetValues<TasksFormat>())
        {
            TasksReading was = TasksReader.Read(before, format)!;
            TasksReading? now = TasksReader.Read(after, format);
            LawBrokenException.Unless(now is not null, "a task stays one", () => after);
            string Shown() => $"{format}: {was} became {now}; {Report.Quote(before)} became {Report.Quote(after)}";
            switch (edit.Field)
            {
                case "status":
                    LawBrokenException.Unless(now! with { Status = was.Status, Fields = was.Fields } == was && now.FieldsBut("") == was.FieldsBut(""), "a status changes nothing else", Shown);
                    LawBrokenException.Unless(now.Status == edit.Value.Status.ToString(), "the status is the new one", Shown);
                    break;
                case "description":
                    CheckWords(given, read.ActionItems[given.Index], edit, was, now!, Shown);
                    break;
                case "tags":
                    CheckTags(given, edit, was, now!, Shown);
                    break;
                default:
                    CheckDate(given, edit, was, now!, TasksReader.Read(before, Other(format))!.Fields.Count > 0, Value(read.ActionItems[given.Index], edit) is not null, Shown);
                    break;
            }
        }

        bool isRead = edit.Date is not { } set || edit.CountIn(given.Text) > 0 || Enum.GetValues<TasksFormat>().Any(format => Date(TasksReader.Read(after, format)!, edit) == $"{set:O}");
        LawBrokenException.Unless(isRead, "a new date is read", () => $"{Report.Quote(before)} became {Report.Quote(after)}");
        return true;
    }

    /// <summary>Whether the plug-in takes the end of a text for a field or a block id, so that no task can have it.</summary>
    private static bool EndsWithField(string text)
    {
        string line = $"- [ ] {text.Split('\n')[0]}";
        return Enum.GetValues<TasksFormat>().Any(format => TasksReader.Read(line, format) is { Fields.Count: > 0 } or { BlockId: not null });
    }

    private static TasksFormat Other(TasksFormat format) => format == TasksFormat.Emoji ? TasksFormat.Dataview : TasksFormat.Emoji;

    private static DateOnly? Value(TaskItem task, TaskEdit edit) => TaskEdit.Dates.First(date => date.Field == edit.Field).Get(task);

    private static string? Date(TasksReading reading, TaskEdit edit) => reading.Fields.GetValueOrDefault(edit.Field);

    /// <summary>Other words leave the fields, and are the new description, with the tags behind it.</summary>
    private static void CheckWords(TaskCase given, TaskItem task, TaskEdit edit, TasksReading was, TasksReading now, Func<string> shown)
    {
        if (HidesField(was)) return;
        bool stay = was.FieldsBut("") == now.FieldsBut("");
        LawBrokenException.Unless(stay, "fields stay when the words change", shown);
        bool isOneLine = given.More.Length == 0 && !edit.Value.Text.Contains('\n', StringComparison.Ordinal);
        if (isOneLine) LawBrokenException.Unless(now.BlockId == was.BlockId, "a block id stays when the words change", shown);
        string old = Plain(task.Text.Split('\n')[0]);
        string description = Plain(was.Description);
        if (!isOneLine || !description.StartsWith(old, StringComparison.Ordinal)) return;
        LawBrokenException.Unless(Plain(now.Description) == Plain($"{edit.Value.Text} {description[old.Length..]}"), "the words are the new ones", shown);
    }

    /// <summary>Other tags leave all else, and are the last that the plug-in reads.</summary>
    private static void CheckTags(TaskCase given, TaskEdit edit, TasksReading was, TasksReading now, Func<string> shown)
    {
        if (HidesField(was)) return;
        LawBrokenException.Unless(was.FieldsBut("") == now.FieldsBut("") && was.BlockId == now.BlockId, "fields stay when the tags change", shown);
        bool isOtherLine = given.More.Length > 0 && edit.Value.Tags.Count == 0 && WithoutTags(was.Description).Length == 0;
        LawBrokenException.Unless(isOtherLine || WithoutTags(was.Description) == WithoutTags(now.Description), "words stay when the tags change", shown);
        string tags = string.Concat(edit.Value.Tags.Select(static tag => $" {tag}"));
        LawBrokenException.Unless($" {now.Tags}".EndsWith(tags, StringComparison.Ordinal), "the tags are the new ones", shown);
    }

    private static void CheckDate(TaskCase given, TaskEdit edit, TasksReading was, TasksReading now, bool isOfOther, bool isTaken, Func<string> shown)
    {
        string? before = Date(was, edit);
        if (HidesField(was)) return;
        int count = edit.CountIn(given.Text);
        bool isStrict = before is not null ? count == 1 : count == 0;

        // The plug-in stops at a field of a name that only queries know, or of its other format. Without it, it reads on, and of two fields of a kind the one that stands first.
        bool isStop = edit.Date is null && count > (before is null ? 0 : 1);
        bool IsKept(string key, string value) => now.Fields.GetValueOrDefault(key) == value || (isStop && now.Fields.ContainsKey(key));
        bool AreKept() => was.Fields.All(field => field.Key == edit.Field || IsKept(field.Key, field.Value));
        LawBrokenException.Unless(was.FieldsBut(edit.Field) == now.FieldsBut(edit.Field) || (!isStrict && AreKept()), "the other fields stay when a date changes", shown);
        LawBrokenException.Unless(was.BlockId == now.BlockId, "a block id stays when a date changes", shown);
        if (edit.Date is null) LawBrokenException.Unless(Date(now, edit) is null || !isTaken, "a date that is taken out is gone", shown);
        else if (before is not null || (count == 0 && was.Fields.Count > 0 && !isOfOther)) LawBrokenException.Unless(Date(now, edit) == $"{edit.Date:O}", "the date is the new one", shown);

        // The plug-in reads the first line only, and where that was nothing but the date, it is the second one now.
        bool isOtherLine = was.Description.Length == 0 && given.More.Length > 0 && edit.Date is null;
        if (isStrict && !isOtherLine && (before is not null || Date(now, edit) is not null)) LawBrokenException.Unless(Plain(now.Description) == Plain(was.Description), "the words stay when a date changes", shown);
    }

    /// <summary>What the members say is what a query says. It knows no date of a cancelled task.</summary>
    private static void CheckDates(string note, Meeting read)
    {
        ItemObject[] tasks = MemorySource.Of(("a.md", note)).Pages[0].Tasks;
        for (int i = 0; i < tasks.Length; i++)
        {
            foreach ((string field, Func<TaskItem, DateOnly?> get, _, _) in TaskEdit.Dates)
            {
                if (field == "cancelled") continue;
                string key = field == "done" ? "completion" : field;
                DateOnly? asked = tasks[i].TryGet(key, out QueryValue value) && value.AsDate is { } date ? DateOnly.FromDateTime(date.DateTime) : null;
                DateOnly? member = get(read.ActionItems[i]);
                LawBrokenException.Unless(asked == member, "a member and a query have the same date", () => $"{field}: {member:O} and {asked:O} in {Report.Quote(note)}");
            }
        }
    }

    /// <summary>Whether a tab hides fields from the plug-in: behind a tag it takes it, and a field behind it, for a part of that, and before a block id for a part of the words.</summary>
    private static bool HidesField(TasksReading reading) => reading.Tags.Contains('\t', StringComparison.Ordinal) || reading.Description.Contains("\t^", StringComparison.Ordinal);

    private static string WithoutTags(string text) => string.Join(' ', Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => word[0] != '#'));

    /// <summary>A text without the backslashes that keep its words from being a block id, with one blank between its words.</summary>
    private static string Plain(string text) =>
        string.Join(' ', text.Replace("\\^", "^", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
