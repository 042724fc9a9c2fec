using System.Text;
using NoteSdk.Dql.Parsing;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>
/// The text of a task as a list of its parts: words, dates among them, the fields and tags at the end of the first line, and the block id at its end. All
/// edits of a task are edits of this list, which is then written once. Blanks at the ends of the words and around dates are not part of the words,
/// and stay where they are.
/// </summary>
internal sealed class TaskParts
{
    private static readonly char[] s_blanks = [' ', '\t', '\n'];

    private readonly List<TaskPart> _parts = new(capacity: 2);
    private readonly string _end;
    private TaskDateSet _dates;

    private TaskParts(string text)
    {
        int at = 0;
        foreach ((TaskPartKind kind, TaskField field) in FieldsOf(text))
        {
            // If fields overlap, the first one counts.
            if (field.Start < at) continue;
            AddWords(text, ref at, field.Start);
            _parts.Add(TaskPart.OfField(kind, Between(text, at, field.Start), text, field));
            at = field.End;
        }

        AddWords(text, ref at, text.Length);
        _end = text[at..];
        AddUnread();
    }

    /// <summary>Gets the parts, in their order.</summary>
    public IReadOnlyList<TaskPart> Parts => _parts;

    /// <summary>Gets a value indicating whether anything was edited.</summary>
    public bool IsEdited { get; private set; }

    /// <summary>Gets the words. Words separated by a date are joined with one blank or one newline.</summary>
    public string Words
    {
        get
        {
            if (_parts is [{ IsWords: true } only, ..] && _parts.FindIndex(1, static part => part.IsWords) < 0) return only.Text;
            StringBuilder words = new();
            for (int i = 0, last = -1; i < _parts.Count; i++)
            {
                if (!_parts[i].IsWords) continue;
                if (last >= 0) words.Append(Joint(last, i));
                words.Append(_parts[i].Text);
                last = i;
            }

            return words.ToString();
        }
    }

    /// <summary>Gets the tags after the words.</summary>
    public NoteList<string> Tags
    {
        get
        {
            List<string>? tags = null;
            foreach (TaskPart part in _parts)
            {
                if (part.IsTag) (tags ??= []).Add(part.Text);
            }

            return tags is null ? [] : [.. tags];
        }
    }

    /// <summary>
    /// Gets the form of the fields: the form of the last one at the end of the first line, since that is what the plug-in reads; or else the form of the first
    /// date. Null if there are none.
    /// </summary>
    public TaskFieldForm? Form =>
        _parts.LastOrDefault(static part => part.Kind == TaskPartKind.Trailing && part.Field.Form is not null).Field.Form
        ?? _parts.FirstOrDefault(static part => part.Kind == TaskPartKind.Date).Field.Form;

    public static TaskParts Read(string text) => new(text);

    /// <summary>The date of a kind; null if there is none, or the one that counts is none.</summary>
    public DateOnly? DateOf(TaskFieldKind kind) => _dates[kind];

    /// <summary>The separator between two parts of words.</summary>
    public string Joint(int first, int second)
    {
        if (second == first + 1) return _parts[second].Before;
        for (int i = first + 1; i <= second; i++)
        {
            if (_parts[i].BeginsLine) return _parts[i].Before;
        }

        return _parts[first + 1].Before.Length > 0 && _parts[second].Before.Length > 0 ? " " : "";
    }

    /// <summary>Replaces a part.</summary>
    public void Set(int at, TaskPart part)
    {
        IsEdited = true;
        _parts[at] = part;
    }

    /// <summary>Inserts a part, with blanks around it.</summary>
    public void Insert(int at, TaskPart part)
    {
        IsEdited = true;
        string start = at == 0 && _parts.Count > 0 ? _parts[0].Before : "";
        _parts.Insert(at, at == 0 ? part with { Before = start } : part.Apart());
        if (at + 1 < _parts.Count) _parts[at + 1] = (at == 0 ? _parts[1] with { Before = "" } : _parts[at + 1]).Apart();
    }

    /// <summary>Removes a part and the blanks that are then not needed; the words around it stay as they are.</summary>
    public void Remove(int at)
    {
        IsEdited = true;
        bool isBetweenWords = at > 0 && at + 1 < _parts.Count && _parts[at - 1].IsWords && _parts[at + 1].IsWords;
        if (isBetweenWords)
        {
            string joint = Joint(at - 1, at + 1);
            bool staysApart = joint.Contains('\n', StringComparison.Ordinal);
            if (staysApart) _parts[at + 1] = _parts[at + 1] with { Before = joint };
            else _parts[at - 1] = _parts[at - 1] with { Text = _parts[at - 1].Text + joint + _parts[at + 1].Text };
            _parts.RemoveRange(at, staysApart ? 1 : 2);
            return;
        }

        TaskPart removed = _parts[at];
        _parts.RemoveAt(at);
        if (at == _parts.Count) return;
        TaskPart next = _parts[at];
        bool isFirstOfDates = next.Kind == TaskPartKind.Date && at > 0 && _parts[at - 1].IsWords && removed.Before.Length == 0;
        bool takesPlace = at == 0 || removed.BeginsLine || isFirstOfDates || (next.Before.Length == 0 && !next.IsWords);
        if (takesPlace) _parts[at] = next with { Before = removed.Before };
        if (at == 0) PartLines();
    }

