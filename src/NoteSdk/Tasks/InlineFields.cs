namespace NoteSdk.Tasks;

/// <summary>
/// Finds inline fields as Dataview does: brackets inside a value nest, a backslash takes the meaning from the unit after it, and of fields that overlap the first counts.
/// </summary>
internal static class InlineFields
{
    private const string Separator = "::";

    /// <summary>The fields of a text, in their order. One pass, whatever the brackets.</summary>
    public static List<InlineField> Find(string text)
    {
        List<InlineField> fields = [];
        int colons = text.IndexOf(Separator, StringComparison.Ordinal);
        if (colons < 0) return fields;
        int[] closings = Match(text);
        int from = 0;
        while (colons >= 0)
        {
            int open = text.AsSpan(from, colons - from).LastIndexOfAny("[]()");
            open = open < 0 ? -1 : from + open;
            int next = colons + Separator.Length;
            if (open >= 0 && closings[open] >= next && text.AsSpan((open + 1)..colons).Trim() is { IsEmpty: false } name)
            {
                int end = closings[open];
                ReadOnlySpan<char> value = text.AsSpan(next..end);
                int start = next + (value.Length - value.TrimStart().Length);
                fields.Add(new InlineField(open, end + 1, name.ToString(), start, start + value.Trim().Length));
                next = end + 1;
            }

            from = next;
            colons = text.IndexOf(Separator, next, StringComparison.Ordinal);
        }

        return fields;
    }

    /// <summary>For every opening bracket the closing one of its kind, or 0.</summary>
    private static int[] Match(string text)
    {
        int[] closings = new int[text.Length];
        Stack<int> square = [];
        Stack<int> round = [];
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    square.Push(i);
                    break;
                case '(':
                    round.Push(i);
                    break;
                case ']' when square.TryPop(out int open):
                    closings[open] = i;
                    break;
                case ')' when round.TryPop(out int open):
                    closings[open] = i;
                    break;
            }
        }

        return closings;
    }
}
