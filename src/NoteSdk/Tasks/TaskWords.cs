using System.Text;

namespace NoteSdk.Tasks;

/// <summary>The words of a task among which dates stand.</summary>
internal static class TaskWords
{
    /// <summary>What goes when a date does: the blank between it and the words goes along, and so does a line that holds nothing else.</summary>
    public static List<(int Start, int End)> PlacesOf(string body, IReadOnlyList<TaskField> dates)
    {
        List<(int Start, int End)> places = [];
        int before = 0;
        foreach (TaskField date in dates)
        {
            int start = date.Start > before && body[date.Start - 1] == ' ' ? date.Start - 1 : date.Start;
            bool takesNext = start == date.Start && date.End < body.Length && body[date.End] == ' ';
            before = takesNext ? date.End + 1 : date.End;
            places.Add((start, before));
        }

        TakeLines(body, places);
        return places;
    }

    /// <summary>A body without dates.</summary>
    public static string Without(string body, IReadOnlyList<(int Start, int End)> places)
    {
        if (places.Count == 0) return body;
        StringBuilder words = new();
        int end = 0;
        foreach ((int start, int after) in places)
        {
            words.Append(body, end, start - end);
            end = after;
        }

        return words.Append(body, end, body.Length - end).ToString();
    }

    /// <summary>
    /// Puts dates back among other words: those before what changed stay before it, and those behind it behind it. What the Tasks plug-in did not read does not come to the end
    /// of the first line, where it would: it goes before the words, or stays below that line.
    /// </summary>
    /// <param name="line">The task as it was.</param>
    /// <param name="now">Its new words.</param>
    /// <param name="textOf">The new text of a date with what goes along, or nothing where it goes.</param>
    public static string Rewrite(TaskLine line, string now, Func<TaskField, (int Start, int End), string> textOf)
    {
        if (line.Loose.Count == 0) return now;
        string was = line.Words;
        (int prefix, int suffix) = Common(was, now);
        StringBuilder text = new();
        StringBuilder below = new();
        int taken = 0;
        int removed = 0;
        for (int i = 0; i < line.Loose.Count; i++)
        {
            (int start, int end) = line.Places[i];
            int at = start - removed;
            removed += end - start;
            int to = at == 0 ? 0 : at >= was.Length - suffix ? now.Length - was.Length + at : at <= prefix ? at : now.Length - suffix;
            if (to > 0 && to < now.Length && char.IsLowSurrogate(now[to])) to++;
            string date = textOf(line.Loose[i], line.Places[i]);
            if (now != was && !date.StartsWith('\n') && line.Body.AsSpan(0, start).Contains('\n') && !now.AsSpan(0, to).Contains('\n'))
            {
                if (date.Length > 0) below.Append(below.Length == 0 ? '\n' : ' ').Append(date.AsSpan().Trim(' '));
                continue;
            }

            if (now != was && !date.StartsWith('\n') && IsLastOfLine(now, to)) to = 0;
            to = Math.Max(to, taken);
            text.Append(now, taken, to - taken);
            if (now == was) text.Append(date);
            else if (date.Length > 0) Append(text, date, now.AsSpan(to), to == taken ? null : was[at - 1], at < was.Length ? was[at] : ' ');
            taken = to;
        }

        return text.Append(now, taken, now.Length - taken).Append(below).ToString();
    }

    /// <summary>The lengths of the whole words that two texts have in common at their beginning and at their end.</summary>
    private static (int Prefix, int Suffix) Common(string was, string now)
    {
        int prefix = was.AsSpan().CommonPrefixLength(now);
        while (prefix > 0 && !(Parts(was, prefix) && Parts(now, prefix))) prefix--;
        int suffix = 0;
        int most = Math.Min(was.Length, now.Length) - prefix;
        while (suffix < most && was[^(suffix + 1)] == now[^(suffix + 1)]) suffix++;
        while (suffix > 0 && !(Parts(was, was.Length - suffix) && Parts(now, now.Length - suffix))) suffix--;
        return (prefix, suffix);
    }

    private static bool Parts(string text, int at) => at == 0 || at == text.Length || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at]);

    /// <summary>Whether nothing follows on the first line.</summary>
    private static bool IsLastOfLine(string words, int at)
    {
        int line = words.IndexOf('\n', StringComparison.Ordinal);
        return at <= (line < 0 ? words.Length : line) && words.AsSpan(at..(line < 0 ? words.Length : line)).IsWhiteSpace();
    }

    /// <summary>Appends a date, with a blank on either side where other words are than those that it stood between.</summary>
    /// <param name="text">The text so far.</param>
    /// <param name="date">The date, with what goes along.</param>
    /// <param name="next">The words behind it.</param>
    /// <param name="before">What stood before it; null where it follows another date or nothing.</param>
    /// <param name="behind">What stood behind it.</param>
    private static void Append(StringBuilder text, string date, ReadOnlySpan<char> next, char? before, char behind)
    {
        bool isFirst = text.Length == 0;
        if (isFirst || (char.IsWhiteSpace(text[^1]) && text[^1] != before)) date = date.TrimStart(' ');
        else if (text[^1] != before && !char.IsWhiteSpace(date[0])) text.Append(' ');
        text.Append(next.IsEmpty ? date.TrimEnd(' ') : date);
        if (!next.IsEmpty && next[0] != behind && !char.IsWhiteSpace(date[^1]) && !char.IsWhiteSpace(next[0])) text.Append(' ');
    }

    private static void TakeLines(string body, List<(int Start, int End)> places)
    {
        for (int first = 0; first < places.Count; first++)
        {
            int lineStart = places[first].Start == 0 ? 0 : body.LastIndexOf('\n', places[first].Start - 1) + 1;
            int lineEnd = body.IndexOf('\n', places[first].End);
            if (lineEnd < 0) lineEnd = body.Length;
            int last = first;
            while (last + 1 < places.Count && places[last + 1].Start < lineEnd) last++;
            if (IsBlankBetween(body, places, first, last, lineStart, lineEnd))
            {
                bool takesBefore = lineStart > 0 && (first == 0 || places[first - 1].End < lineStart);
                places[first] = (takesBefore ? lineStart - 1 : lineStart, places[first].End);
                places[last] = (places[last].Start, takesBefore || lineEnd == body.Length ? lineEnd : lineEnd + 1);
            }

            first = last;
        }
    }

    private static bool IsBlankBetween(string body, List<(int Start, int End)> places, int first, int last, int lineStart, int lineEnd)
    {
        int from = lineStart;
        for (int i = first; i <= last; i++)
        {
            if (!string.IsNullOrWhiteSpace(body[from..places[i].Start])) return false;
            from = places[i].End;
        }

        return from >= lineEnd || string.IsNullOrWhiteSpace(body[from..lineEnd]);
    }
}
