using NoteSdk.Dql.Parsing;

namespace NoteSdk.Notes.Codec.Tasks;

/// <summary>
/// Replaces the words of a task. The fields at the end of the first line stay there, and dates among the words stay where they are: those
/// before a change stay before it, and the ones after it after it. A date that the Tasks plug-in did not read must not go where it would: it goes before
/// the words, or below them.
/// </summary>
internal sealed class TaskWords
{
    private readonly TaskParts _parts;
    private readonly string _was;
    private readonly string _now;
    private readonly int _prefix;
    private readonly int _suffix;
    private readonly int _lineEnd;
    private readonly List<Place> _places = [];
    private readonly List<TaskPart> _lead = [];
    private readonly List<TaskPart> _trailing = [];
    private readonly List<TaskPart> _below = [];
    private readonly List<TaskPart> _tail = [];
    private string _start = "";
    private bool _hasLineOfFields;

    private TaskWords(TaskParts parts, string was, string now)
    {
        (_parts, _was, _now) = (parts, was, now);
        (_prefix, _suffix) = Common(was, now);
        int line = now.IndexOf('\n', StringComparison.Ordinal);
        _lineEnd = line < 0 ? now.Length : TrimEnd(now, line);
    }

    /// <summary>Replaces the words.</summary>
    public static void Replace(TaskParts parts, string now)
    {
        string was = parts.Words;
        if (was == now) return;
        if (now.Length > 0)
        {
            TaskWords words = new(parts, was, now);
            words.Sort();
            words.MoveAway();
            words.MoveBehindComma();
            parts.Replace(words.Written());
            return;
        }

        for (int i = parts.Parts.Count - 1; i >= 0; i--)
        {
            if (parts.Parts[i].IsWords) parts.Remove(i);
        }
    }

    /// <summary>Sorts the parts by their new places, and gives each date its place among the new words.</summary>
    private void Sort()
    {
        IReadOnlyList<TaskPart> parts = _parts.Parts;
        int first = 0;
        while (first < parts.Count && !parts[first].IsWords) first++;
        bool hasWords = first < parts.Count;
        for (int i = 0; hasWords && i < first; i++) _lead.Add(parts[i]);
        if (hasWords) _start = parts[first].Before;
        _hasLineOfFields = hasWords && first > 0 && parts[first].BeginsLine;
        bool isBelow = _hasLineOfFields;
        bool isNextLine = false;
        int at = 0;
        int last = -1;
        for (int i = hasWords ? first : 0; i < parts.Count; i++)
        {
            TaskPart part = parts[i];
            if (i > first || !hasWords) isBelow |= i > 0 && part.BeginsLine;
            isNextLine |= last >= 0 && part.BeginsLine;
            if (part.IsWords)
            {
                if (last >= 0) at += _parts.Joint(last, i).Length;
                at += part.Text.Length;
                isBelow |= part.Text.Contains('\n', StringComparison.Ordinal);
                isNextLine = false;
                last = i;
            }
            else if (part.Kind == TaskPartKind.Trailing)
            {
                _trailing.Add(part);
            }
            else if (part.Kind == TaskPartKind.BlockId)
            {
                _tail.Add(part);
            }
            else
            {
                TaskPart? next = i + 1 < parts.Count && parts[i + 1].IsWords ? parts[i + 1] : null;
                int to = last >= 0 && isNextLine ? at + NextJoint(last, i).Length : at;
                _places.Add(PlaceOf(part, next, to, isBelow));
            }
        }
    }

    /// <summary>The separator between words and the next words after a date.</summary>
    private string NextJoint(int last, int date)
    {
        int next = date + 1;
        while (next < _parts.Parts.Count && !_parts.Parts[next].IsWords) next++;
        return next == _parts.Parts.Count ? "" : _parts.Joint(last, next);
    }

    private Place PlaceOf(TaskPart part, TaskPart? next, int was, bool isBelow)
    {
        bool isAfter = was >= _was.Length - _suffix;
        int now = isAfter ? _now.Length - _was.Length + was : was <= _prefix ? was : _now.Length - _suffix;
        bool isWithin = was > 0 && was < _was.Length && now > 0 && now < _now.Length;
        bool isBetweenSame = isWithin && (isAfter || was <= _prefix) && _was[was - 1] == _now[now - 1] && _was[was] == _now[now];
        return new(part, next?.Before, now, isBelow, Fits(now, isBetweenSame) && !TakesRest(part, now));
    }

    /// <summary>Whether the rest of the line is one comma, which the Tasks plug-in reads as the end of a field in brackets before it.</summary>
    private bool TakesRest(TaskPart part, int at) => at < _lineEnd && part.Text[0] is '[' or '(' && _now.AsSpan(at.._lineEnd).Trim() is ",";

    /// <summary>Whether a date can be at a place: the words around it must read the same as without it.</summary>
    private bool Fits(int at, bool isBetweenSame)
    {
        if (at == 0 || at == _now.Length) return true;
        int start = TrimEnd(_now, at);
        int end = at;
        while (end < _now.Length && IsBlank(_now[end])) end++;
        ReadOnlySpan<char> blanks = _now.AsSpan(start..end);
        return blanks.IsEmpty ? isBetweenSame : blanks is " " || (blanks[^1] == '\n' && blanks.Count('\n') == 1);
    }

