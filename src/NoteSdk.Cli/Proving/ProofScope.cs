using NoteSdk.Cli.Output;

namespace NoteSdk.Cli.Proving;

/// <summary>
/// The lines that an edit of a member may change: those of the member, the fences around it, blank lines, and lines that follow the value, as a heading and a
/// query with the title do. All others must come back as they are.
/// </summary>
internal static class ProofScope
{
    /// <summary>The first line outside of the member that an edit has changed, from 1; null if there is none.</summary>
    /// <param name="before">The text before the edit.</param>
    /// <param name="after">The text after it.</param>
    /// <param name="places">The places of the member before the edit.</param>
    /// <param name="values">The texts of the member before the edit.</param>
    public static int? ChangedOutside(string before, string after, IReadOnlyCollection<WorkspacePlace> places, IReadOnlyCollection<string> values)
    {
        string[] old = SplitLines(before);
        string[] now = SplitLines(after);
        int first = places.Count == 0 ? int.MaxValue : places.Min(static place => place.Range.StartLine);
        int last = places.Count == 0 ? 0 : places.Max(static place => place.Range.EndLine);
        bool IsBeside(int line) => line == first - 1 || line == last + 1;
        bool[] isMember =
        [
            .. old.Select((line, i) => (i + 1 >= first && i + 1 <= last) || string.IsNullOrWhiteSpace(line) || (IsBeside(i + 1) && IsFence(line))
                || values.Any(value => Follows(line, value))),
        ];

        // The lines that are not the member's must all be there still, in their order.
        int at = 0;
        for (int i = 0; i < old.Length; i++)
        {
            if (isMember[i]) continue;
            int found = Array.IndexOf(now, old[i], at);
            if (found < 0) return i + 1;
            at = found + 1;
        }

        return null;
    }

    /// <summary>Lines with their newlines, so that another kind of newline is another line.</summary>
    private static string[] SplitLines(string text)
    {
        LineStarts starts = new(text);
        List<string> lines = [];
        int count = starts.LineOf(text.Length);
        for (int line = 1; line <= count; line++) lines.Add(text[(line == 1 ? 0 : starts[line])..(line < count ? starts[line + 1] : text.Length)]);
        return [.. lines];
    }

    private static bool IsFence(string line) =>
        line.AsSpan().TrimStart().StartsWith("```", StringComparison.Ordinal) || line.AsSpan().TrimStart().StartsWith("~~~", StringComparison.Ordinal);

    /// <summary>Whether a line has the value, by its letters and digits only: a handle has it without blanks.</summary>
    private static bool Follows(string line, string value)
    {
        string key = Letters(value);
        return key.Length > 0 && Letters(line).Contains(key, StringComparison.OrdinalIgnoreCase);
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
