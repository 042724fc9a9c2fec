namespace NoteSdk.Inference.Patterns;

/// <summary>Matches lines by patterns.</summary>
internal static class PatternMatch
{
    /// <summary>The texts of a pattern's holes in a line; null if the line does not fit.</summary>
    public static string[]? Match(IReadOnlyList<Element> pattern, string line)
    {
        List<string> holes = [];
        int budget = 2000;
        return Match(pattern, 0, line, 0, holes, ref budget) ? [.. holes] : null;
    }

    private static bool Match(IReadOnlyList<Element> pattern, int index, string line, int at, List<string> holes, ref int budget)
    {
        if (budget-- <= 0) return false;
        if (index == pattern.Count) return at == line.Length;
        Element element = pattern[index];
        if (element.Kind == ElementKind.Text) return MatchText(pattern, index, line, at, holes, ref budget);
        int length = element.Kind == ElementKind.Value ? ValueForms.LengthOf(element.Text, line, at)
            : string.CompareOrdinal(line, at, element.Text, 0, element.Text.Length) == 0 ? element.Text.Length : 0;
        if (length == 0) return false;
        if (element.IsHole) holes.Add(line.Substring(at, length));
        if (Match(pattern, index + 1, line, at + length, holes, ref budget)) return true;
        if (element.IsHole) holes.RemoveAt(holes.Count - 1);
        return false;
    }

    /// <summary>A text ends where the rest fits first; it is not empty, and has no blanks at its ends.</summary>
    private static bool MatchText(IReadOnlyList<Element> pattern, int index, string line, int at, List<string> holes, ref int budget)
    {
        if (at >= line.Length || char.IsWhiteSpace(line[at])) return false;
        for (int end = index + 1 == pattern.Count ? line.Length : at + 1; end <= line.Length; end++)
        {
            if (char.IsWhiteSpace(line[end - 1])) continue;
            holes.Add(line[at..end]);
            if (Match(pattern, index + 1, line, end, holes, ref budget)) return true;
            holes.RemoveAt(holes.Count - 1);
        }

        return false;
    }
}