    /// <summary>Replaces all parts.</summary>
    public void Replace(IEnumerable<TaskPart> parts)
    {
        IsEdited = true;
        List<TaskPart> all = [.. parts];
        _parts.Clear();
        _parts.AddRange(all);
    }

    /// <summary>The index of the first part that is not on the first line or is the block id at the end; the number of parts if there is none.</summary>
    public int EndOfFirstLine()
    {
        for (int i = 0; i < _parts.Count; i++)
        {
            if (_parts[i].Kind == TaskPartKind.BlockId || (i > 0 && _parts[i].BeginsLine)) return i;
        }

        return _parts.Count;
    }

    public override string ToString()
    {
        StringBuilder text = new();
        foreach (TaskPart part in _parts) text.Append(part.Before).Append(part.Text);
        return text.Append(IsEdited ? "" : _end).ToString();
    }

    private static string Between(string text, int from, int to) => to - from == 1 && text[from] == ' ' ? " " : text[from..to];

    /// <summary>All fields of a text: the ones at the end of its first line, dates elsewhere, and the block id at its end.</summary>
    private List<(TaskPartKind Kind, TaskField Field)> FieldsOf(string text)
    {
        int line = text.IndexOf('\n', StringComparison.Ordinal);
        List<(TaskPartKind Kind, TaskField Field)> found = new(capacity: 2);
        foreach (TaskField field in TaskTrailer.Read(line < 0 ? text : text[..line])) found.Add((TaskPartKind.Trailing, field));
        int start = found.Count > 0 ? found[0].Field.Start : 0;
        int end = found.Count > 0 ? found[^1].Field.End : 0;
        if (line >= 0 && TaskTrailer.BlockIdOf(text) is { } id && id.Start >= Math.Max(end, line)) found.Add((TaskPartKind.BlockId, id));
        else if (line < 0 && found is [.., (_, { Kind: TaskFieldKind.BlockId } last)]) found[^1] = (TaskPartKind.BlockId, last);
        _dates = TaskDates.Values(text, out List<TaskField> dates);
        foreach (TaskField date in dates)
        {
            if (date.End <= start || date.Start >= end) found.Add((TaskPartKind.Date, date));
        }

        found.Sort(static (a, b) => a.Field.Start.CompareTo(b.Field.Start));
        return found;
    }

    /// <summary>Adds the words up to an offset, with the words of the first line as a separate part.</summary>
    private void AddWords(string text, ref int at, int end)
    {
        int line = _parts.Exists(static part => part.BeginsLine) ? -1 : text.IndexOf('\n', at, end - at);
        if (line >= 0) AddLine(text, ref at, line);
        AddLine(text, ref at, end);
    }

    private void AddLine(string text, ref int at, int end)
    {
        int start = at;
        while (start < end && QueryCharacters.IsWhiteSpace(text[start])) start++;
        while (end > start && QueryCharacters.IsWhiteSpace(text[end - 1])) end--;
        if (start == end) return;
        _parts.Add(new(TaskPartKind.Words, Between(text, at, start), text[start..end]));
        at = end;
    }

    /// <summary>Separates the words of the first line from the words below it.</summary>
    private void PartLines()
    {
        TaskPart first = _parts[0];
        int end = first.IsWords ? first.Text.IndexOf('\n', StringComparison.Ordinal) : -1;
        if (end < 0) return;
        string line = first.Text[..end].TrimEnd(s_blanks);
        _parts[0] = first with { Text = line };
        _parts.Insert(1, first with { Before = first.Text[line.Length..(end + 1)], Text = first.Text[(end + 1)..] });
    }

    /// <summary>Adds dates that queries do not read: an emoji with a variation selector, or a field right after another one.</summary>
    private void AddUnread()
    {
        foreach (TaskPart part in _parts)
        {
            if (!part.IsDate || _dates.Has(part.Field.Kind)) continue;
            if (TaskDates.DateOf(part.Value, out bool isExact) is { } date && isExact) _dates[part.Field.Kind] = date;
        }
    }
}
