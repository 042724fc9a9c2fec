using NoteSdk.Dql.Parsing;
using NoteSdk.Dql.Syntax;
using NoteSdk.Dql.Time;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>
/// The dates of a task, wherever they are in its text. What a date is, and which of several counts, follows the rules of queries (NoteSdk.Dql/README.md,
/// section 7), so that members and queries never differ; queries have no emoji for a cancelled task, which is read like the others.
/// </summary>
internal static class TaskDates
{
    /// <summary>All fields of a text that are dates, or should be, in order.</summary>
    public static List<TaskField> Find(string text) => Find(text, Read(text));

    /// <summary>The dates that count, by their kinds. A kind without a field that a query reads is not set.</summary>
    public static TaskDateSet Values(string text, out List<TaskField> fields)
    {
        List<FieldText> read = Read(text);
        fields = Find(text, read);
        TaskDateSet values = default;
        for (TaskFieldKind kind = TaskFieldKind.Created; read.Count > 0 && kind <= TaskFieldKind.Completed; kind++)
        {
            foreach (string key in TaskSigns.KeysOf(kind))
            {
                int first = IndexOf(read, key);
                if (first < 0) continue;
                values[kind] = DateOf(read[first].Value, out _);
                break;
            }
        }

        int cancelled = fields.FindIndex(static field => field.Kind == TaskFieldKind.Cancelled);
        if (cancelled >= 0) values[TaskFieldKind.Cancelled] = DateOf(text[fields[cancelled].ValueStart..fields[cancelled].ValueEnd], out _);
        return values;
    }

    private static int IndexOf(List<FieldText> fields, string key)
    {
        int index = 0;
        while (index < fields.Count && fields[index].Key != key) index++;
        return index < fields.Count ? index : -1;
    }

    /// <summary>The date that a query reads; null if it reads none.</summary>
    /// <param name="value">The value of a field.</param>
    /// <param name="isExact">Whether it is a valid day: 30 February is read as 2 March.</param>
    public static DateOnly? DateOf(string value, out bool isExact)
    {
        isExact = TaskValues.TryReadDate(value, out DateOnly plain);
        if (isExact) return plain;
        if (FieldValueParser.Parse(value) is not DateSyntax { Word: null } date || (date.Zone is { } zone && !ZoneNames.IsKnown(zone))) return null;
        CivilTime time =
            CivilTime.OfMilliseconds(CivilTime.ToMilliseconds(date.Year, date.Month, date.Day, date.Hour, date.Minute, date.Second, date.Millisecond));
        if (time.Year is < 1 or > 9999) return null;
        isExact = (time.Year, time.Month, time.Day) == (date.Year, date.Month, date.Day);
        return new DateOnly(time.Year, time.Month, time.Day);
    }

    /// <summary>
    /// The fields of a text that should be dates but are not: a query reads another value or another day, or neither the query nor the Tasks plug-in reads any.
    /// </summary>
    public static List<TaskField> FindFaulty(string text)
    {
        List<TaskField> faulty = [];
        foreach (TaskField field in Find(text))
        {
            if (DateOf(text[field.ValueStart..field.ValueEnd], out bool isExact) is null || !isExact) faulty.Add(field);
        }

        for (int at = TaskSigns.NextEmoji(text, 0); at >= 0; at = TaskSigns.NextEmoji(text, at + 1))
        {
            if (TaskSigns.EmojiAt(text, at) is not { } emoji) continue;
            int value = SkipBlanks(text, emoji.End);
            int end = value;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '-')) end++;
            TaskField field = new(emoji.Kind, TaskFieldForm.Emoji, at, end, value, end, IsKnown: false);
            bool isNumber = value < end && char.IsAsciiDigit(text[value]);
            if (field.IsDate && isNumber && !TaskValues.IsDate(text.AsSpan(value))) faulty.Add(field);
        }

        faulty.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return faulty;
    }

    /// <summary>The fields that a query reads, which joins the lines of an item with blanks.</summary>
    private static List<FieldText> Read(string text) => InlineFieldParser.Parse(text.Replace('\n', ' '), hasEmoji: true);

    private static List<TaskField> Find(string text, List<FieldText> read)
    {
        List<TaskField> fields = new(capacity: 2);
        int end = 0;
        foreach (FieldText field in read)
        {
            if (text[field.Start] is not ('[' or '(')) continue;
            AddEmoji(text, end, field.Start, fields);
            end = field.End;
            if (TaskSigns.OfKey(field.Key) is not { } kind) continue;
            ReadOnlySpan<char> value = text.AsSpan(field.ValueStart..(field.End - 1));
            int start = field.ValueStart + (value.Length - value.TrimStart().Length);
            fields.Add(new(kind, text[field.Start] == '['
                ? TaskFieldForm.Bracket
                : TaskFieldForm.Parenthesis, field.Start, field.End, start, start + value.Trim().Length, IsKnown: false));
        }

        AddEmoji(text, end, text.Length, fields);
        return fields;
    }

    private static void AddEmoji(string text, int from, int end, List<TaskField> fields)
    {
        for (int at = TaskSigns.NextEmoji(text, from); at >= 0 && at < end; at = TaskSigns.NextEmoji(text, at + 1))
        {
            if (TaskSigns.EmojiAt(text, at) is not { } emoji) continue;
            int value = SkipBlanks(text, emoji.End);
            TaskField field = new(emoji.Kind, TaskFieldForm.Emoji, at, value + TaskValues.DateLength, value, value + TaskValues.DateLength, IsKnown: false);
            if (!field.IsDate || field.End > end || !TaskValues.IsDate(text.AsSpan(value))) continue;
            fields.Add(field);
        }
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && QueryCharacters.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
