using System.Text;

namespace NoteSdk.Tasks;

/// <summary>
/// The text of a task, taken apart: its words, the fields at the end of its first line, dates among the words, and the block id that a text of several lines ends with.
/// </summary>
internal sealed class TaskLine
{
    private static readonly char[] s_blanks = [' ', '\t'];

    private readonly Dictionary<TaskFieldKind, DateOnly?> _dates;
    private readonly string _trailer;

    private TaskLine(string raw)
    {
        int lineEnd = raw.IndexOf('\n', StringComparison.Ordinal);
        if (lineEnd < 0) lineEnd = raw.Length;
        List<TaskField> trailer = TaskTrailer.Read(raw[..lineEnd]);
        bool isOneLine = lineEnd == raw.Length;
        TaskField? id = !isOneLine ? TaskTrailer.BlockIdOf(raw) : trailer is [.., { Kind: TaskFieldKind.BlockId } last] ? last : null;
        if (isOneLine && id is not null) trailer.RemoveAt(trailer.Count - 1);
        int tailStart = id is not { } found ? raw.Length : raw[found.Start - 1] == '\n' ? found.Start - 1 : BlanksBefore(raw, found.Start);
        int headEnd = Math.Min(lineEnd, tailStart);
        int wordsEnd = BlanksBefore(raw, trailer.Count > 0 ? trailer[0].Start : headEnd);
        int trailerEnd = trailer.Count > 0 ? trailer[^1].End : wordsEnd;

        Trailer = trailer;
        Tail = raw[tailStart..];
        Source = raw;
        TrailerStart = wordsEnd;
        _trailer = raw[wordsEnd..trailerEnd];

        // A first line of nothing but fields is none of the words' lines.
        int joint = trailerEnd;
        if (wordsEnd == 0 && trailer.Count > 0)
        {
            while (joint < tailStart && s_blanks.Contains(raw[joint])) joint++;
            joint = joint < tailStart && raw[joint] == '\n' ? joint + 1 : trailerEnd;
        }

        Joint = raw[trailerEnd..joint];
        Body = raw[..wordsEnd] + raw[joint..tailStart];
        _dates = TaskDates.Values(raw, out List<TaskField> fields);
        Loose = [.. fields.Where(field => field.End <= wordsEnd), .. fields.Where(field => field.Start >= joint && field.End <= tailStart).Select(field => field.Shifted(wordsEnd - joint))];
        Places = TaskWords.PlacesOf(Body, Loose);
        Words = TaskWords.Without(Body, Places);
        AddUnread(trailer, raw);
        AddUnread(Loose, Body);
    }

    /// <summary>Gets the whole text.</summary>
    public string Source { get; }

    /// <summary>Gets the text without the fields at the end of its first line and the block id at its end.</summary>
    public string Body { get; }

    /// <summary>Gets the dates in the body; offsets are in it.</summary>
    public IReadOnlyList<TaskField> Loose { get; }

    /// <summary>Gets what of the body goes with each of those dates.</summary>
    public IReadOnlyList<(int Start, int End)> Places { get; }

    /// <summary>Gets the body without dates: what the task says.</summary>
    public string Words { get; }

    /// <summary>Gets the fields at the end of the first line; offsets are in the whole text.</summary>
    public IReadOnlyList<TaskField> Trailer { get; }

    /// <summary>Gets where the first line's words end, and what parts them from the fields begins.</summary>
    public int TrailerStart { get; }

    /// <summary>Gets what parts a first line of nothing but fields from the words below it; empty where there are words in it.</summary>
    public string Joint { get; }

    /// <summary>Gets the block id at the end of the text, with the blank or newline before it.</summary>
    public string Tail { get; }

    /// <summary>Gets the form of the line's fields: that of the last one at its end, since that is what the plug-in reads; else that of the first date. Null without any.</summary>
    public TaskFieldForm? Form => Trailer.LastOrDefault(static one => one.Form is not null).Form ?? (Loose.Count > 0 ? Loose[0].Form : null);

    public static TaskLine Read(string raw) => new(raw);

    /// <summary>The date of a kind; null where there is none, or the one that counts is none.</summary>
    public DateOnly? DateOf(TaskFieldKind kind) => _dates.GetValueOrDefault(kind);

    /// <summary>The text with another body and other fields at the end of its first line.</summary>
    /// <param name="body">The body.</param>
    /// <param name="trailer">The fields, with the blank before them.</param>
    /// <param name="keepsTail">Whether the block id at the end stays.</param>
    public string Join(string body, string trailer, bool keepsTail)
    {
        StringBuilder text = new();
        if (Joint.Length > 0 && trailer.Length > 0)
        {
            text.Append(trailer.AsSpan().TrimStart(s_blanks));
            if (body.Length > 0) text.Append(Joint).Append(body);
        }
        else
        {
            int line = body.IndexOf('\n', StringComparison.Ordinal);
            int end = BlanksBefore(body, line < 0 ? body.Length : line);
            text.Append(body, 0, end);
            if (end == 0) trailer = trailer.TrimStart(s_blanks);
            else if (trailer.Length > 0 && !s_blanks.Contains(trailer[0])) text.Append(' ');
            text.Append(trailer).Append(body, end, body.Length - end);
        }

        // A blank that parted a date from the next one is none of the item's text where it comes last, so that no later edit could take it out.
        if (!keepsTail || Tail.Length == 0) return text.ToString().TrimEnd(' ');

        // Of two ids on one line the plug-in would read one, and the other would be words.
        bool isOneLine = !text.ToString().Contains('\n', StringComparison.Ordinal);
        bool isSecond = isOneLine && Trailer is [.., { Kind: TaskFieldKind.BlockId }];
        if (isSecond) return text.Append('\n').Append(Tail.AsSpan().TrimStart()).ToString();

        // Behind a tab an id is one to Obsidian, and to the plug-in the end of all fields of its line.
        bool isNewToFields = trailer != _trailer || (isOneLine && Source.Contains('\n', StringComparison.Ordinal));
        bool isTab = Tail[0] == '\t' && isNewToFields;
        return (isTab ? text.Append(' ').Append(Tail.AsSpan().TrimStart()) : text.Append(Tail)).ToString();
    }

    /// <summary>Adds dates that no query reads: an emoji with a selector of its form, or a field right behind another one.</summary>
    private void AddUnread(IReadOnlyList<TaskField> fields, string text)
    {
        foreach (TaskField field in fields)
        {
            if (!field.IsDate || _dates.ContainsKey(field.Kind)) continue;
            if (TaskDates.DateOf(text[field.ValueStart..field.ValueEnd], out bool isExact) is { } date && isExact) _dates[field.Kind] = date;
        }
    }

    private static int BlanksBefore(string text, int end)
    {
        while (end > 0 && s_blanks.Contains(text[end - 1])) end--;
        return end;
    }
}
