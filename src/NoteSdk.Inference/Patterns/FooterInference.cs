using NoteSdk.Inference.Facts;

namespace NoteSdk.Inference.Patterns;

/// <summary>Finds the pattern of the last lines of notes: the same text around a value.</summary>
internal static class FooterInference
{
    /// <summary>The patterns, with most values first; none if the lines have none in common, or nothing in them varies.</summary>
    public static IReadOnlyList<string> Find(IReadOnlyList<ValueFact> lines)
    {
        List<string> patterns = [];
        foreach (IGrouping<string, ValueFact> group in lines.GroupBy(static line => PatternText.Write(Of(line.Text)), StringComparer.Ordinal)
            .OrderByDescending(static group => group.Key.Count(static c => c == '{')).ThenByDescending(static group => group.Count())
                .ThenBy(static group => group.Key, StringComparer.Ordinal))
        {
            if (group.Count() * 10 >= lines.Count) patterns.Add(group.Key);
        }

        bool hasHole = patterns.Exists(static pattern => pattern.Contains('{', StringComparison.Ordinal));
        int fitting = lines.Count(line => patterns.Contains(PatternText.Write(Of(line.Text))));
        return hasHole && fitting * 10 >= lines.Count * 9 ? patterns : [];
    }

    private static List<Element> Of(string line) => LineElements.Exact(line);
}