    /// <summary>
    /// Moves dates without a place among the new words before them, and dates of further lines below them, without changing the order of dates.
    /// </summary>
    private void MoveAway()
    {
        int lead = _places.FindLastIndex(place => place.IsBelow ? _hasLineOfFields && place.At == 0 : place.At == 0 || !place.Fits || place.At >= _lineEnd);
        int below = _places.FindIndex(lead + 1, place => place.IsBelow && (!place.Fits || (!_hasLineOfFields && place.At <= _lineEnd)));
        for (int i = 0; i <= lead; i++)
        {
            _lead.Add(_places[i].Part with { Before = _lead.Count == 0 || _start.Length > 0 ? _start : " " });
            _start = " ";
        }

        for (int i = below; i >= 0 && i < _places.Count; i++)
        {
            TaskPart part = _places[i].Part;
            _below.Add(_below.Count > 0 ? part.Apart() : part.BeginsLine ? part : part with { Before = "\n" });
        }

        if (below >= 0) _places.RemoveRange(below, _places.Count - below);
        _places.RemoveRange(0, lead + 1);
    }

    /// <summary>Moves the fields before a line of nothing but a comma behind it: before it, the comma would be the end of a field in brackets.</summary>
    private void MoveBehindComma()
    {
        bool isTaken = _lead.Count > 0 && !_hasLineOfFields && _lead[^1].Text[0] is '[' or '(' && _now.AsSpan(0, _lineEnd).Trim() is ",";
        if (!isTaken) return;
        _trailing.InsertRange(0, _lead.Select(static part => part.Apart()));
        _lead.Clear();
        _start = "";
    }

    private IEnumerable<TaskPart> Written()
    {
        List<TaskPart> written = [.. _lead];
        List<Place> gap = [];
        int at = 0;
        bool isTrailing = false;
        foreach (Place place in _places)
        {
            if (!isTrailing && place.At > _lineEnd) AddTrailing(written, ref at, gap, ref isTrailing);
            AddWords(written, ref at, place.At, gap);
            gap.Add(place);
        }

        if (!isTrailing) AddTrailing(written, ref at, gap, ref isTrailing);
        AddWords(written, ref at, _now.Length, gap);
        foreach (Place place in gap) written.Add(place.Part.Apart());
        return [.. written, .. _below, .. _tail];
    }

    private void AddTrailing(List<TaskPart> written, ref int at, List<Place> gap, ref bool isTrailing)
    {
        isTrailing = true;
        AddWords(written, ref at, _lineEnd, gap);
        for (int i = 0; i < _trailing.Count; i++) gap.Add(new(i == 0 ? _trailing[i].Apart() : _trailing[i], null, _lineEnd, IsBelow: false, Fits: true));
    }

    /// <summary>Adds the words up to a place, and the dates and fields before them.</summary>
    private void AddWords(List<TaskPart> written, ref int at, int end, List<Place> gap)
    {
        int start = at;
        while (at > 0 && start < end && IsBlank(_now[start])) start++;
        int stop = end == _now.Length ? end : TrimEnd(_now, end);
        if (stop <= start) return;
        string text = _now[start..stop];
        if (at == 0)
        {
            written.Add(new(TaskPartKind.Words, _lead.Count > 0 && _start.Length == 0 ? " " : _start, text));
        }
        else
        {
            string joint = _now[at..start];
            int line = joint.Contains('\n', StringComparison.Ordinal) ? FindIndex(gap, start) : -1;
            for (int i = 0; i < gap.Count; i++)
            {
                TaskPart part = gap[i].Part;
                if (i == line) part = part with { Before = joint };
                else if (part.BeginsLine && (line < 0 || i < line)) part = part with { Before = " " };
                written.Add(i > 0 || joint == "" ? part : part.Apart());
            }

            string before = gap.Count == 0 ? joint : gap[^1].After ?? " ";
            bool beginsLine = before.Contains('\n', StringComparison.Ordinal);
            if (gap.Count > 0 && joint != "")
            {
                if (joint == " ") before = beginsLine || before.Length == 0 ? " " : before;
                else if (line < 0) before = joint;
                else if (before.Length == 0) before = " ";
            }

            written.Add(new(TaskPartKind.Words, before, text));
        }

        gap.Clear();
        at = stop;
    }

    private static int FindIndex(List<Place> gap, int from) => gap.FindIndex(place => place.At >= from);

    /// <summary>The lengths of the whole words that two texts have in common at their beginning and at their end.</summary>
    private static (int Prefix, int Suffix) Common(string was, string now)
    {
        int prefix = was.AsSpan().CommonPrefixLength(now);
        while (prefix > 0 && !(IsBoundary(was, prefix) && IsBoundary(now, prefix))) prefix--;
        int suffix = 0;
        int most = Math.Min(was.Length, now.Length) - prefix;
        while (suffix < most && was[^(suffix + 1)] == now[^(suffix + 1)]) suffix++;
        while (suffix > 0 && !(IsBoundary(was, was.Length - suffix) && IsBoundary(now, now.Length - suffix))) suffix--;
        return (prefix, suffix);
    }

    private static bool IsBoundary(string text, int at) => at == 0 || at == text.Length || IsBlank(text[at - 1]) || IsBlank(text[at]);

    private static int TrimEnd(string text, int end)
    {
        while (end > 0 && IsBlank(text[end - 1])) end--;
        return end;
    }

    private static bool IsBlank(char c) => QueryCharacters.IsWhiteSpace(c);

    /// <param name="Part">A date or a field.</param>
    /// <param name="After">What stood between it and the words behind it; null if none did.</param>
    /// <param name="At">Where it goes among the new words.</param>
    /// <param name="IsBelow">Whether it is below the first line.</param>
    /// <param name="Fits">Whether it can be there.</param>
    private readonly record struct Place(TaskPart Part, string? After, int At, bool IsBelow, bool Fits);
}
