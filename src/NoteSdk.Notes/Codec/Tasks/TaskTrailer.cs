using System.Buffers;
using NoteSdk.Dql.Parsing;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>
/// Reads the fields at the end of a task's line as the Tasks plug-in does: backwards, up to the first text that is not a field. Tags may be among them. Emoji
/// and brackets are both read, since a note does not say which of them its vault uses; so are the names and values in brackets that only queries take for
/// dates.
/// </summary>
internal static class TaskTrailer
{
    private static readonly SearchValues<char> s_endsTag = SearchValues.Create(" !@#$%^&*(),.?\":{}|<>");
    private static readonly SearchValues<char> s_blockId = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");
    private static readonly TaskFieldKind[] s_withValue =
        [TaskFieldKind.Due, TaskFieldKind.Id, TaskFieldKind.DependsOn, TaskFieldKind.Recurrence, TaskFieldKind.OnCompletion];

    /// <summary>The fields and tags at the end of a line, in order.</summary>
    public static List<TaskField> Read(string line)
    {
        List<TaskField> fields = new(capacity: 2);
        int end = TrimEnd(line, line.Length);
        if (BlockId(line, end) is { } id)
        {
            fields.Add(id);
            end = TrimEnd(line, id.Start);
        }

        while (end > 0)
        {
            if ((InBrackets(line, end) ?? WithEmoji(line, end) ?? Tag(line, end)) is not { } found) break;
            fields.Add(found);
            end = TrimEnd(line, found.Start);
        }

        fields.Reverse();
        return fields;
    }

    /// <summary>A text without the tags at the end of its first line.</summary>
    public static string WithoutTags(string text, out List<string> tags)
    {
        tags = [];
        if (!text.Contains('#', StringComparison.Ordinal)) return text;
        int lineEnd = text.IndexOf('\n', StringComparison.Ordinal);
        if (lineEnd < 0) lineEnd = text.Length;
        string line = text[..lineEnd];
        int end = TrimEnd(line, lineEnd);
        int words = lineEnd;
        while (end > 0 && Tag(line, end) is { } tag)
        {
            tags.Add(line[tag.Start..tag.End]);
            end = words = TrimEnd(line, tag.Start);
        }

        tags.Reverse();

        // A first line with only tags does not belong to the words.
        return line[..words] + (words == 0 && lineEnd > 0 ? text[Math.Min(lineEnd + 1, text.Length)..] : text[lineEnd..]);
    }

    /// <summary>The block id that a text ends with, behind a blank or at the start of its line; null if there is none.</summary>
    public static TaskField? BlockIdOf(string text)
    {
        int end = TrimEnd(text, text.Length);
        return BlockId(text, end) ?? (BlockIdStart(text, end) is > 0 and var start && text[start - 1] == '\n'
            ? new(TaskFieldKind.BlockId, null, start, end, start + 1, end, IsKnown: true)
            : null);
    }

    private static TaskField? BlockId(string line, int end) =>
        BlockIdStart(line, end) is > 0 and var start && line[start - 1] is ' ' or '\t'
            ? new(TaskFieldKind.BlockId, null, start, end, start + 1, end, IsKnown: true)
            : null;

    private static int BlockIdStart(string line, int end)
    {
        int value = line.AsSpan(0, end).LastIndexOfAnyExcept(s_blockId) + 1;
        return value < end && value > 0 && line[value - 1] == '^' ? value - 1 : -1;
    }

    private static TaskField? InBrackets(string line, int end)
    {
        int close = end - 1;
        if (line[close] == ',') close = line.AsSpan(0, close).LastIndexOfAnyExcept(' ');
        if (close < 0 || line[close] is not (']' or ')')) return null;
        int open = line.AsSpan(0, close).LastIndexOfAny("[]()");
        if (open < 0 || line[open] != (line[close] == ']' ? '[' : '(')) return null;
        ReadOnlySpan<char> inside = line.AsSpan((open + 1)..close);
        int colons = inside.IndexOf("::");
        if (colons < 0) return null;
        ReadOnlySpan<char> name = inside[..colons];
        ReadOnlySpan<char> value = inside[(colons + 2)..];
        int start = open + 1 + colons + 2 + (value.Length - value.TrimStart().Length);
        TaskFieldKind? kind = TaskSigns.OfName(name.TrimStart(' '));
        bool isKnown = kind is { } known && TaskValues.IsValue(known, value.Trim(' '));
        if (!isKnown) kind = TaskSigns.OfKey(name.Trim());
        TaskFieldForm form = line[open] == '[' ? TaskFieldForm.Bracket : TaskFieldForm.Parenthesis;
        return kind is { } read ? new(read, form, open, end, Math.Min(start, close), Math.Min(start, close) + value.Trim().Length, isKnown) : null;
    }

    private static TaskField? WithEmoji(string line, int end)
    {
        if (TaskSigns.EmojiBefore(line, end) is { Kind: TaskFieldKind.Priority } priority)
        {
            return new(priority.Kind, TaskFieldForm.Emoji, priority.Start, end, end, end, IsKnown: true);
        }
        foreach (TaskFieldKind shape in s_withValue)
        {
            int value = TaskValues.StartOf(shape, line.AsSpan(0, end));
            int sign = line.AsSpan(0, value).LastIndexOfAnyExcept(' ') + 1;
            if (TaskSigns.EmojiBefore(line, sign) is not { } found) continue;
            while (value < end && line[value] == ' ') value++;
            TaskField field = new(found.Kind, TaskFieldForm.Emoji, found.Start, end, value, end, IsKnown: true);
            bool isOfShape = found.Kind == shape || (shape == TaskFieldKind.Due && field.IsDate);
            if (isOfShape && TaskValues.IsValue(found.Kind, line.AsSpan(value..end))) return field;
        }

        return null;
    }

    private static TaskField? Tag(string line, int end)
    {
        int name = line.AsSpan(0, end).LastIndexOfAny(s_endsTag) + 1;
        if (name == 0 || name == end || line[name - 1] != '#' || (name > 1 && !QueryCharacters.IsWhiteSpace(line[name - 2]))) return null;
        return new(TaskFieldKind.Tag, null, name - 1, end, name, end, IsKnown: true);
    }

    private static int TrimEnd(string line, int end)
    {
        while (end > 0 && QueryCharacters.IsWhiteSpace(line[end - 1])) end--;
        return end;
    }
}
